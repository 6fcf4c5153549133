/** Chromium's own log of all requests, of pages, extensions and the browser itself. */
import { readFileSync } from 'node:fs';

export interface LoggedRequest {
  url: URL;
  /** Origin of the document or worker that asked for it. */
  initiator: string;
}

interface Log {
  constants: { logEventTypes: Record<string, number> };
  events: Array<{ type: number; params?: { url?: string; initiator?: string } }>;
}

export function requestsIn(file: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as Log;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: new URL(params.url), initiator: params.initiator ?? '' }] : [],
  );
}
