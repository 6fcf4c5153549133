/** A title with the words that were found in it. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  const wanted = words.filter((word) => word.length > 0).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return <>{text}</>;
  const pieces = text.split(new RegExp(`(${wanted.join('|')})`, 'gi'));
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}</>;
}
