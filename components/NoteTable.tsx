import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { toPlain } from '../utils/content/text.ts';
import type { Table, Text } from '../utils/content/types.ts';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

const ROWS_TO_CHOOSE_FROM = 4;

/** A table that becomes one card per row where it is narrow. With a key column the reader can keep their own row only. */
export function NoteTable({ table }: { table: Table }) {
  const chosen = useSignal(-1);
  const { columns, rows, key } = table;
  const shown = rows.filter((_, index) => chosen.value < 0 || index === chosen.value);
  return (
    <div class="table-box">
      {key !== null && rows.length >= ROWS_TO_CHOOSE_FROM && (
        <RowChoice
          keys={rows.map((row) => row[key] ?? [])}
          onChoose={(index) => {
            chosen.value = index;
          }}
        />
      )}
      <table class={columns.length > 2 ? 'wide' : undefined}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                <RichText text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={rows.indexOf(row)} row={row} columns={columns} keyColumn={key ?? 0} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns, keyColumn }: { row: Text[]; columns: Text[]; keyColumn: number }) {
  return (
    <tr>
      {row.map((cell, index) =>
        index === keyColumn ? (
          <th key={index} scope="row">
            <RichText text={cell} />
          </th>
        ) : (
          <td key={index}>
            <span class="cell-name" aria-hidden="true">
              <RichText text={columns[index] ?? []} />
            </span>
            <span>
              <RichText text={cell} />
            </span>
          </td>
        ),
      )}
    </tr>
  );
}

function RowChoice({ keys, onChoose }: { keys: Text[]; onChoose: (index: number) => void }) {
  const model = useModel();
  const id = useId();
  return (
    <p class="row-choice">
      <label for={id}>{model.t('table.your-row')}</label>
      <select id={id} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        <option value="-1">{model.t('table.all')}</option>
        {keys.map((key, index) => (
          <option key={index} value={index}>
            {toPlain(key, (label) => model.caption(label).shown)}
          </option>
        ))}
      </select>
    </p>
  );
}
