import type { Effect } from '../utils/content/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

/** What people fear, said plainly, and whether it can be undone. */
export function Effects({ effects }: { effects: Effect[] }) {
  const { t } = useModel();
  if (effects.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{t('guide.effects')}</h2>
      <ul class="effects">
        {effects.map((effect) => (
          <EffectLine key={effect.id} effect={effect} />
        ))}
      </ul>
    </section>
  );
}

/** Where the first question is whether it can be undone; a price or a message is what it is. */
const MAY_BE_UNDONE: ReadonlySet<Effect['kind']> = new Set(['deletes', 'interrupts', 'reserves']);

function EffectLine({ effect: { kind, undo, say } }: { effect: Effect }) {
  const { t } = useModel();
  const saysUndo = undo === 'yes' || (undo === 'unknown' && MAY_BE_UNDONE.has(kind));
  return (
    <li class={undo === 'no' ? 'effect final' : 'effect'}>
      <Icon name={kind} />
      <div>
        <span class="visually-hidden">{t(`guide.effect.${kind}`)}: </span>
        {undo === 'no' && <b class="never">{t('guide.undo.no')}</b>}
        <RichText text={say} />
        {saysUndo && <span class="undo">{t(`guide.undo.${undo}`)}</span>}
      </div>
    </li>
  );
}
