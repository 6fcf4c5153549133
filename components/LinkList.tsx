import type { LinkGroup, LinkTo } from '../utils/content/types.ts';
import { Fold } from './Fold.tsx';
import { TargetLink } from './TargetLink.tsx';

/** Up to here all links of all groups stand open; more would bury the headings. */
const OPEN_UP_TO = 12;

export function LinkList({ title, groups, from }: { title: string; groups: LinkGroup[]; from: string }) {
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  if (count === 0) return null;
  return (
    <section>
      <h2 class="section-title">{title}</h2>
      {groups.map((group, index) => (
        <Group key={index} group={group} from={from} folded={count > OPEN_UP_TO} />
      ))}
    </section>
  );
}

function Group({ group, from, folded }: { group: LinkGroup; from: string; folded: boolean }) {
  const links = <Links links={group.links} from={from} />;
  if (group.title === null) return links;
  if (folded) return <Fold title={group.title}>{links}</Fold>;
  return (
    <>
      <h3 class="group-title">{group.title}</h3>
      {links}
    </>
  );
}

function Links({ links, from }: { links: LinkTo[]; from: string }) {
  return (
    <ul class="links">
      {links.map((link, index) => (
        <li key={index}>
          <TargetLink link={link} from={from} />
        </li>
      ))}
    </ul>
  );
}
