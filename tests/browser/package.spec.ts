import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { BUILT } from './built-copy.ts';

const FIREFOX = join(BUILT, '../firefox-mv3');
const KB = 1000;

const hosts = [
  ...[
    'manager',
    'ksuite',
    'kdrive',
    'mail',
    'calendar',
    'contacts',
    'kmeet',
    'euria',
    'newsletter',
    'shop',
    'kchat',
    'login',
  ],
  '*.kchat',
  '*.app.ksuite',
].map((host) => `https://${host}.infomaniak.com/*`);

const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  host_permissions: hosts,
  optional_host_permissions: ['https://*/*'],
  action: { default_title: '__MSG_name__' },
  icons: { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' },
  content_security_policy: {
    extension_pages: "default-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'",
  },
};

const manifestOf = (folder: string): Record<string, unknown> => {
  const { version, ...rest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  return rest;
};

test('the package for Chrome asks for no more than storage, scripting, the side panel and the hosts of the Manager', () => {
  expect(manifestOf(BUILT)).toEqual({
    ...COMMON,
    permissions: ['storage', 'scripting', 'sidePanel'],
    minimum_chrome_version: '120',
    background: { type: 'module', service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('the package for Firefox asks for the same, and does not open its sidebar at install', () => {
  expect(manifestOf(FIREFOX)).toEqual({
    ...COMMON,
    permissions: ['storage', 'scripting'],
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Signpost', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'signpost@example.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

for (const [browser, folder] of [
  ['Chrome', BUILT],
  ['Firefox', FIREFOX],
] as const) {
  test(`the script that goes into pages weighs at most 20 kB compressed (${browser})`, () => {
    expect(sizeOf(join(folder, 'page.js'))).toBeLessThanOrEqual(20 * KB);
  });

  test(`the panel without its guides weighs at most 120 kB compressed (${browser})`, () => {
    const files = readdirSync(join(folder, 'chunks')).filter(
      (name) => name.endsWith('.js') && !name.startsWith('_packs_'),
    );
    expect(files.some((name) => name.startsWith('sidepanel'))).toBe(true);
    const total = files.reduce((sum, name) => sum + sizeOf(join(folder, 'chunks', name)), 0);
    expect(total).toBeLessThanOrEqual(120 * KB);
  });

  test(`no script of the package can make a request or run text as code (${browser})`, () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('page.js');
    const uses = scripts.flatMap((name) =>
      forbiddenUses(readFileSync(join(folder, name), 'utf8')).map((use) => `${name}: ${use}`),
    );
    expect(uses).toEqual([]);
  });
}

test('the check for requests does find them, and leaves words in texts alone', () => {
  const found = (code: string) => forbiddenUses(code).length;
  for (const code of [
    'fetch("/x")',
    'window.fetch(u)',
    'globalThis["fetch"](u)',
    'const f = fetch; f()',
    'new XMLHttpRequest()',
    'new WebSocket(u)',
    'navigator.sendBeacon(u)',
    'new EventSource(u)',
    'eval("1")',
    'new Function("1")',
    'Function("return this")()',
    'importScripts("x")',
    'import("https://x.org/a.js")',
  ]) {
    expect(found(code), code).toBeGreaterThan(0);
  }
  expect(
    found('const text = "fetch the mail"; const o = { eval: 1 }; import("./chunk.js"); Function.prototype.call'),
  ).toBe(0);
});

const sizeOf = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const REQUESTS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'sendBeacon',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
  'eval',
]);

/** Names of request and evaluation interfaces that a script uses, with what stands around them. */
function forbiddenUses(code: string): string[] {
  const file = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForbidden(node)) uses.push(node.parent.getText(file).slice(0, 100));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function isForbidden(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return ts.isElementAccessExpression(node.parent) && REQUESTS.has(node.text);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return !isOwnFile(node.arguments[0]);
  if (!ts.isIdentifier(node) || isName(node)) return false;
  if (node.text === 'Function') return isCalled(node);
  return REQUESTS.has(node.text);
}

/** The key of a property, not the use of a value. */
const isName = (node: ts.Identifier) =>
  (ts.isPropertyAssignment(node.parent) || ts.isMethodDeclaration(node.parent)) && node.parent.name === node;

const isCalled = ({ parent }: ts.Node) =>
  ts.isNewExpression(parent) || (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.Identifier);

const isOwnFile = (argument: ts.Expression | undefined) =>
  argument !== undefined && ts.isStringLiteralLike(argument) && argument.text.startsWith('./');
