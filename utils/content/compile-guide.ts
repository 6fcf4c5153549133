/** One guide file in one language. */
import { articleUrl, publicSearchUrl } from './public-help.ts';
import type { GuideSource, StepSource } from './schema.ts';
import type { Sources } from './sources.ts';
import { parseText } from './text.ts';
import type { Guide, Lang, LinkGroup, LinkTo, Note, Part, Step, Target, Text, Until } from './types.ts';
import { expandUses, type PlainStep } from './uses.ts';

type Written = Record<Lang, string>;

/** What the compilation of all guides in one language shares. */
export interface Compilation {
  lang: Lang;
  sources: Sources;
  /** Article number → the guide that was written from it. */
  guideOf: ReadonlyMap<number, string>;
}

export function guidesByArticle({ guides }: Sources): Map<number, string> {
  const found = new Map<number, string>();
  for (const [id, { data }] of guides) {
    const { article } = data.source;
    if (article !== null && !found.has(article)) found.set(article, id);
  }
  return found;
}

export function compileGuide(id: string, source: GuideSource, compilation: Compilation): Guide {
  const { lang } = compilation;
  const say = (text: Written): Text => parseText(text[lang]);
  const links = new Links(id, compilation);
  return {
    id,
    kind: source.kind,
    area: areaOf(id),
    article: source.source.article,
    help: helpFor(source.source.article, areaOf(id), compilation),
    facts: source.source.facts,
    confirmed: source.source.confirmed,
    title: source.title[lang],
    summary: say(source.summary),
    asks: source.asks[lang],
    errors: source.errors?.[lang] ?? [],
    requires: {
      organization: source.requires.organization,
      roles: source.requires.roles,
      offers: source.requires.offers.map(say),
      have: source.requires.have.map((item) => links.to(item)),
    },
    effects: Object.entries(source.effects).map(([key, effect]) => ({ id: key, ...effect, say: say(effect.say) })),
    decide: source.decide.map(({ ask, options }) => ({
      ask: say(ask),
      options: options.map((option) => links.to(option)),
    })),
    parts: source.parts.map((part) => compilePart(part, source, links, compilation)),
    symptoms: source.symptoms.map((symptom) => ({
      id: symptom.id,
      say: symptom.say[lang],
      errors: symptom.errors?.[lang] ?? [],
      causes: symptom.causes.map((cause) => ({ ...links.destination(cause), check: say(cause.check) })),
    })),
    goodToKnow: source.goodToKnow.map((note) => compileNote(note, lang)),
    links: links.groups(source.links),
    handout: source.handout.map(({ to, say: what, text }) => ({ to, say: say(what), text: text[lang] })),
  };
}

function helpFor(article: number | null, area: string, { lang, sources }: Compilation): Guide['help'] {
  const name = sources.areas.data[area]?.name[lang][0] ?? area;
  return { url: article === null ? publicSearchUrl(lang, name) : articleUrl(article, lang), area: name };
}

export const areaOf = (guideId: string) => guideId.split('/')[0] ?? guideId;

type Destination = { [Key in keyof Target]?: Target[Key] | undefined };

/** Links of one guide. An article from which another guide was written is a link to that guide. */
class Links {
  private readonly id: string;
  private readonly compilation: Compilation;

  constructor(id: string, compilation: Compilation) {
    this.id = id;
    this.compilation = compilation;
  }

  to(link: { say: Written } & Destination): LinkTo {
    return { ...this.destination(link), say: parseText(link.say[this.compilation.lang]) };
  }

  /** A link with `group` begins a group that lasts to the next one. */
  groups(links: GuideSource['links']): LinkGroup[] {
    const groups: LinkGroup[] = [];
    for (const { group, ...link } of links) {
      const last = groups.at(-1);
      if (last && !group) last.links.push(this.to(link));
      else groups.push({ title: group?.[this.compilation.lang] ?? null, links: [this.to(link)] });
    }
    return groups;
  }

  destination({ guide, part, article, url }: Destination): Target {
    const written = article === undefined ? undefined : this.compilation.guideOf.get(article);
    if (written !== undefined && written !== this.id) return { guide: written };
    return {
      ...(guide === undefined ? {} : { guide }),
      ...(part === undefined ? {} : { part }),
      ...(article === undefined ? {} : { article }),
      ...(url === undefined ? {} : { url }),
    };
  }
}

