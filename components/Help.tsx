import { supportUrl } from '../utils/content/public-help.ts';
import { BackButton } from './BackButton.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { useModel } from './model.ts';
import { Sentence } from './Sentence.tsx';

export function Help() {
  const model = useModel();
  const { t } = model;
  return (
    <div class="help">
      <BackButton />
      <h1 tabIndex={-1}>{t('help.title')}</h1>
      <section>
        <h2 class="section-title">{t('help.how')}</h2>
        <ul class="needs">
          <li>{t('help.read')}</li>
          <li>
            <Sentence name="help.start" values={{ start: <b>{t('guide.start')}</b> }} />
          </li>
        </ul>
      </section>
      <section>
        <h2 class="section-title">{t('help.keys')}</h2>
        <dl class="keys">
          <Key name="F6" does={t('help.f6')} />
          <Key name={t('help.key.esc')} does={t('help.esc')} />
          <Key name={t('help.key.arrows')} does={t('help.arrows')} />
        </dl>
        <p>
          <Sentence name="help.focus" values={{ focus: <b>{t('step.focus')}</b> }} />
        </p>
      </section>
      <ul class="ways-out">
        <li>
          <ExternalLink href={supportUrl(model.lang.value)}>{t('results.support')}</ExternalLink>
        </li>
      </ul>
    </div>
  );
}

const Key = ({ name, does }: { name: string; does: string }) => (
  <>
    <dt>
      <kbd>{name}</kbd>
    </dt>
    <dd>{does}</dd>
  </>
);
