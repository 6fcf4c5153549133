/** "Copy what I tried": a few words for people, and the report that `kb learn` reads. Shown before it is copied. */
import { normaliseCaption } from '../caption.ts';
import type { CorePack, Lang } from '../content/types.ts';
import { type Report, type ReportedLabel, writeReport } from '../guide/report.ts';
import type { Tally } from '../guide/tally.ts';
import { plain } from './export.ts';
import type { OpenGuide, PanelModel } from './types.ts';

export interface ReportContext extends Pick<PanelModel, 't' | 'caption' | 'lang'> {
  core: CorePack;
  manager: Lang | null;
  version: string;
}

/** Of the page it holds only captions that were ringed. */
export function reportText(open: OpenGuide, tally: Tally, context: ReportContext): string {
  const { t, caption } = context;
  const { guide, steps, index } = open;
  const view = steps[index];
  return [
    t('report.title'),
    t('report.guide', { title: guide.title }),
    ...(view ? [t('report.step', { n: view.number, of: steps.length, step: plain(view.step.say, { caption }) })] : []),
    '',
    writeReport(reportOf(open, tally, context)),
  ].join('\n');
}

function reportOf({ guide, part, steps, index }: OpenGuide, tally: Tally, context: ReportContext): Report {
  const { manager, version, core, lang } = context;
  const captions = manager ?? lang.value;
  const view = steps[index];
  return {
    guide: guide.id,
    part: part.id,
    facts: guide.facts,
    step: view ? { id: view.step.id, number: view.number, of: steps.length } : null,
    manager,
    captions,
    version,
    tried: tally.since,
    labels: Object.entries(tally.labels).map(([id, tried]) => {
      const label = core.labels[id];
      const expected = label?.text[captions] ?? [];
      const { outcome, used } = tried;
      const read = label?.seen[captions] === true;
      return { id, outcome, used, read, expected, ringed: otherCaption(tried.ringed, expected) };
    }),
  };
}

/** The ringed caption where it is another one than the first that was expected. */
function otherCaption(ringed: string | null, expected: string[]): ReportedLabel['ringed'] {
  if (ringed === null) return null;
  const isRinged = (caption: string) => normaliseCaption(caption) === normaliseCaption(ringed);
  const known = expected.findIndex(isRinged);
  return known === 0 ? null : (expected[known] ?? ringed);
}
