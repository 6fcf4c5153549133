import type { Guide } from '../utils/content/types.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

/** The tasks of a guide: a question as long as none is chosen, then its name and the others folded. */
export function Parts({ guide, chosen }: { guide: Guide; chosen: string | null }) {
  const { t } = useModel();
  const others = guide.parts.filter(({ id }) => id !== chosen);
  const current = guide.parts.find(({ id }) => id === chosen);
  if (!current) {
    return (
      <section>
        <h2 class="section-title">{t('guide.parts')}</h2>
        <PartButtons guide={guide} parts={others} />
      </section>
    );
  }
  return (
    <section class="part">
      <h2 class="part-title">{current.title}</h2>
      <Fold title={t('guide.parts.other')}>
        <PartButtons guide={guide} parts={others} />
      </Fold>
    </section>
  );
}

function PartButtons({ guide, parts }: { guide: Guide; parts: Guide['parts'] }) {
  const model = useModel();
  return (
    <ul class="choices">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="choice" onClick={() => model.openGuide(guide.id, id)}>
            <span>{title}</span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
