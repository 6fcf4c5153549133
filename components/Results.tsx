import type { ComponentChildren } from 'preact';
import { publicSearchUrl, supportUrl } from '../utils/content/public-help.ts';
import type { ArticleItem, Results as Found, ResultItem } from '../utils/panel/types.ts';
import { AreaList } from './AreaList.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import { useModel } from './model.ts';
import { QueryChips } from './QueryChips.tsx';

export const LISTBOX = 'search-results';

/** Guides count from 0, articles go on from there. */
export const optionId = (index: number): string => `search-result-${index}`;

export function Results({ results, active }: { results: Found; active: number }) {
  const { t } = useModel();
  const { confident, items, articles, spellings } = results;
  const found = items.length + articles.length > 0;
  return (
    <>
      {!confident && <p class="note">{t(found ? 'results.weak' : 'results.nothing')}</p>}
      {found && (
        <div id={LISTBOX} role="listbox" aria-label={t('results.list')} class="results">
          <Group name={t('results.guides')} shown={items.length > 0}>
            {items.map((item, index) => (
              <GuideOption
                key={`${item.guide}#${item.part}#${item.symptom}`}
                item={item}
                index={index}
                active={active}
              />
            ))}
          </Group>
          <Group name={t('results.articles')} shown={articles.length > 0}>
            {articles.map((article, index) => (
              <ArticleOption key={article.number} article={article} index={items.length + index} active={active} />
            ))}
          </Group>
        </div>
      )}
      {!confident && <QueryChips label={t('results.spellings')} queries={spellings} />}
      {!confident && <Elsewhere />}
    </>
  );
}

function Group({ name, shown, children }: { name: string; shown: boolean; children: ComponentChildren }) {
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options.
    <div role="group" aria-label={name}>
      <p class="overline" aria-hidden="true">
        {name}
      </p>
      <div class="card flush">{children}</div>
    </div>
  );
}

interface Option {
  index: number;
  active: number;
}

function GuideOption({ item, index, active }: Option & { item: ResultItem }) {
  const model = useModel();
  const { t } = model;
  const language = item.foundIn && t(`language.${item.foundIn}`);
  return (
    <button
      type="button"
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      class="option"
      title={item.why.join(' ')}
      onClick={() => model.openGuide(item.guide, item.part, item.symptom)}
    >
      <span class="guide-title">
        <Marked text={item.title} words={item.marked} />
      </span>
      {item.meta && <span class="guide-meta">{item.meta}</span>}
      {language && <span class="guide-meta">{t('results.found-in', { language })}</span>}
      {item.why.map((reason) => (
        <span key={reason} class="option-why">
          {reason}
        </span>
      ))}
    </button>
  );
}

function ArticleOption({ article, index, active }: Option & { article: ArticleItem }) {
  const model = useModel();
  const { t } = model;
  return (
    <a
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      class="option article"
      href={article.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => model.rememberQuery()}
    >
      <span class="guide-title">
        <Marked text={article.title} words={article.marked} />
      </span>
      <Icon name="leaves" />
      <span class="visually-hidden"> ({t('link.opens')})</span>
    </a>
  );
}

function Elsewhere() {
  const model = useModel();
  const { t } = model;
  const lang = model.lang.value;
  return (
    <>
      <h2 class="section-title">{t('results.areas')}</h2>
      <AreaList />
      <ul class="ways-out">
        <li>
          <ExternalLink href={publicSearchUrl(lang, model.query.value)}>{t('results.public')}</ExternalLink>
        </li>
        <li>
          <ExternalLink href={supportUrl(lang)}>{t('results.support')}</ExternalLink>
        </li>
      </ul>
    </>
  );
}
