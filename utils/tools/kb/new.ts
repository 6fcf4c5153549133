/** `kb new`: a guide file that conforms, with everything left to write marked. */
import { join } from 'node:path';
import { PLACEHOLDER } from '../../content/draft.ts';
import { LANGS, type Lang } from '../../content/types.ts';
import { monthOf, placeNew, Refusal, shown } from './place.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)+$/;

/** @returns the file written. @throws {Refusal} */
export function writeNewGuide(id: string, areas: string[], guides: string, today: Date): string {
  const [area = ''] = id.split('/');
  if (!ID.test(id))
    throw new Refusal(
      `"${id}" is not an id, expected area/verb-object in lower-case words, as in domain/transfer-domain`,
    );
  knownArea(area, areas);
  const file = join(guides, `${id}.yaml`);
  if (!placeNew(file, newGuide(today))) throw new Refusal(`${shown(file)} exists already; nothing was written`);
  return shown(file);
}

/** @throws {Refusal} */
export function knownArea(area: string, areas: string[]): void {
  if (!areas.includes(area)) throw new Refusal(`unknown area "${area}", expected one of ${areas.join(', ')}`);
}

const inFive = (indent: string, write: (lang: Lang) => string) =>
  LANGS.map((lang) => `${indent}${lang}: ${write(lang)}`).join('\n');

const todo = (indent: string, what: string) => inFive(indent, (lang) => `${PLACEHOLDER} ${lang}, ${what}`);

const newGuide = (
  today: Date,
) => `# A draft: \`kb check\` reads it, the build leaves it out. Write every ${PLACEHOLDER}, then delete the line \`draft\`.
# Facts from public sources alone, sentences of your own. All fields: npm run -s kb -- schema guide
draft: true
kind: task # or fix, reference, hub
source: { article: null, facts: ${monthOf(today)} } # number in the public knowledge base; month the facts are of

title:
${todo('  ', 'verb first')}

summary:
${todo('  ', 'what it does, in one sentence')}

# At least eight per language: everyday words, questions, symptoms; never the title again.
asks:
${LANGS.map((lang) => `  ${lang}:\n    - ${PLACEHOLDER} ${lang}, how people ask for it`).join('\n')}

requires:
  organization: true # the right Organization must be open
  roles: [] # labels of the roles that are enough
  have:
    - say:
${todo('        ', 'what to have ready, or remove')}

# What people fear: deletes, costs, interrupts, notifies, reserves, exposes. Remove what does not happen.
effects:
  effect:
    kind: notifies
    undo: unknown
    say:
${todo('        ', 'who is told, what it costs, what is gone')}

# Up to 9 steps. Others than \`do\`: go (a page), target (a label to ring), check, pick, when, repeat, wait, at, uses.
parts:
  - id: main
    steps:
      - do:
${todo('          ', 'one action')}
    result:
      say:
${todo('        ', 'what is true now')}

goodToKnow:
  - say:
${todo('      ', 'a limit or an exception, or remove')}

links: []
`;
