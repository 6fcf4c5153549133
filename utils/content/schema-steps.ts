/** The kinds of steps of a guide. */
import { z } from 'zod';
import { id, link, pageId, text } from './schema-text.ts';

const until = z
  .string()
  .describe('What shows that it worked: a label id (has no dot) that appears, or a page id (has a dot) that opens.');

const stepCommon = {
  id: id.optional().describe('Only needed when another step refers to this one.'),
  optional: z.boolean().default(false).describe('May be skipped; the panel offers Skip.'),
  page: pageId.optional().describe('Page this step is done on; by default the page of the step before.'),
};

const goStep = z
  .strictObject({ ...stepCommon, go: pageId, say: text.optional().describe('Instead of "Open <page>".') })
  .describe('Run-up: bring the person to a page. Ticked when already there.');

const targetStep = z
  .strictObject({
    ...stepCommon,
    target: id.describe('Label id of the control to ring.'),
    say: text,
    choose: z
      .enum([
        'user',
        'domain',
        'subscriber',
        'subscribers',
        'product',
        'address',
        'invoice',
        'event',
        'zone',
        'pass',
        'choice',
      ])
      .optional()
      .describe('Several rows or tiles are right and the person chooses: what they are.'),
    until: until.optional(),
    commit: id.optional().describe('The point of no return: id of the effect to warn about before the ring.'),
  })
  .describe('Ring a control; done when the person used it and the page shows that it worked.');

const repeatStep = z
  .strictObject({
    ...stepCommon,
    repeat: z.strictObject({ target: id, until }).describe('Ring `target` as often as it comes, until `until` shows.'),
    say: text,
  })
  .describe('A wizard of unknown length.');

const checkStep = z
  .strictObject({
    ...stepCommon,
    check: text.describe('A question to answer by looking, before the point of no return.'),
    ifNot: link.optional().describe('What to do when the answer is no.'),
  })
  .describe('Look before going on; ticked by hand, nothing is ringed.');

const doStep = z
  .strictObject({ ...stepCommon, do: text, until: until.optional() })
  .describe('A free action: nothing to ring, never "not found".');

const atStep = z
  .strictObject({ ...stepCommon, at: z.enum(['phone', 'outlook', 'windows', 'macos', 'device']), say: text })
  .describe('Done elsewhere; ticked by hand.');

const waitStep = z
  .strictObject({
    ...stepCommon,
    wait: text.describe('What the person waits for.'),
    upTo: text.optional().describe('How long it can take.'),
    done: text.describe('What done looks like.'),
  })
  .describe('Waiting; ticked by hand.');

const usesStep = z
  .strictObject({ uses: id.describe('Id of another part of this guide.'), from: id.optional(), to: id.optional() })
  .describe('The steps of another part, from the step with id `from` to the one with id `to`.');

const simpleStep = z.union([goStep, targetStep, repeatStep, checkStep, doStep, atStep, waitStep, usesStep]);

const pickStep = z
  .strictObject({
    ...stepCommon,
    pick: text.describe('The question.'),
    options: z.array(z.strictObject({ id, say: text, steps: z.array(simpleStep) })).min(2),
  })
  .describe('The person chooses one of several ways; they join again after it.');

const whenStep = z
  .strictObject({
    ...stepCommon,
    when: text.describe('The question, asked only if `visible` is not on the page.'),
    visible: id.optional().describe('Label that answers the question by being there.'),
    steps: z.array(simpleStep).min(1),
  })
  .describe('Steps that only some people see.');

/** Step kinds by the key that marks them; the compiler reports errors against this one only. */
export const stepKinds = {
  go: goStep,
  target: targetStep,
  repeat: repeatStep,
  check: checkStep,
  do: doStep,
  at: atStep,
  wait: waitStep,
  uses: usesStep,
  pick: pickStep,
  when: whenStep,
} as const;

export const stepSchema = z.union([simpleStep, pickStep, whenStep]);
