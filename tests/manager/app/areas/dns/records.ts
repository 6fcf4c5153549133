import { kept } from '../../kept.ts';

export interface DnsRecord {
  id: number;
  type: string;
  name: string;
  target: string;
}

export const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT'];

/** The records of all domains: one zone for every one of them is enough here. */
export const { data: records, keep } = kept<DnsRecord[]>('dns', () => [
  { id: 111, type: 'A', name: '@', target: '192.0.2.10' },
  { id: 112, type: 'MX', name: '@', target: 'mail.example.net' },
  { id: 113, type: 'CNAME', name: 'www', target: 'alpha-example.ch' },
]);

export function put(record: DnsRecord): void {
  const at = records.findIndex(({ id }) => id === record.id);
  if (at < 0) records.push(record);
  else records[at] = record;
  keep();
}

export function take(id: number): void {
  const at = records.findIndex((record) => record.id === id);
  if (at >= 0) records.splice(at, 1);
  keep();
}

export const freshId = (): number => 1 + Math.max(110, ...records.map(({ id }) => id));
