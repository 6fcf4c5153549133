import type { IconNode } from 'lucide';
import { h } from 'preact';
import { areaIcon, type IconName, icons } from './icons.ts';

/** Decoration only: the words beside it say the same. */
export const Icon = ({ name }: { name: IconName }) => <Drawing node={icons[name]} />;

export const AreaIcon = ({ name }: { name: string }) => <Drawing node={areaIcon(name)} />;

const Drawing = ({ node }: { node: IconNode }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
  </svg>
);
