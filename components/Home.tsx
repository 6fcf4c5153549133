import { useSignal } from '@preact/signals';
import type { Item } from '../utils/panel/types.ts';
import { AreaList } from './AreaList.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { GuideList } from './GuideList.tsx';
import { AreaIcon } from './Icon.tsx';
import { useModel } from './model.ts';
import { QueryChips } from './QueryChips.tsx';
import { Results } from './Results.tsx';
import { Search } from './Search.tsx';

const SHOWN_AT_FIRST = 3;

export function Home() {
  const model = useModel();
  const card = model.continueCard.value;
  const results = model.results.value;
  const active = useSignal(-1);
  return (
    <div class="home">
      <h1 class="visually-hidden">{model.t('app.name')}</h1>
      {card && <ContinueCard card={card} />}
      <Search active={active} />
      {results ? <Results results={results} active={active.value} /> : <Here />}
    </div>
  );
}

function Here() {
  const model = useModel();
  const { t } = model;
  const where = model.where.value;
  switch (where.kind) {
    case 'loading':
      return <p class="note">{t('home.looking')}</p>;
    case 'page':
      return <ThisPage name={where.name} area={where.area} />;
    case 'unknown':
      return <NoPlace sentence={t('home.unknown')} nearest={where.area} />;
    case 'other-site':
      return <NoPlace sentence={t('home.other-site')} nearest={null} />;
    case 'withheld':
      return <Withheld />;
  }
}

function ThisPage({ name, area }: { name: string; area: string | null }) {
  const model = useModel();
  const { t } = model;
  const { confident, items } = model.suggestions.value;
  const icon = model.topics.value.find((topic) => topic.area.id === area)?.area.icon;
  return (
    <>
      <section aria-labelledby="page-name">
        <p class="overline">{t('home.here')}</p>
        <h2 id="page-name" class="page-name">
          {icon && <AreaIcon name={icon} />}
          <span>{name}</span>
        </h2>
        {!confident && <p class="note">{t(items.length > 0 ? 'home.unsure' : 'home.none')}</p>}
        {items.length > 0 && <Suggestions items={items} />}
      </section>
      <Further />
    </>
  );
}

function Suggestions({ items }: { items: Item[] }) {
  const { t } = useModel();
  const all = useSignal(false);
  const hidden = items.length - SHOWN_AT_FIRST;
  return (
    <div class="card flush">
      <GuideList items={all.value ? items : items.slice(0, SHOWN_AT_FIRST)} />
      {hidden > 0 && (
        <button
          type="button"
          class="text more"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? t('home.less') : t('home.more', { n: hidden })}
        </button>
      )}
    </div>
  );
}

/** One line: what was opened before, and everything there is. */
function Further() {
  const model = useModel();
  const { t } = model;
  const open = useSignal(false);
  const recent = model.recent.value;
  const queries = model.recentQueries.value;
  return (
    <>
      <div class="further">
        {recent.length + queries.length > 0 && (
          <button
            type="button"
            class="text"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {t('home.recent')}
          </button>
        )}
        <button type="button" class="text" onClick={() => model.openTopics()}>
          {t('home.topics')}
        </button>
      </div>
      {open.value && (
        <>
          <QueryChips label={t('home.searched')} queries={queries} />
          {recent.length > 0 && (
            <div class="card flush">
              <GuideList items={recent} />
            </div>
          )}
        </>
      )}
    </>
  );
}

function NoPlace({ sentence, nearest }: { sentence: string; nearest: string | null }) {
  const model = useModel();
  return (
    <>
      <p class="note">{sentence}</p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => model.openManager()}>
          {model.t('home.open-manager')}
        </button>
      </div>
      <h2 class="section-title">{model.t('home.topics')}</h2>
      <AreaList nearest={nearest} />
    </>
  );
}

function Withheld() {
  const model = useModel();
  return (
    <>
      <p class="note">{model.t('home.withheld')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => model.requestAccess()}>
          {model.t('home.allow')}
        </button>
      </div>
      <Further />
    </>
  );
}
