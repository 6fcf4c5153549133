/**
 * A replica of the Infomaniak Manager for tests, made by us from public descriptions; not Infomaniak's code.
 *
 * Serves https on 127.0.0.1 for the real host names (`manager.`, `ksuite.`, `newsletter.`, `login.` and other hosts of
 * infomaniak.com, and `www.example.org` as a neutral page). A browser reaches it with `hostRules` as
 * `--host-resolver-rules`, so that no request leaves the machine. Captions that public sources do not tell are invented:
 * `own` in the texts of each area and `app/labels/own-*.ts` hold them all; `labels` and `app/labels/captions.ts` hold
 * what the sources tell.
 * Parameters and the keys of all controls: `KEYS.md`.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type Assets, bundleApp } from './bundle.ts';
import { appDocument, neutralDocument } from './documents.ts';

export interface ManagerOptions {
  /** Port on 127.0.0.1; a free one without it. */
  port?: number;
}

export interface Manager {
  port: number;
  /** Value of Chromium's `--host-resolver-rules`: every host but ours ends nowhere. */
  hostRules: string;
  close(): Promise<void>;
}

export const MARKUPS = ['house', 'semantic', 'framed', 'components', 'soup'] as const;
export type Markup = (typeof MARKUPS)[number];

/** Parameters of the replica, as in `KEYS.md`; all optional, all strings in the address. */
export interface ReplicaParameters {
  markup?: Markup;
  lang?: 'en' | 'fr' | 'de' | 'it' | 'es' | 'pt';
  late?: number;
  labels?: 'standard' | 'aliases' | 'wrongGuesses' | 'renamed';
  seed?: number;
  reviews?: number;
  role?: 'admin' | 'user';
  users?: number;
  fail?: 'save' | 'none';
  decoys?: 'on' | 'off';
  style?: 'plain' | 'hostile';
  csp?: 'usual' | 'strict';
  nodes?: number;
  storm?: number;
}

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline' https://*.infomaniak.com",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  'worker-src blob:',
  'frame-src https://*.infomaniak.com https://www.example.org',
  "object-src 'none'",
  "form-action 'none'",
].join('; ');

/** As strict as a page can be that still draws itself: nothing inline, nothing evaluated, no text that becomes code. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  'frame-src https://*.infomaniak.com',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Address to open first: sets the parameters for the tab and redirects to `to` (path, or full address of our hosts). */
export function replicaUrl(to: string, parameters: ReplicaParameters = {}): string {
  const target = new URL(to, 'https://manager.infomaniak.com');
  const address = new URL('/__replica', 'https://manager.infomaniak.com');
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, String(value));
  address.searchParams.set('to', target.href);
  return address.href;
}

function redirectWithParameters(url: URL, response: ServerResponse): void {
  const target = new URL(url.searchParams.get('to') ?? '/v3/ng/home', url);
  url.searchParams.delete('to');
  const record = { query: url.searchParams.toString(), hop: target.host, at: Date.now(), fresh: true };
  response.writeHead(302, {
    location: target.href,
    'set-cookie': `replica=${encodeURIComponent(JSON.stringify(record))}; Domain=infomaniak.com; Path=/; Secure`,
  });
  response.end();
}

function send(response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

function answer(assets: Assets, request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host || 'manager.infomaniak.com'}`);
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204);
    response.end();
  } else if (!host.endsWith('infomaniak.com')) {
    send(response, 'text/html', neutralDocument());
  } else if (url.pathname === '/__replica') {
    redirectWithParameters(url, response);
  } else if (url.pathname === '/__app/main.js') {
    send(response, 'text/javascript', assets.script);
  } else if (url.pathname === '/__app/app.css') {
    send(response, 'text/css', assets.style);
  } else if (url.pathname === '/__app/hostile.css') {
    send(response, 'text/css', assets.hostileStyle);
  } else {
    const policy = asksForStrictPolicy(url, request) ? STRICT_POLICY : POLICY;
    send(response, 'text/html', appDocument(), { 'content-security-policy': policy });
  }
}

/** As the address says, or the parameters last given to any tab. */
function asksForStrictPolicy({ searchParams }: URL, { headers }: IncomingMessage): boolean {
  const kept = decodeURIComponent(/(?:^|; )replica=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? '{}');
  const { query = '' } = JSON.parse(kept) as { query?: string };
  return (searchParams.get('csp') ?? new URLSearchParams(query).get('csp')) === 'strict';
}

/** Starts the replica with a certificate of its own; `close()` ends all open connections. */
export async function startManager(options: ManagerOptions = {}): Promise<Manager> {
  const [assets, certificate] = await Promise.all([bundleApp(), makeCertificate()]);
  const server = createServer(certificate, (request, response) => answer(assets, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, hostRules: hostRulesFor(port), close: () => closeServer(server) };
}

function hostRulesFor(port: number): string {
  const hosts = ['*.infomaniak.com', 'www.example.org'].map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['*.infomaniak.com', 'infomaniak.com', 'www.example.org'];
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'manager.infomaniak.com' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
