import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

export function BackButton() {
  const model = useModel();
  return (
    <button type="button" class="text back" onClick={() => model.back()}>
      <Icon name="back" />
      {model.t('back')}
    </button>
  );
}

/** Out of a running guide, which stays in progress. */
export function LeaveButton() {
  const model = useModel();
  return (
    <button type="button" class="text back" onClick={() => model.openHome()}>
      <Icon name="back" />
      {model.t('guide.leave')}
    </button>
  );
}
