import { syncSettings } from './account/settings.ts';
import { applyTheme } from './account/theme.ts';
import { managerHeader } from './header.ts';
import { drawFramed, ksuiteHeader, ksuiteRail, ksuiteView } from './ksuite.ts';
import { drawLogin } from './login.ts';
import { newsletterView } from './newsletter/routes.ts';
import { viewOf } from './pages/routes.ts';
import { managerRail } from './rail.ts';
import { startRouter, type View } from './router.ts';
import { buildShell, type ShellParts } from './shell.ts';

const MANAGER = 'https://manager.infomaniak.com';
const managerParts: ShellParts = { rail: managerRail, header: managerHeader, crumbHome: `${MANAGER}/v3/12345/ng/home` };
const ksuiteParts: ShellParts = { rail: ksuiteRail, header: ksuiteHeader, crumbHome: '/all' };

/** Which app answers at a host; every unknown host of ours gets kSuite's frame. */
const APPS: Record<string, [ShellParts, (url: URL) => View]> = {
  manager: [managerParts, viewOf],
  newsletter: [managerParts, newsletterView],
  ksuite: [ksuiteParts, ksuiteView],
};

export function startApp(): void {
  applyTheme();
  const name = location.hostname.split('.')[0] ?? '';
  if (name === 'login') {
    drawLogin();
    return;
  }
  if (window.top !== window) {
    drawFramed(name);
    return;
  }
  document.body.classList.add(`app-${name}`);
  const [parts, view] = APPS[name] ?? [ksuiteParts, ksuiteView];
  const shell = buildShell(parts);
  startRouter({ view, draw: shell.draw, wait: shell.wait, overlays: syncSettings });
}