function compileNote(note: GuideSource['goodToKnow'][number], lang: Lang): Note {
  const cell = (value: string | number | Written) => parseText(typeof value === 'object' ? value[lang] : String(value));
  const { table } = note;
  return {
    say: parseText(note.say[lang]),
    table: table
      ? { columns: table.columns.map(cell), rows: table.rows.map((row) => row.map(cell)), key: table.key ?? null }
      : null,
  };
}

type PartSource = GuideSource['parts'][number];

function compilePart(part: PartSource, guide: GuideSource, links: Links, compilation: Compilation): Part {
  const { lang } = compilation;
  return {
    id: part.id,
    title: (part.title ?? guide.title)[lang],
    asks: part.asks?.[lang] ?? [],
    steps: new StepCompiler(guide, links, compilation).all(part.steps, '', null),
    result: part.result
      ? { say: parseText(part.result.say[lang]), ifNot: part.result.ifNot.map((text) => parseText(text[lang])) }
      : null,
  };
}

/** Replaces `uses`, numbers the steps and hands the page of a step on to the next. */
class StepCompiler {
  private readonly guide: GuideSource;
  private readonly links: Links;
  private readonly lang: Lang;
  private readonly sources: Sources;

  constructor(guide: GuideSource, links: Links, { lang, sources }: Compilation) {
    this.guide = guide;
    this.links = links;
    this.lang = lang;
    this.sources = sources;
  }

  all(steps: StepSource[], prefix: string, startPage: string | null): Step[] {
    let page = startPage;
    return steps
      .flatMap((step) => expandUses(step, this.guide.parts))
      .map((source, index) => {
        const step = this.one(source, `${prefix}${source.id ?? index + 1}`, page);
        page = pageAfter(step);
        return step;
      });
  }

  private one(source: PlainStep, id: string, before: string | null): Step {
    const text = (written: Written) => parseText(written[this.lang]);
    const base = { id, optional: source.optional, page: source.page ?? before };
    if ('go' in source) return { ...base, kind: 'go', to: source.go, page: source.go, say: this.goSay(source) };
    if ('target' in source) {
      const { target, choose = null, commit = null } = source;
      const until = compileUntil(source.until);
      return { ...base, kind: 'target', target, choose, commit, until, repeat: false, say: text(source.say) };
    }
    if ('repeat' in source) {
      const until = compileUntil(source.repeat.until);
      const { target } = source.repeat;
      return {
        ...base,
        kind: 'target',
        target,
        choose: null,
        commit: null,
        until,
        repeat: true,
        say: text(source.say),
      };
    }
    if ('check' in source) {
      const ifNot = source.ifNot ? this.links.to(source.ifNot) : null;
      return { ...base, kind: 'check', ifNot, say: text(source.check) };
    }
    if ('do' in source) return { ...base, kind: 'do', until: compileUntil(source.until), say: text(source.do) };
    if ('at' in source) return { ...base, kind: 'at', where: source.at, say: text(source.say) };
    if ('wait' in source) {
      const upTo = source.upTo ? text(source.upTo) : null;
      return { ...base, kind: 'wait', upTo, done: text(source.done), say: text(source.wait) };
    }
    if ('pick' in source) {
      const options = source.options.map((option) => ({
        id: option.id,
        say: text(option.say),
        steps: this.all(option.steps, `${id}.${option.id}.`, base.page),
      }));
      return { ...base, kind: 'pick', options, say: text(source.pick) };
    }
    const steps = this.all(source.steps, `${id}.`, base.page);
    return { ...base, kind: 'when', visible: source.visible ?? null, steps, say: text(source.when) };
  }

  private goSay(source: { go: string; say?: Written | undefined }): Text {
    if (source.say) return parseText(source.say[this.lang]);
    const pattern = this.sources.panel.data['go.open']?.[this.lang];
    const page = this.sources.pages.data[source.go]?.name[this.lang][0] ?? source.go;
    return parseText(typeof pattern === 'string' ? pattern.replace('{page}', `**${page}**`) : page);
  }
}

function pageAfter(step: Step): string | null {
  const until = 'until' in step ? step.until : null;
  return until && 'page' in until ? until.page : step.page;
}

/** Page ids have a dot, label ids have none. */
function compileUntil(until: string | undefined): Until | null {
  if (until === undefined) return null;
  return until.includes('.') ? { page: until } : { label: until };
}
