import { supportUrl } from '../utils/content/public-help.ts';
import type { LinkGroup } from '../utils/content/types.ts';
import type { OpenGuide } from '../utils/panel/types.ts';
import { LeaveButton } from './BackButton.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Icon.tsx';
import { LinkList } from './LinkList.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { isInside } from './TargetLink.tsx';
import { TriedReport } from './TriedReport.tsx';

export function GuideEnd({ open }: { open: OpenGuide }) {
  const model = useModel();
  const { t } = model;
  const { guide, part } = open;
  return (
    <article class="guide end">
      <LeaveButton />
      <h1 class="doing-title" tabIndex={-1}>
        {guide.parts.length > 1 ? part.title : guide.title}
      </h1>
      <section class="card result">
        <h2 class="overline">
          <Icon name="done" />
          {t(part.result ? 'end.title' : 'end.no-result')}
        </h2>
        {part.result && (
          <p class="step-say">
            <RichText text={part.result.say} />
          </p>
        )}
        <div class="actions">
          <button type="button" class="primary" onClick={() => model.finish()}>
            {t('end.finish')}
          </button>
          <div class="quiet">
            <button type="button" class="text" onClick={() => model.previous()}>
              {t('back')}
            </button>
          </div>
        </div>
      </section>
      <IfNot open={open} />
      <LinkList title={t('end.next')} groups={guide.links.map(insideOf)} from={guide.id} />
    </article>
  );
}

const insideOf = ({ links }: LinkGroup): LinkGroup => ({ title: null, links: links.filter(isInside) });

function IfNot({ open }: { open: OpenGuide }) {
  const model = useModel();
  const { t } = model;
  const advice = open.part.result?.ifNot ?? [];
  return (
    <section>
      <h2 class="section-title">{t('end.if-not')}</h2>
      {advice.length > 0 && (
        <ul class="needs">
          {advice.map((text, index) => (
            <li key={index}>
              <RichText text={text} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <ExternalLink href={supportUrl(model.lang.value)}>{t('results.support')}</ExternalLink>{' '}
        <span class="muted">({t('link.leaves')})</span>
      </p>
      <TriedReport isDoubtful={open.isDoubtful} />
    </section>
  );
}
