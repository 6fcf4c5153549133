import type { LinkTo, Target } from '../utils/content/types.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

/** Words that lead to a guide of ours, to an address outside, or nowhere. `from` is the guide they stand in. */
export function TargetLink({ link, from }: { link: LinkTo; from: string }) {
  const model = useModel();
  const words = <RichText text={link.say} />;
  const url = model.urlOf(link);
  if (url) return <ExternalLink href={url}>{words}</ExternalLink>;
  if (!isInside(link)) return words;
  return (
    <button type="button" class="link" onClick={() => model.openGuide(link.guide ?? from, link.part ?? null)}>
      {words}
    </button>
  );
}

export const isInside = ({ guide, part }: Target): boolean => guide !== undefined || part !== undefined;
