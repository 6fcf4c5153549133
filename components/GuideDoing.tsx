import type { OpenGuide } from '../utils/panel/types.ts';
import { LeaveButton } from './BackButton.tsx';
import { Needs, needsAnything } from './BeforeYouStart.tsx';
import { Fold } from './Fold.tsx';
import { useModel } from './model.ts';
import { NoteList } from './NoteList.tsx';
import { StepCard } from './StepCard.tsx';
import { StepList } from './StepList.tsx';
import { TriedReport } from './TriedReport.tsx';

export function GuideDoing({ open }: { open: OpenGuide }) {
  const { t } = useModel();
  const { guide, part } = open;
  return (
    <article class="guide doing">
      <LeaveButton />
      <h1 class="doing-title" tabIndex={-1}>
        {guide.parts.length > 1 ? part.title : guide.title}
      </h1>
      <StepCard open={open} />
      {(open.isDoubtful || open.status.kind === 'missing') && <TriedReport isDoubtful={open.isDoubtful} />}
      {needsAnything(guide) && (
        <Fold title={t('guide.before')}>
          <Needs guide={guide} />
        </Fold>
      )}
      <h2 class="section-title">{t('guide.steps')}</h2>
      <StepList open={open} />
      <div class="folds">
        <NoteList notes={guide.goodToKnow} />
      </div>
    </article>
  );
}
