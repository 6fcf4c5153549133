import { iconRules } from './icons.ts';
import { isSoup } from './params.ts';
import { scrambleRules } from './soup.ts';

const icons = new CSSStyleSheet();
const shared = new CSSStyleSheet();

/** Draws the icons of the document; copies the app's style sheet for the shadow roots. */
export async function startStyles(): Promise<void> {
  const app = await appSheet();
  icons.replaceSync(iconRules());
  if (isSoup) for (const { cssRules } of [app, icons]) scrambleRules(cssRules);
  document.adoptedStyleSheets = [icons];
  shared.replaceSync([...app.cssRules].map(({ cssText }) => cssText).join('\n'));
}

async function appSheet(): Promise<CSSStyleSheet> {
  const link = document.querySelector<HTMLLinkElement>('link[href="/__app/app.css"]');
  if (!link) throw new Error('no style sheet of the app');
  if (!link.sheet) await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  if (!link.sheet) throw new Error('the style sheet of the app did not load');
  return link.sheet;
}

export function styleShadow(root: ShadowRoot): void {
  root.adoptedStyleSheets = [shared, icons];
}
