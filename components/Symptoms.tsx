import type { Guide } from '../utils/content/types.ts';
import { Fold } from './Fold.tsx';
import { useModel } from './model.ts';
import { TargetLink } from './TargetLink.tsx';

/** What somebody sees when something is wrong, each with its causes in the order to check them. */
export function Symptoms({ guide, opened }: { guide: Guide; opened: string | null }) {
  const { t } = useModel();
  if (guide.symptoms.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{t('guide.symptoms')}</h2>
      {guide.symptoms.map(({ id, say, causes }) => (
        <Fold key={id} title={say} open={id === opened}>
          <p class="overline">{t('guide.causes')}</p>
          <ol class="causes">
            {causes.map(({ check, ...target }, index) => (
              <li key={index}>
                <TargetLink link={{ ...target, say: check }} from={guide.id} />
              </li>
            ))}
          </ol>
        </Fold>
      ))}
    </section>
  );
}
