/** What was learnt, for people. */
import type { Finding, Vote } from './decide.ts';
import { counted, lastDay } from './edit.ts';
import { isAgreed, type Learnt, type Located } from './learn.ts';

type One = Located & Finding;

export function learntText({ findings, reports, repeated, written }: Learnt, files: number, min: number): string {
  const agreed = findings.filter((one) => isAgreed(one, min));
  const waiting = findings.filter((one) => one.kind === 'change' && !isAgreed(one, min));
  const of = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind);
  const blocks = [
    block(`${written.length > 0 ? 'Written' : 'To change'}: used on the screen`, agreed),
    block(`Too few to write: ${counted(min, 'report')} must agree`, waiting),
    block('Reports disagree, so nothing is decided', of('conflict')),
    block('Not found on its page', of('missing')),
    block('Several fitted, so none was ringed', of('unsure')),
    block('A guess that was ringed, but nobody used it', of('unused')),
  ];
  const left = repeated > 0 ? `, ${repeated} repeated and left out` : '';
  const next = agreed.length > 0 && written.length === 0 ? '; run again with --write to change the files' : '';
  const sum = `${counted(reports, 'report')} from ${counted(files, 'file')}${left}; ${counted(agreed.length, 'label')} to change${next}`;
  return [...blocks.filter((text) => text !== ''), written.length > 0 ? sum.replace('to change', 'changed') : sum].join(
    '\n\n',
  );
}

const block = (title: string, findings: One[]) =>
  findings.length === 0 ? '' : [`${title}:`, ...findings.flatMap(linesOf)].join('\n');

function linesOf(finding: One): string[] {
  const start = `${finding.at}: ${finding.id}, ${finding.lang}: `;
  return [`${start}${detail(finding)}`, ...finding.differences.map((line) => `  ${line}`)];
}

function detail(finding: One): string {
  const of = `in ${'count' in finding ? finding.count : 0} of ${counted(finding.told.length, 'report')}`;
  switch (finding.kind) {
    case 'change':
      return voteText(finding.vote);
    case 'conflict': {
      const missing = finding.missing > 0 ? [`not found in ${counted(finding.missing, 'report')}`] : [];
      return [...finding.votes.map(voteText), ...missing].join('; ');
    }
    case 'missing':
      return `${of}, last ${lastDay(finding.told)}; looked for ${expectedOf(finding)}`;
    default:
      return `${of}, last ${lastDay(finding.told)}`;
  }
}

const voteText = ({ caption, by }: Vote) =>
  `${JSON.stringify(caption)} in ${counted(by.length, 'report')}, last ${lastDay(by)}`;

const expectedOf = ({ told }: Finding) => (told[0]?.expected ?? []).map((text) => JSON.stringify(text)).join(', ');
