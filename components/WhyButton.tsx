import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

/** The small i that opens the reasons of a suggestion, drawn by its owner under the id `controls`. */
export function WhyButton({
  title,
  open,
  controls,
  onToggle,
}: {
  title: string;
  open: boolean;
  controls: string;
  onToggle: () => void;
}) {
  const { t } = useModel();
  return (
    <button
      type="button"
      class="icon-button why"
      aria-label={`${t('why.label')} ${title}`}
      title={t('why.label')}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Icon name="info" />
    </button>
  );
}
