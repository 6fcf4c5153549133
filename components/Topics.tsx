import { AreaList } from './AreaList.tsx';
import { BackButton } from './BackButton.tsx';
import { useModel } from './model.ts';

export function Topics() {
  const { t } = useModel();
  return (
    <div class="topics">
      <BackButton />
      <h1 tabIndex={-1}>{t('topics.title')}</h1>
      <AreaList />
    </div>
  );
}
