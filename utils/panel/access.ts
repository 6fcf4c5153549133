import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';

/** The hosts of the manifest: people can withhold or take back each of them. */
const origins = () => (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];

/** Whether the extension may look at the Manager, live, and the question to the person (only inside a click). */
export function watchAccess(): { access: ReadonlySignal<boolean>; requestAccess(): void } {
  const access = signal(true);
  const [manager] = origins();
  const check = () =>
    void browser.permissions.contains({ origins: manager === undefined ? [] : [manager] }).then((has) => {
      access.value = has;
    });
  browser.permissions.onAdded.addListener(check);
  browser.permissions.onRemoved.addListener(check);
  check();
  return { access, requestAccess: () => void browser.permissions.request({ origins: origins() }).then(check) };
}
