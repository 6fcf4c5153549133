import type { Guide } from '../utils/content/types.ts';
import { RichText } from './RichText.tsx';
import { TargetLink } from './TargetLink.tsx';

/** Questions whose answer leads to the right task, guide or article. */
export function Decide({ guide }: { guide: Guide }) {
  return (
    <>
      {guide.decide.map(({ ask, options }, index) => (
        <section key={index} class="decide">
          <h2 class="section-title">
            <RichText text={ask} />
          </h2>
          <ul class="options">
            {options.map((option, at) => (
              <li key={at}>
                <TargetLink link={option} from={guide.id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
