import type { Guide } from '../utils/content/types.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useModel } from './model.ts';
import { monthName } from './month.ts';
import { Sentence } from './Sentence.tsx';

/** Where the facts come from and how old they are. */
export function Source({ guide }: { guide: Guide }) {
  const model = useModel();
  const lang = model.lang.value;
  const { article, help, facts, confirmed } = guide;
  const name = ['guide.source', article === null ? 'own' : '', confirmed ? 'confirmed' : ''].filter(Boolean).join('.');
  const words = article === null ? help.area : model.t('guide.article', { article });
  return (
    <p class="source">
      <Sentence
        name={name}
        values={{
          article: <ExternalLink href={help.url}>{words}</ExternalLink>,
          month: monthName(facts, lang),
          confirmed: confirmed && monthName(confirmed, lang),
        }}
      />
    </p>
  );
}
