/** Keeps what the panel shows still while a page loads in pieces. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** A change counts once nothing else has changed for so long. */
const QUIET_MS = 200;
/** A page that never rests is believed after so long. */
const LONGEST_MS = 700;

/** Follows `source` when it has settled; at once where there was nothing, or when `scope`, such as the tab, is another. */
export function settled<T>(source: ReadonlySignal<T | null>, scope: ReadonlySignal<unknown>): ReadonlySignal<T | null> {
  const shown = signal<T | null>(source.peek());
  let within = scope.peek();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  };
  const show = () => {
    stay();
    shown.value = source.peek();
  };
  effect(() => {
    const value = source.value;
    const isOther = scope.value !== within;
    within = scope.value;
    if (isOther || value === null || shown.peek() === null) return show();
    if (isEqual(value, shown.peek())) return stay();
    clearTimeout(quiet);
    quiet = setTimeout(show, QUIET_MS);
    longest ??= setTimeout(show, LONGEST_MS);
  });
  return shown;
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
