import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** Folded content. */
export function Fold({
  title,
  open = false,
  children,
}: {
  title: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary>
        <span>{title}</span>
        <Icon name="forward" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
