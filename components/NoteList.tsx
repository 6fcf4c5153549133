import type { Note } from '../utils/content/types.ts';
import { Fold } from './Fold.tsx';
import { useModel } from './model.ts';
import { NoteTable } from './NoteTable.tsx';
import { RichText } from './RichText.tsx';

/** Limits, numbers and tables, folded. */
export function NoteList({ notes }: { notes: Note[] }) {
  const { t } = useModel();
  if (notes.length === 0) return null;
  return (
    <Fold title={t('guide.good')}>
      <ul class="notes">
        {notes.map((note, index) => (
          <li key={index}>
            <p>
              <RichText text={note.say} />
            </p>
            {note.table && <NoteTable table={note.table} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
