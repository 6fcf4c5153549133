import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { Sentence } from './Sentence.tsx';

/** A caption of the Manager inside a sentence: in bold if it was read there, else in quotes with "or similar". */
export function CaptionText({ label }: { label: string }) {
  const { shown, lang, own, seen, describe } = useModel().caption(label);
  if (!shown) return describe ? <RichText text={describe} /> : null;
  if (seen) {
    return (
      <>
        <b class="caption" lang={lang}>
          {shown}
        </b>
        {own && <span class="own"> ({own})</span>}
      </>
    );
  }
  const text = <span lang={lang}>{shown}</span>;
  return (
    <span class="guess">
      {own ? (
        <Sentence name="guess.inline.own" values={{ text, own }} />
      ) : (
        <Sentence name="guess.inline" values={{ text }} />
      )}
    </span>
  );
}
