import { ExternalLink } from './ExternalLink.tsx';
import { GuideList } from './GuideList.tsx';
import { AreaIcon, Icon } from './Icon.tsx';
import { useModel } from './model.ts';

type Topic = ReturnType<typeof useModel>['topics']['value'][number];

/** All areas that hold something; the one with id `nearest` comes first and is open. */
export function AreaList({ nearest = null }: { nearest?: string | null }) {
  const topics = useModel().topics.value.filter(({ guides, articles }) => guides.length + articles.length > 0);
  const sorted = [...topics].sort((a, b) => Number(b.area.id === nearest) - Number(a.area.id === nearest));
  return (
    <div class="areas">
      {sorted.map((topic) => (
        <AreaFold key={topic.area.id} topic={topic} open={topic.area.id === nearest} />
      ))}
    </div>
  );
}

function AreaFold({ topic, open }: { topic: Topic; open: boolean }) {
  const { t } = useModel();
  const { area, name, guides, articles } = topic;
  const counts = [
    guides.length > 0 ? t('topics.guides', { n: guides.length }) : '',
    articles.length > 0 ? t('topics.articles', { n: articles.length }) : '',
  ];
  return (
    <details class="area" open={open}>
      <summary>
        <AreaIcon name={area.icon} />
        <span class="area-words">
          <span class="area-name">{name}</span>
          <span class="area-count">{counts.filter(Boolean).join(' · ')}</span>
        </span>
        <Icon name="forward" />
      </summary>
      {guides.length > 0 && <GuideList items={guides} />}
      {articles.length > 0 && (
        <ul class="articles">
          {articles.map((article) => (
            <li key={article.number}>
              <ExternalLink href={article.url}>{article.title}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
