import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areaIcons } from '../../../components/icons.ts';
import { panelSchema } from '../../../utils/content/schema.ts';
import { LANGS } from '../../../utils/content/types.ts';

const texts = panelSchema.parse(parse(readFileSync('content/panel.yaml', 'utf8')));
const forms = (text: (typeof texts)[string]['en']) => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the texts of the panel', () => {
  it('exist for every key that a view names', () => {
    const views = readdirSync('components').filter((file) => file.endsWith('.tsx'));
    const source = views.map((file) => readFileSync(`components/${file}`, 'utf8')).join('\n');
    const keys = [...source.matchAll(/(?:\bt\(|name=|\? |: )['"]([a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z0-9.-]+)['"]/g)];
    const unknown = keys.map(([, key = '']) => key).filter((key) => !(key in texts));
    expect(keys.length).toBeGreaterThan(80);
    expect(unknown).toEqual([]);
  });

  it('have the same placeholders in every language', () => {
    const different = Object.entries(texts).flatMap(([key, text]) =>
      LANGS.flatMap((lang) => forms(text[lang]).map((form) => ({ key, lang, form })))
        .filter(({ form }) => placeholders(form).join() !== placeholders(forms(text.en)[0] ?? '').join())
        .map(({ lang }) => `${key} ${lang}`),
    );
    expect(different).toEqual([]);
  });

  it('have every plural form that the language needs', () => {
    const missing = Object.entries(texts).flatMap(([key, text]) =>
      LANGS.flatMap((lang) => {
        const forms = text[lang];
        if (typeof forms === 'string') return [];
        const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
        return needed.filter((category) => !(category in forms)).map((category) => `${key} ${lang} ${category}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('are calm: no exclamation marks, no ß, French marks after a no-break space', () => {
    const all = Object.entries(texts).flatMap(([key, text]) =>
      LANGS.flatMap((lang) => forms(text[lang]).map((form) => ({ key, lang, form }))),
    );
    const loud = all.filter(({ form }) => /!|\b(simply|just|oops)\b/i.test(form));
    const sharp = all.filter(({ lang, form }) => lang === 'de' && form.includes('ß'));
    const loose = all.filter(({ lang, form }) => lang === 'fr' && /[^\u00a0][:;?»]|«[^\u00a0]/.test(form));
    expect([...loud, ...sharp, ...loose]).toEqual([]);
  });
});

describe('the icons of the areas', () => {
  it('are all known to the panel', () => {
    const areas: Record<string, { icon: string }> = parse(readFileSync('content/areas.yaml', 'utf8'));
    const unknown = Object.values(areas).filter(({ icon }) => !(icon in areaIcons));
    expect(unknown).toEqual([]);
  });
});
