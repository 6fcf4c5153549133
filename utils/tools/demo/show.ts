import type { Plan } from '../../../tests/browser/plans/plan.ts';
import { titleIn } from '../../../tests/browser/words.ts';
import type { Manager } from '../../../tests/manager/server.ts';
import { launch } from '../chromium.ts';
import type { DemoOptions } from '../demo.ts';
import { launchOptions, openBoth } from './open.ts';

/** Leaves the window to the person until it is closed. */
export async function showToPerson(manager: Manager, plan: Plan, options: DemoOptions): Promise<void> {
  const launched = await launch({ ...launchOptions(manager, options), headless: false });
  const closed = launched.context.waitForEvent('close', { timeout: 0 });
  await openBoth(launched, plan, options);
  console.log(`
The window shows a replica of the Manager, with Signpost in the side panel. Nothing reaches the network. Try:

  1. Look at the suggestions for the page. Open "${titleIn(options.lang, plan.guide, plan.part)}".
  2. Press the blue button: the next control is ringed on the page. Click it yourself; the guide follows.
  3. Type a question into the search, or paste an error message.
  4. Change the language at the top of the panel in the middle of a guide.

Close the window to end.`);
  await closed;
  await launched.close();
}
