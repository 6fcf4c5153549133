/** One guide file in one language. */
import { articleUrl } from './article-url.ts';
import type { GuideSource, StepSource } from './schema.ts';
import type { Sources } from './sources.ts';
import { parseText } from './text.ts';
import type { Guide, Lang, LinkGroup, LinkTo, Note, Part, Step, Target, Text, Until } from './types.ts';
import { expandUses, type PlainStep } from './uses.ts';

type Written = Record<Lang, string>;

export function compileGuide(id: string, source: GuideSource, lang: Lang, sources: Sources): Guide {
  const say = (text: Written): Text => parseText(text[lang]);
  return {
    id,
    kind: source.kind,
    area: areaOf(id),
    article: source.source.article,
    articleUrl: source.source.article === null ? null : articleUrl(source.source.article, lang),
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
      have: source.requires.have.map((item) => linkTo(item, lang)),
    },
    effects: Object.entries(source.effects).map(([key, effect]) => ({ id: key, ...effect, say: say(effect.say) })),
    decide: source.decide.map(({ ask, options }) => ({
      ask: say(ask),
      options: options.map((option) => linkTo(option, lang)),
    })),
    parts: source.parts.map((part) => compilePart(part, source, lang, sources)),
    symptoms: source.symptoms.map((symptom) => ({
      id: symptom.id,
      say: symptom.say[lang],
      errors: symptom.errors?.[lang] ?? [],
      causes: symptom.causes.map((cause) => ({ ...destination(cause), check: say(cause.check) })),
    })),
    goodToKnow: source.goodToKnow.map((note) => compileNote(note, lang)),
    links: linkGroups(source.links, lang),
    handout: source.handout.map(({ to, say: what, text }) => ({ to, say: say(what), text: text[lang] })),
  };
}

export const areaOf = (guideId: string) => guideId.split('/')[0] ?? guideId;

function destination({ guide, part, article, url }: { [Key in keyof Target]?: Target[Key] | undefined }): Target {
  return {
    ...(guide === undefined ? {} : { guide }),
    ...(part === undefined ? {} : { part }),
    ...(article === undefined ? {} : { article }),
    ...(url === undefined ? {} : { url }),
  };
}

function linkTo(link: { say: Written } & { [Key in keyof Target]?: Target[Key] | undefined }, lang: Lang): LinkTo {
  return { ...destination(link), say: parseText(link.say[lang]) };
}

/** A link with `group` begins a group that lasts to the next one. */
function linkGroups(links: GuideSource['links'], lang: Lang): LinkGroup[] {
  const groups: LinkGroup[] = [];
  for (const { group, ...link } of links) {
    const last = groups.at(-1);
    if (last && !group) last.links.push(linkTo(link, lang));
    else groups.push({ title: group?.[lang] ?? null, links: [linkTo(link, lang)] });
  }
  return groups;
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

function compilePart(part: PartSource, guide: GuideSource, lang: Lang, sources: Sources): Part {
  return {
    id: part.id,
    title: (part.title ?? guide.title)[lang],
    asks: part.asks?.[lang] ?? [],
    steps: new StepCompiler(guide, lang, sources).all(part.steps, '', null),
    result: part.result
      ? { say: parseText(part.result.say[lang]), ifNot: part.result.ifNot.map((text) => parseText(text[lang])) }
      : null,
  };
}

/** Replaces `uses`, numbers the steps and hands the page of a step on to the next. */
class StepCompiler {
  private readonly guide: GuideSource;
  private readonly lang: Lang;
  private readonly sources: Sources;

  constructor(guide: GuideSource, lang: Lang, sources: Sources) {
    this.guide = guide;
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
      const ifNot = source.ifNot ? linkTo(source.ifNot, this.lang) : null;
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
