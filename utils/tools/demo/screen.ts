import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findOnPath } from '../find-browser.ts';
import { WINDOW } from './open.ts';

export interface Screen {
  /** As for `DISPLAY`. */
  display: string;
  size: { width: number; height: number };
  close(): void;
}

/** A screen without a monitor, for pictures of a whole window; null where Xvfb or ImageMagick's `import` is missing. */
export async function startScreen(): Promise<Screen | null> {
  if (!findOnPath('Xvfb') || !findOnPath('import')) return null;
  const geometry = `${WINDOW.width}x${WINDOW.height}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', geometry, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb could not be started.');
  const [number] = await Promise.race([once(pipe, 'data'), once(server, 'exit').then(() => [null])]);
  if (number === null) return null;
  return { display: `:${String(number).trim()}`, size: WINDOW, close: () => void server.kill() };
}
