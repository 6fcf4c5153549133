/** A Chromium that can load an unpacked extension: found, or installed where that is possible. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser'];

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW =
  'No browser found and none could be installed: install Chromium, or set CHROME_PATH to a Chromium (not branded Chrome).';

const PLAYWRIGHT = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

/** Path of a Chromium. @throws {Error} one line that says what to install or to set. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: installing one. This happens once and can take some minutes.');
  install();
  const installed = findChromium();
  if (!installed) throw new Error(HOW);
  return installed;
}

/** `$CHROME_PATH`, the PATH, the usual places, Playwright's own; null when there is none. @throws {Error} about `$CHROME_PATH`. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return checkNamed(named);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL, chromium.executablePath()].find(isExecutable) ?? null;
}

function checkNamed(path: string): string {
  if (!isExecutable(path)) throw new Error(`CHROME_PATH points to ${path}, which is no program that can be run.`);
  // Asked for its version, Chrome on Windows opens a window instead.
  if (process.platform === 'win32') return path;
  const version = outputOf(path, ['--version']);
  if (/Google Chrome(?! for Testing)|Microsoft Edge/.test(version)) {
    throw new Error(`CHROME_PATH points to ${path}, which loads no unpacked extension: set it to a Chromium.`);
  }
  if (!/Chrom/.test(version)) throw new Error(`CHROME_PATH points to ${path}, which is no Chromium.`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Debian's package when we may install it, else Playwright's own build. */
function install(): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findOnPath('apt-get')) {
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    if (runQuietly('apt-get', ['update', '-qq']) && runQuietly('apt-get', packages)) return;
  }
  runQuietly(process.execPath, [PLAYWRIGHT, 'install', 'chromium']);
}

/** Path of a program, or null. */
export const findOnPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable) ?? null;

function runQuietly(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false;
  }
}

function outputOf(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 });
  } catch {
    return '';
  }
}
