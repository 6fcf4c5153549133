import { drawingOn } from '../../utils/tools/rings.ts';
import { expect, test } from './fixtures.ts';
import { USERS } from './starts.ts';
import { startGuide } from './walk.ts';

/** Runs in the page: puts the button into a closed shadow root, two deep, which only hands the click on. */
function seal(original: HTMLElement | SVGElement): void {
  class SealedButton extends HTMLElement {
    connectedCallback(): void {
      const root = this.attachShadow({ mode: 'closed' });
      if (this.hasAttribute('outer')) {
        root.append(document.createElement('sealed-button'));
        return;
      }
      const inner = document.createElement('button');
      inner.textContent = original.textContent;
      inner.addEventListener('click', () => (original as HTMLElement).click());
      root.append(inner);
    }
  }
  customElements.define('sealed-button', SealedButton);
  const outer = document.createElement('sealed-button');
  outer.toggleAttribute('outer', true);
  original.before(outer);
  original.style.display = 'none';
}

test('a control in closed shadow roots is ringed, and its click moves the guide', async ({ desk }) => {
  await desk.open(USERS, { markup: 'semantic', decoys: 'off' });
  await desk.page.locator('[data-replica="add-user"]').evaluate(seal);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  const step = panel.locator('#step-heading');
  await expect(panel.locator('.status.ringed')).toContainText('Add a user');
  const before = await step.textContent();
  const sealed = desk.page.locator('sealed-button');
  await expect
    .poll(async () => {
      const [ring] = (await drawingOn(desk.page)).rings;
      const box = await sealed.boundingBox();
      return ring && box && [ring.x - box.x, ring.y - box.y].every((by) => Math.abs(by) < 4);
    })
    .toBe(true);
  await sealed.click();
  await expect(step).not.toHaveText(before ?? '');
});
