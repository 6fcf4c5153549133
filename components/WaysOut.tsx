import { supportUrl } from '../utils/content/public-help.ts';
import type { Guide } from '../utils/content/types.ts';
import { AdministratorMessage } from './AdministratorMessage.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { useModel } from './model.ts';

/** Who can help where a control is not there: the administrator, the article, the support. */
export function WaysOut({ guide: { article, help }, label }: { guide: Guide; label: string }) {
  const model = useModel();
  const { t } = model;
  const words = article === null ? t('missing.help', { area: help.area }) : t('missing.article', { article });
  return (
    <>
      <AdministratorMessage key={label} label={label} />
      <ul class="missing-links">
        <li>
          <ExternalLink href={help.url}>{words}</ExternalLink>
        </li>
        <li>
          <ExternalLink href={supportUrl(model.lang.value)}>{t('results.support')}</ExternalLink>
        </li>
      </ul>
    </>
  );
}
