import { CaptionText } from './CaptionText.tsx';
import { useModel } from './model.ts';

/** Role names as on the screen, joined by "or". */
export function RoleNames({ roles }: { roles: string[] }) {
  const parts = new Intl.ListFormat(useModel().lang.value, { type: 'disjunction' }).formatToParts(roles);
  return (
    <>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? <CaptionText key={index} label={value} /> : <span key={index}>{value}</span>,
      )}
    </>
  );
}
