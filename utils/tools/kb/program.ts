/** The commands of `kb`, their options and exit codes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Packs } from '../../content/compile.ts';
import { ContentError } from '../../content/sources.ts';
import { LANGS, type Lang } from '../../content/types.ts';
import { loadSources } from '../load-sources.ts';
import { readContent } from '../read-content.ts';
import { answerMatch, answerSearch } from './answer.ts';
import { checkContent, checkText } from './check.ts';
import { importDump } from './import/import.ts';
import { importText } from './import/report.ts';
import { learn } from './learn/learn.ts';
import { learntText } from './learn/text.ts';
import { answerLines, type Io } from './lines.ts';
import { listing, tableOf } from './list.ts';
import { knownArea, writeNewGuide } from './new.ts';
import { Refusal } from './place.ts';
import { rankFile } from './rank.ts';
import { SCHEMAS } from './schemas.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** 0: done. 1: the content is unsound. 2: the command or a line of the input was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, without `node` and the file. Never throws for a mistake of the person. */
export async function runKb(args: string[], io: Io, folder = CONTENT, today = new Date()): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(io, folder, today, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ContentError || error instanceof Refusal)) throw error;
    io.stderr.write(`${error.message}\n`);
    return error instanceof Refusal ? 2 : 1;
  }
}

interface Context {
  io: Io;
  folder: string;
  today: Date;
  packs(): Packs;
  print(text: string): void;
  done(code: ExitCode): void;
}

function createProgram(io: Io, folder: string, today: Date, done: (code: ExitCode) => void): Command {
  const program = new Command('kb')
    .description('The guides of Signpost: list and check them, search them, match them with a page.')
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .exitOverride();
  const print = (text: string): void => void io.stdout.write(`${text}\n`);
  const context: Context = { io, folder, today, packs: () => readContent(folder).packs, print, done };
  addReports(program, context);
  addQuestions(program, context);
  addWriters(program, context);
  addLearning(program, context);
  return program;
}

/** Commands that say something about the content. */
function addReports(program: Command, { folder, today, packs, print, done }: Context): void {
  program
    .command('list')
    .description('all guides but drafts: id, article, area, languages, parts, number of steps, title')
    .option('--json', 'as JSON, with the titles in all languages')
    .action((options: { json?: true }) => {
      const guides = listing(packs());
      print(options.json ? JSON.stringify(guides, null, 2) : tableOf(guides));
    });
  program
    .command('check')
    .description('validates all content; one "file:line: message" per problem, then warnings, which fail nothing')
    .option('--json', 'as JSON: guides, drafts, problems, warnings by kind')
    .action((options: { json?: true }) => {
      const checked = checkContent(folder, today);
      print(options.json ? JSON.stringify(checked, null, 2) : checkText(checked));
      done(checked.problems.length === 0 ? 0 : 1);
    });
  program
    .command('schema')
    .description('prints a JSON schema')
    .addArgument(new Argument('<what>').choices(Object.keys(SCHEMAS)))
    .action((what: keyof typeof SCHEMAS) => print(JSON.stringify(SCHEMAS[what](), null, 2)));
}

/** Commands that answer one line after the other. */
function addQuestions(program: Command, { io, packs, done }: Context): void {
  const json = () => new Option('--json', 'answers as JSON, one per line').makeOptionMandatory();
  const answered = (isSound: boolean) => done(isSound ? 0 : 2);
  program
    .command('search')
    .description('answers {"id","lang","query"}, one per line on standard input')
    .addOption(json())
    .action(async () => answered(await answerLines(io, answerSearch(packs()))));
  program
    .command('match')
    .description('guides for a page: one snapshot plus "id" per line on standard input, see `schema snapshot`')
    .addOption(json())
    .action(async () => answered(await answerLines(io, answerMatch(packs().core))));
  program
    .command('rank')
    .description('ranks any texts for {"id","query"}, one per line on standard input')
    .requiredOption('--docs <file>', 'the texts: {"id","title","body"}, one per line')
    .addOption(new Option('--lang <lang>', 'language of the texts').choices([...LANGS]).makeOptionMandatory())
    .addOption(json())
    .action(async ({ docs, lang }: { docs: string; lang: Lang }) => {
      answered(await rankFile(docs, lang, packs().guides[lang].words, io));
    });
}

/** Commands that write guide files, and never over what is there. */
function addWriters(program: Command, { io, folder, today, print, done }: Context): void {
  const guides = join(folder, 'guides');
  program
    .command('new')
    .description('writes a draft to fill in: a guide that conforms, in five languages')
    .argument('<area/verb-object>', 'id of the guide, which is its path under guides/')
    .action((id: string) => {
      const areas = Object.keys(loadSources(folder).areas.data);
      print(`${writeNewGuide(id, areas, guides, today)} written`);
    });
  program
    .command('import')
    .description('writes one draft per article of a plain-text dump of the knowledge base, for somebody to rewrite')
    .argument('<file>', 'the dump, UTF-8')
    .addOption(
      new Option('--lang <lang>', 'language of the articles; told from their words otherwise').choices([...LANGS]),
    )
    .option('--area <area>', 'area of the articles that do not name one')
    .addOption(
      new Option('--out <dir>', 'folder to write <area>/<verb-object>.yaml into').default(guides, 'content/guides'),
    )
    .action(async (file: string, options: { lang?: Lang; area?: string; out: string }) => {
      const sources = loadSources(folder);
      const { lang = null, area = null, out } = options;
      if (area !== null) knownArea(area, Object.keys(sources.areas.data));
      const imported = await importDump({ file, out, lang, area, today }, sources);
      for (const line of [...imported.remarks, ...imported.skipped]) io.stderr.write(`${line}\n`);
      print(importText(imported));
      done(imported.skipped.length === 0 ? 0 : 2);
    });
}

/** The command that changes the catalogue of labels. */
function addLearning(program: Command, { io, folder, print, done }: Context): void {
  program
    .command('learn')
    .description('reads reports of "Copy what I tried" and proposes changes to the captions in labels/')
    .argument('<files...>', 'texts with one or more reports, such as mails, UTF-8')
    .option('--write', 'changes the files where enough reports agree')
    .option('--min <number>', 'so many reports have to agree', wholeNumber, 2)
    .action(async (files: string[], { write = false, min }: { write?: boolean; min: number }) => {
      const learnt = await learn({ files, folder, min, write }, loadSources(folder));
      for (const line of [...learnt.remarks, ...learnt.problems]) io.stderr.write(`${line}\n`);
      print(learntText(learnt, files.length, min));
      done(learnt.problems.length === 0 ? 0 : 2);
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1.');
  return Number(text);
}
