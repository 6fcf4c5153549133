import type { Guide } from '../utils/content/types.ts';
import { CopyText } from './CopyText.tsx';
import { Fold } from './Fold.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

/** Texts to copy for somebody else. */
export function Handout({ handout }: { handout: Guide['handout'] }) {
  const { t } = useModel();
  return (
    <>
      {handout.map(({ to, say, text }) => (
        <Fold key={text} title={t(`guide.handout.${to}`)}>
          <p>
            <RichText text={say} />
          </p>
          <CopyText text={text} />
        </Fold>
      ))}
    </>
  );
}
