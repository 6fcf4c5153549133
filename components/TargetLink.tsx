import type { LinkTo, Target } from '../utils/content/types.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

/** Id of the button that starts the task being read. */
export const START = 'guide-start';

/** Words that lead to a guide of ours, to an address outside, or nowhere. `from` is the guide they stand in. */
export function TargetLink({ link, from }: { link: LinkTo; from: string }) {
  const model = useModel();
  const words = <RichText text={link.say} />;
  const url = model.urlOf(link);
  if (url) return <ExternalLink href={url}>{words}</ExternalLink>;
  if (!isInside(link)) return words;
  const guide = link.guide ?? from;
  const open = () => {
    const isShown = model.guide.value?.guide.id === guide && model.guide.value.part.id === link.part;
    const start = isShown ? document.getElementById(START) : null;
    if (start) start.focus();
    else model.openGuide(guide, link.part ?? null);
  };
  return (
    <button type="button" class="link" onClick={open}>
      {words}
    </button>
  );
}

export const isInside = ({ guide, part }: Target): boolean => guide !== undefined || part !== undefined;
