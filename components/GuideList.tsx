import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Item } from '../utils/panel/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';
import { WhyButton } from './WhyButton.tsx';

export const GuideList = ({ items }: { items: Item[] }) => (
  <ul class="guides">
    {items.map((item) => (
      <GuideRow key={`${item.guide}#${item.part ?? ''}`} item={item} />
    ))}
  </ul>
);

function GuideRow({ item }: { item: Item }) {
  const model = useModel();
  const open = useSignal(false);
  const reasons = useId();
  return (
    <li class="guide-row">
      <button type="button" class="guide-open" onClick={() => model.openGuide(item.guide, item.part)}>
        <span class="guide-words">
          <span class="guide-title">{item.title}</span>
          {item.meta && <span class="guide-meta">{item.meta}</span>}
        </span>
        {item.why.length === 0 && <Icon name="forward" />}
      </button>
      {item.why.length > 0 && (
        <>
          <WhyButton
            title={item.title}
            open={open.value}
            controls={reasons}
            onToggle={() => {
              open.value = !open.value;
            }}
          />
          <ul id={reasons} class="reasons" hidden={!open.value}>
            {item.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
