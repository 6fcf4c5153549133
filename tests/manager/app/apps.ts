import { syncSettings } from './account/settings.ts';
import { applyTheme } from './account/theme.ts';
import { areaView } from './areas/index.ts';
import { drawLogin } from './areas/login/login.ts';
import { cls } from './dom.ts';
import { hasWorkFrame, isWorkPage } from './framed/messages.ts';
import { startWorkPage } from './framed/page.ts';
import { startFramedShell } from './framed/shell.ts';
import { managerHeader, webAppHeader } from './header.ts';
import { drawFramed, ksuiteHeader, ksuiteRail, ksuiteView } from './ksuite.ts';
import { newsletterView } from './newsletter/routes.ts';
import { viewOf } from './pages/routes.ts';
import { managerRail } from './rail.ts';
import { startRouter, type View } from './router.ts';
import { buildShell, type ShellParts } from './shell.ts';

const MANAGER = 'https://manager.infomaniak.com';
const managerParts: ShellParts = { rail: managerRail, header: managerHeader, crumbHome: `${MANAGER}/v3/12345/ng/home` };
const ksuiteParts: ShellParts = { rail: ksuiteRail, header: ksuiteHeader, crumbHome: '/all' };
const webAppParts: ShellParts = { header: webAppHeader, crumbHome: '/' };
const framedParts: ShellParts = { crumbHome: '/' };

/** Hosts with a frame of their own; a host that only areas know gets the frame of a web app, any other one kSuite's. */
const APPS: Record<string, [ShellParts, (url: URL) => View]> = {
  manager: [managerParts, viewOf],
  newsletter: [managerParts, newsletterView],
  ksuite: [ksuiteParts, ksuiteView],
};

export function startApp(): void {
  applyTheme();
  if (hasWorkFrame()) startFramedShell(managerParts);
  else if (isWorkPage()) startWorkPage(managerParts.crumbHome, managerView);
  else startOnHost();
}

const managerView = (url: URL): View => areaView('manager', url) ?? viewOf(url);

function startOnHost(): void {
  const name = location.hostname.split('.')[0] ?? '';
  const isKnown = areaView(name, new URL(location.href)) !== null;
  const isFramed = window.top !== window;
  if (!isKnown && name === 'login') drawLogin();
  else if (!isKnown && isFramed) drawFramed(name);
  else start(name, isKnown, isFramed);
}

function start(name: string, isKnown: boolean, isFramed: boolean): void {
  const ownParts = isFramed ? framedParts : webAppParts;
  const [parts, view] = APPS[name] ?? [isKnown ? ownParts : ksuiteParts, ksuiteView];
  document.body.classList.add(cls(`app-${name}`));
  const shell = buildShell(parts);
  const open = (url: URL) => areaView(name, url) ?? view(url);
  startRouter({ view: open, draw: shell.draw, wait: shell.wait, overlays: isFramed ? () => undefined : syncSettings });
}
