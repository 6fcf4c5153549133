import { iconRules } from './icons.ts';

const icons = new CSSStyleSheet();
const shared = new CSSStyleSheet();

/** Draws the icons of the document; loads the app's style sheet once more for the shadow roots. */
export async function startStyles(): Promise<void> {
  icons.replaceSync(iconRules());
  document.adoptedStyleSheets = [icons];
  await shared.replace(await (await fetch('/__app/app.css')).text());
}

export function styleShadow(root: ShadowRoot): void {
  root.adoptedStyleSheets = [shared, icons];
}
