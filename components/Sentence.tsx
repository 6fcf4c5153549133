import { type ComponentChildren, Fragment } from 'preact';
import { useModel } from './model.ts';

const EDGE = '\u0001';

/** A sentence of the interface with elements in the place of its `{names}`. */
export function Sentence({ name, values }: { name: string; values: Record<string, ComponentChildren> }) {
  const { t } = useModel();
  const marked = Object.fromEntries(Object.keys(values).map((key) => [key, `${EDGE}${key}${EDGE}`]));
  const pieces = t(name, marked).split(EDGE);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 1 ? values[piece] : piece}</Fragment>
      ))}
    </>
  );
}
