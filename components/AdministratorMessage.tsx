import type { Guide } from '../utils/content/types.ts';
import { CopyText } from './CopyText.tsx';
import { Fold } from './Fold.tsx';
import { useModel } from './model.ts';

/** For somebody whose role may not be enough: a text that asks the right question. */
export function AdministratorMessage({ guide, label }: { guide: Guide; label: string | null }) {
  const model = useModel();
  const { t } = model;
  const shown = label === null ? '' : model.caption(label).shown;
  const roles = new Intl.ListFormat(model.lang.value, { type: 'disjunction' }).format(
    guide.requires.roles.map((role) => model.caption(role).shown),
  );
  const text = shown
    ? t('status.missing.text', { guide: guide.title, label: t('quote', { text: shown }) })
    : t('status.missing.text.nameless', { guide: guide.title });
  return (
    <Fold title={t('status.missing.message')}>
      <CopyText text={roles ? `${text} ${t('status.missing.roles', { roles })}` : text} />
    </Fold>
  );
}
