/** YAML with positions: an author's mistake is reported by file, line and field. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { stepKinds } from './schema-steps.ts';

export interface Problem {
  file: string;
  line: number;
  message: string;
}

export type Path = ReadonlyArray<PropertyKey>;

export interface YamlFile<T> {
  file: string;
  data: T;
  problem(path: Path, message: string): Problem;
}

interface Parsed {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** Reads `source` and validates it; either the data or the problems. `file` is only named in messages. */
export function readYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
): { ok: YamlFile<z.output<S>> } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const parsed = { file, document, lines };
  // One mistake makes the parser stumble many times; only the first is the author's.
  const [unreadable] = document.errors;
  if (unreadable) {
    const reason = unreadable.message.split(' at line ')[0];
    const { line } = lines.linePos(unreadable.pos[0]);
    return { problems: [{ file, line, message: `not readable as YAML: ${reason}` }] };
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (!result.success) return { problems: result.error.issues.flatMap((issue) => explain(parsed, issue, data, [])) };
  return {
    ok: { file, data: result.data, problem: (path, message) => problemAt(parsed, path, message) },
  };
}

/**
 * Several files of one kind as one: the entries of all, each mistake reported where it stands. An id that two files use is a
 * problem of the second. `name` is the folder, named where an entry stands in no file.
 */
export function joinFiles<T>(
  name: string,
  files: ReadonlyArray<YamlFile<Record<string, T>>>,
): { ok: YamlFile<Record<string, T>>; problems: Problem[] } {
  const owners = new Map<string, YamlFile<Record<string, T>>>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const id of Object.keys(file.data)) {
      const owner = owners.get(id);
      if (owner) problems.push(file.problem([id], `"${id}" is already in ${owner.file}`));
      else owners.set(id, file);
    }
  }
  const problem = (path: Path, message: string) => {
    const owner = owners.get(String(path[0]));
    return owner ? owner.problem(path, message) : { file: name, line: 1, message };
  };
  return { ok: { file: name, data: Object.assign({}, ...files.map(({ data }) => data)), problem }, problems };
}

function problemAt({ file, document, lines }: Parsed, path: Path, message: string): Problem {
  const field = path.map(String).join('.');
  return { file, line: lineOf(document, lines, path), message: field ? `${field}: ${message}` : message };
}

/** Line of the node at `path`, or of its nearest ancestor that exists. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function explain(parsed: Parsed, issue: z.core.$ZodIssue, data: unknown, base: Path): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union') return [problemAt(parsed, path, issue.message)];
  const value = valueAt(data, path);
  const kind = kindOf(value);
  if (kind) {
    const again = stepKinds[kind].safeParse(value);
    if (again.success)
      return [problemAt(parsed, path, `expected a simpler step: \`${kind}\` cannot stand inside another step`)];
    return again.error.issues.flatMap((inner) => explain(parsed, inner, data, path));
  }
  const expected = isStepPath(path)
    ? `expected a step: one of ${Object.keys(stepKinds).join(', ')}`
    : `expected one of several shapes, none fits: ${issue.errors.map((branch) => branch[0]?.message).join(' / ')}`;
  return [problemAt(parsed, path, expected)];
}

const isStepPath = (path: Path) => path.at(-2) === 'steps';

function kindOf(value: unknown): keyof typeof stepKinds | null {
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(stepKinds) as Array<keyof typeof stepKinds>;
  return keys.find((key) => key in value) ?? null;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
