import type { OpenGuide } from '../utils/panel/types.ts';
import { BackButton } from './BackButton.tsx';
import { BeforeYouStart } from './BeforeYouStart.tsx';
import { CopyText } from './CopyText.tsx';
import { Decide } from './Decide.tsx';
import { Effects } from './Effects.tsx';
import { Fold } from './Fold.tsx';
import { Handout } from './Handout.tsx';
import { LinkList } from './LinkList.tsx';
import { useModel } from './model.ts';
import { NoteList } from './NoteList.tsx';
import { Parts } from './Parts.tsx';
import { RichText } from './RichText.tsx';
import { Source } from './Source.tsx';
import { StepList } from './StepList.tsx';
import { Symptoms } from './Symptoms.tsx';
import { START } from './TargetLink.tsx';

/** `part` is the task that was asked for; null shows the choice of tasks first. */
export function GuideReading({ open, part }: { open: OpenGuide; part: string | null }) {
  const model = useModel();
  const { t } = model;
  const { guide } = open;
  const several = guide.parts.length > 1;
  const startable = guide.parts.length === 1 || (several && part !== null);
  const isHub = guide.kind === 'hub';
  const symptoms = <Symptoms guide={guide} opened={open.symptom} />;
  const isTroubled = guide.kind === 'fix' || open.symptom !== null;
  const links = <LinkList title={t(isHub ? 'guide.parts' : 'guide.links')} groups={guide.links} from={guide.id} />;
  return (
    <article class="guide">
      <BackButton />
      <h1 tabIndex={-1}>{guide.title}</h1>
      <p class="summary">
        <RichText text={guide.summary} />
      </p>
      <Source guide={guide} />
      {isTroubled && symptoms}
      <Decide guide={guide} />
      {several && <Parts guide={guide} chosen={part} />}
      <BeforeYouStart guide={guide} />
      <Effects effects={guide.effects} />
      {startable && (
        <>
          <button type="button" id={START} class="primary start" onClick={() => model.start()}>
            {t('guide.start')}
          </button>
          <h2 class="section-title">{t('guide.steps')}</h2>
          <StepList open={open} />
        </>
      )}
      {isHub && links}
      {!isTroubled && symptoms}
      <div class="folds">
        <NoteList notes={guide.goodToKnow} />
        <Handout handout={guide.handout} />
        <Fold title={t('guide.as-text')}>
          <CopyText text={model.asText()} />
        </Fold>
      </div>
      {!isHub && links}
    </article>
  );
}
