import { useModel } from './model.ts';
import { Sentence } from './Sentence.tsx';

/** "Probably a button such as ..., in the menu on the left", for a caption that nobody has read there yet. */
export function GuessLine({ label }: { label: string }) {
  const model = useModel();
  const { shown, lang, seen, role, place } = model.caption(label);
  if (seen || !shown) return null;
  const guess = <Sentence name={`guess.${role}`} values={{ text: <span lang={lang}>{shown}</span> }} />;
  return (
    <p class="step-aside">
      <Sentence name="status.guess" values={{ guess, place: model.t(`place.${place}`) }} />
    </p>
  );
}
