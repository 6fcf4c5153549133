const WORD = /([\p{L}\p{N}\p{M}]+(?:[-‑.’'][\p{L}\p{N}\p{M}]+)*)/u;
const INNER = /([\p{L}\p{N}\p{M}]+)/u;

/** A title with the words that were found in it, whole words alone. `words`: lower case, spelled as in the title. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  const wanted = new Set(words);
  if (wanted.size === 0) return <>{text}</>;
  const mark = (piece: string, key: number) =>
    wanted.has(piece.toLowerCase()) ? <mark key={key}>{piece}</mark> : piece;
  const markInner = (piece: string) => piece.split(INNER).map(mark);
  return (
    <>{text.split(WORD).map((piece, at) => (wanted.has(piece.toLowerCase()) ? mark(piece, at) : markInner(piece)))}</>
  );
}
