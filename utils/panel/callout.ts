/** The words beside the ring on the page, for who wants them there. */
import type { Step } from '../content/types.ts';
import type { StepStatus } from '../guide/status.ts';
import type { Callout } from '../protocol.ts';
import { captionWords, plain } from './export.ts';
import type { PanelModel } from './types.ts';

type Words = Pick<PanelModel, 't' | 'caption' | 'settings'>;

/** "Step 3 of 9" and its sentence; for a control that opens the way to the step's own, what to open first. */
export const calloutWith =
  ({ t, caption, settings }: Words) =>
  (status: StepStatus, step: Step, n: number, of: number): Callout | null => {
    if (!settings.value.callout) return null;
    const title = t('step.of', { n, of });
    if (status.kind !== 'opener') return { title, text: plain(step.say, { caption }) };
    const opener = status.opener || captionWords(status.openerLabel, { caption });
    return { title, text: t('callout.opener', { opener, target: captionWords(status.target, { caption }) }) };
  };
