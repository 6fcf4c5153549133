/** Who may import whom: `design.md` in code. Every import of the sources is read; types are told from code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compactFlexSearch } from '../utils/tools/flexsearch-alias.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** Path from the root, or name of a package. */
  of: string;
  /** Gone in the built code. */
  isType: boolean;
}

const files = ['utils', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path)),
);
const imports = new Map(files.map((file) => [file, importsIn(file)]));

function importsIn(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const add = (specifier: ts.Node, isType: boolean) => {
    if (!ts.isStringLiteral(specifier)) return;
    found.push({ of: resolved(file, specifier.text), isType: isType || source.isDeclarationFile });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier;
}

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isOwn = (path: string) => /^(utils|components|entrypoints|tests|content)\//.test(path);

/** "file imports what" for each import of these files that is not allowed. */
function forbidden(of: (file: string) => boolean, isAllowed: (one: Import) => boolean): string[] {
  return [...imports]
    .filter(([file]) => of(file))
    .flatMap(([file, all]) => all.filter((one) => !isAllowed(one)).map((one) => `${file} imports ${one.of}`));
}

/** All that ends up in a bundle with a file: files and packages. */
function reachedFrom(file: string, known = new Set<string>()): Set<string> {
  for (const { of, isType } of imports.get(file) ?? []) {
    if (isType || known.has(of)) continue;
    known.add(of);
    reachedFrom(of, known);
  }
  return known;
}

const SHARED = ['utils/protocol.ts', 'utils/caption.ts'];

/** What each stage may know of the project, besides itself; packages it may use. */
const STAGES: Record<string, { knows: string[]; uses: string[] }> = {
  content: { knows: [], uses: ['zod', 'yaml'] },
  match: { knows: ['content'], uses: [] },
  search: { knows: ['content'], uses: ['flexsearch', '@orama/stemmers', 'porter2'] },
  guide: { knows: ['content'], uses: [] },
  page: { knows: [], uses: [] },
  panel: { knows: ['content', 'match', 'search', 'guide'], uses: ['@preact/signals'] },
};

describe('the stages', () => {
  it.each(Object.entries(STAGES))('%s knows only what comes before it', (stage, { knows, uses }) => {
    const folders = [stage, ...knows].map((one) => `utils/${one}/`);
    const isFree = ({ of, isType }: Import) =>
      isType && (of === 'utils/content/types.ts' || of === 'webextension-polyfill');
    const isAllowed = (one: Import) =>
      isFree(one) ||
      SHARED.includes(one.of) ||
      folders.some((folder) => one.of.startsWith(folder)) ||
      uses.some((name) => one.of === name || one.of.startsWith(`${name}/`)) ||
      (stage === 'panel' && (one.of === 'utils/browser.ts' || one.of.startsWith('packs:')));
    expect(forbidden(isIn(`utils/${stage}`), isAllowed)).toEqual([]);
  });

  it('have no others beside them', () => {
    const folders = new Set(files.filter(isIn('utils')).flatMap((file) => file.split('/').slice(1, -1).slice(0, 1)));
    expect([...folders].sort()).toEqual([...Object.keys(STAGES), 'tools'].sort());
  });

  it('import nothing of Node, but for the tools', () => {
    const isBuilt = (file: string) => !isIn('tests')(file) && !isIn('utils/tools')(file);
    expect(forbidden(isBuilt, ({ of }) => !of.startsWith('node:'))).toEqual([]);
  });

  it('know nothing of the tools, nor do views and entrypoints', () => {
    const isBuilt = (file: string) => !isIn('tests')(file) && !isIn('utils/tools')(file);
    expect(forbidden(isBuilt, ({ of }) => !isIn('utils/tools')(of))).toEqual([]);
  });

  it('know nothing of views and entrypoints', () => {
    expect(forbidden(isIn('utils'), ({ of }) => !isIn('components')(of) && !isIn('entrypoints')(of))).toEqual([]);
  });
});

describe('WXT and the polyfill', () => {
  it('are unknown to everything that also runs in Node', () => {
    const isPure = (file: string) => /^utils\/(content|match|search|guide|tools)\//.test(file);
    const isOfBrowser = (of: string) => /^(wxt|@wxt-dev|webextension-polyfill)(\/|$)|^#imports$/.test(of);
    expect(forbidden(isPure, ({ of, isType }) => isType || (of !== 'utils/browser.ts' && !isOfBrowser(of)))).toEqual(
      [],
    );
  });

  it('are imported as polyfill in one place alone', () => {
    const users = [...imports].filter(([, all]) =>
      all.some(({ of, isType }) => of === 'webextension-polyfill' && !isType),
    );
    expect(users.map(([file]) => file)).toEqual(['utils/browser.ts']);
  });
});

describe('the views', () => {
  it('know the shapes and texts of the panel, and each other', () => {
    const packages = /^(preact|@preact\/signals|lucide)(\/|$)/;
    const isAllowed = ({ of, isType }: Import) =>
      isIn('components')(of) || isIn('utils/content')(of) || packages.test(of) || (isType && isIn('utils/panel')(of));
    expect(forbidden(isIn('components'), isAllowed)).toEqual([]);
  });

  it('call no browser', () => {
    const callers = files
      .filter(isIn('components'))
      .filter((file) => /\b(browser|chrome)\./.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(callers).toEqual([]);
  });
});

describe('what is built into the extension', () => {
  const entries = files.filter((file) => /^entrypoints\/([\w.-]+\.tsx?|[\w.-]+\/(main|index)\.tsx?)$/.test(file));

  it('has entries', () => {
    expect(entries).toEqual(
      expect.arrayContaining(['entrypoints/background.ts', 'entrypoints/page.ts', 'entrypoints/sidepanel/main.tsx']),
    );
  });

  it.each(entries)('%s takes along nothing of the tools, of Node or of the content pipeline', (entry) => {
    const unwanted = /^(utils\/tools\/|tests\/|node:|zod$|yaml$|commander$|typescript$)/;
    expect([...reachedFrom(entry)].filter((of) => unwanted.test(of))).toEqual([]);
  });

  it('keeps the script in the page small: no panel, no search, no Preact, no polyfill', () => {
    const reached = [...reachedFrom('entrypoints/page.ts')];
    expect(reached).toContain('utils/page/script.ts');
    const own = /^(utils\/page\/|utils\/(protocol|caption)\.ts$|utils\/content\/types\.ts$)/;
    expect(reached.filter((of) => !own.test(of) && !of.startsWith('wxt/'))).toEqual([]);
  });

  it('finds every file that it imports', () => {
    const missing = [...imports].flatMap(([file, all]) =>
      all
        .filter(({ of }) => /\.tsx?$/.test(of) && isOwn(of) && !imports.has(of))
        .map(({ of }) => `${file} imports ${of}`),
    );
    expect(missing).toEqual([]);
  });
});

it('the replica of the Manager knows nothing of the guides and of the extension', () => {
  expect(forbidden(isIn('tests/manager'), ({ of }) => !isOwn(of) || isIn('tests/manager')(of))).toEqual([]);
});

it('no file is longer than 250 lines', () => {
  const long = files
    .filter((file) => !isIn('tests')(file))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

it('FlexSearch is the same file for TypeScript, tests and build', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: { paths: Record<string, string[]> } };
  };
  const [path] = config.compilerOptions.paths.flexsearch ?? [];
  expect(join(ROOT, path ?? '')).toBe(compactFlexSearch.replacement);
  expect('flexsearch').toMatch(compactFlexSearch.find);
});
