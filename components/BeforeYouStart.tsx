import type { Guide } from '../utils/content/types.ts';
import { CaptionText } from './CaptionText.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { RoleNames } from './RoleNames.tsx';
import { Sentence } from './Sentence.tsx';
import { TargetLink } from './TargetLink.tsx';

export function needsAnything({ requires }: Guide): boolean {
  const { organization, roles, offers, have } = requires;
  return organization || roles.length + offers.length + have.length > 0;
}

export function BeforeYouStart({ guide }: { guide: Guide }) {
  const { t } = useModel();
  if (!needsAnything(guide)) return null;
  return (
    <section>
      <h2 class="section-title">{t('guide.before')}</h2>
      <Needs guide={guide} />
    </section>
  );
}

export function Needs({ guide }: { guide: Guide }) {
  const { t } = useModel();
  const { organization, roles, offers, have } = guide.requires;
  return (
    <ul class="needs">
      {organization && <li>{t('guide.organization')}</li>}
      {roles.length > 0 && (
        <li>
          <Sentence
            name="guide.roles"
            values={{ roles: <RoleNames roles={roles} />, users: <CaptionText label="nav-users" /> }}
          />
        </li>
      )}
      {offers.map((offer, index) => (
        <li key={index}>
          <RichText text={offer} />
        </li>
      ))}
      {have.length > 0 && (
        <li>
          {t('guide.have')}
          <ul class="needs">
            {have.map((item, index) => (
              <li key={index}>
                <TargetLink link={item} from={guide.id} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
