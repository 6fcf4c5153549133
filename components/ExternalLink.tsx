import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

/** Anything but https is drawn as plain words. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useModel();
  if (!href.startsWith('https://')) return <>{children}</>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="nowrap">
        {'\u2060'}
        <Icon name="leaves" />
        <span class="visually-hidden"> ({t('link.opens')})</span>
      </span>
    </a>
  );
}
