import type { LinkTo } from '../utils/content/types.ts';
import { TargetLink } from './TargetLink.tsx';

export function LinkList({ title, links, from }: { title: string; links: LinkTo[]; from: string }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{title}</h2>
      <ul class="links">
        {links.map((link, index) => (
          <li key={index}>
            <TargetLink link={link} from={from} />
          </li>
        ))}
      </ul>
    </section>
  );
}
