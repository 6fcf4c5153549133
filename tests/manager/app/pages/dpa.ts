import { data, keepData } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { ACCOUNT, refresh, type View } from '../router.ts';
import { button } from '../ui/controls.ts';
import { notice, titledCard } from '../ui/notice.ts';
import { save } from '../ui/save.ts';

const BASE = `/v3/${ACCOUNT}/ng/group-settings`;
let failure = '';

/** The page of the data processing agreement. Its address and Generate are public; its other texts are invented. */
export function dpaView(): View {
  return {
    title: say('dpaTitle'),
    menu: {
      heading: say('organisation'),
      items: [
        { key: 'general', text: say('orgInfo'), href: `${BASE}/general` },
        { key: 'logo', text: say('orgLogo'), href: `${BASE}/logo` },
        { key: 'security-policy', text: say('orgSecurity'), href: `${BASE}/security` },
        { key: 'dpa', text: say('dpaSide'), href: `${BASE}/certificate-rgpd` },
      ],
    },
    current: 'dpa',
    rail: 'organisation',
    crumbs: [say('organisation'), say('dpaTitle')],
    targets: [label('generate')],
    disabledTwin: label('generate'),
    body: () => [generateCard()],
  };
}

function generateCard(): HTMLElement {
  const generate = button({
    key: 'dpa:generate',
    text: label('generate'),
    kind: 'primary',
    icon: 'file',
    onClick: (pressed) => {
      failure = '';
      void save(pressed, done, (message) => {
        failure = message;
        refresh();
      });
    },
  });
  const file = h(
    'a',
    { class: 'btn btn-outline', href: 'data:application/pdf,dpa', download: 'dpa.pdf', 'data-replica': 'dpa:download' },
    say('dpaDownload'),
  );
  const result = data.dpaGenerated ? notice('dpa:done', 'good', say('dpaDone'), file) : null;
  const error = failure ? notice('error', 'bad', failure) : null;
  failure = '';
  return titledCard(say('dpaTitle'), h('p', {}, say('dpaText')), generate, result, error);
}

function done(): void {
  data.dpaGenerated = true;
  keepData();
  refresh();
}
