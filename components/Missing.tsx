import type { Status } from '../utils/panel/types.ts';
import { CaptionText } from './CaptionText.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { RoleNames } from './RoleNames.tsx';
import { Sentence } from './Sentence.tsx';

interface MissingProps {
  status: Extract<Status, { kind: 'missing' }>;
  roles: string[];
}

/** What is looked for, where it usually is, and why it may not be there: the likeliest cause first. */
export function Missing({ status: { label, page }, roles }: MissingProps) {
  const model = useModel();
  const { t } = model;
  const isAroundPage = label !== null && /sidebar|header/.test(model.caption(label).place);
  const mayBeInFrame = model.guide.value?.hasClosedFrame === true && !isAroundPage;
  return (
    <div class="missing-words">
      <p class="missing-title">{t('status.missing')}</p>
      {page !== null && (
        <p>
          <Sentence name="status.other-page" values={{ page: <b>{page}</b> }} />
        </p>
      )}
      <Looked label={label} />
      {mayBeInFrame && <p>{t('status.missing.frame')}</p>}
      <p class="missing-why">{t('status.missing.causes')}</p>
      <ol class="causes">
        <li>{t('status.missing.organization')}</li>
        <li>{t('status.missing.filter')}</li>
        <li>
          {t('status.missing.role')}
          {roles.length > 0 && (
            <p class="muted">
              <Sentence name="status.missing.roles" values={{ roles: <RoleNames roles={roles} /> }} />
            </p>
          )}
        </li>
      </ol>
    </div>
  );
}

/** "Looked for: the button Add a user, usually in the main part of the page". */
function Looked({ label }: { label: string }) {
  const model = useModel();
  const { shown, lang, seen, role, place, describe } = model.caption(label);
  if (!shown) {
    return describe ? (
      <p>
        <Sentence name="status.missing.described" values={{ describe: <RichText text={describe} /> }} />
      </p>
    ) : null;
  }
  const control = seen ? (
    <Sentence name={`control.${role}`} values={{ text: <CaptionText label={label} /> }} />
  ) : (
    <Sentence name={`guess.${role}`} values={{ text: <span lang={lang}>{shown}</span> }} />
  );
  return (
    <p>
      <Sentence name="status.missing.looked" values={{ control, place: model.t(`place.${place}`) }} />
    </p>
  );
}
