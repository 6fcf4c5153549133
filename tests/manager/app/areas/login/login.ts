import { type Child, h } from '../../dom.ts';
import { isHouse, LANGUAGES, params } from '../../params.ts';
import { go } from '../../router.ts';
import { button } from '../../ui/controls.ts';
import { field } from '../../ui/fields.ts';
import { label, say } from './texts.ts';

const HOME = 'https://manager.infomaniak.com/v3/ng/home';

/** The pages of the sign-in, in the language that stands in the path; they have no frame around them. */
export function drawLogin(): void {
  const [first = '', second] = location.pathname.split('/').filter(Boolean);
  const lang = LANGUAGES.find((known) => known === first);
  if (lang) params.lang = lang;
  const page = lang ? second : first;
  if (page === 'recover') drawRecovery();
  else if (page === 'sso') drawCompany();
  else drawForm();
}

function drawPage(title: string, ...children: Child[]): void {
  const form = h('div', { class: 'card card-pad login', id: 'infomaniak_login_form' }, heading(title), ...children);
  document.title = `${title} - Infomaniak`;
  document.body.replaceChildren(h('app-root', {}, h('div', { class: 'login-page' }, form)));
}

const heading = (text: string) => h('h1', { class: 'card-title' }, text);

function drawForm(): void {
  const enter = button({ key: 'login:enter', text: label('login'), kind: 'primary', onClick: () => go(HOME) });
  const sso = button({
    key: 'login:sso',
    text: label('loginSso'),
    kind: 'outline',
    onClick: () => location.assign('/sso'),
  });
  const lost = h('a', { class: 'blue-text', href: '/recover', 'data-replica': 'login:recover' }, say('forgotten'));
  drawPage(
    say('title'),
    field({ key: 'login:email', text: say('mail'), type: 'email' }),
    field({ key: 'login:password', text: say('password'), type: 'password' }),
    h(isHouse ? 'app-login-actions' : 'div', { class: 'login-actions' }, enter, sso, lost),
  );
}

/** Address first, then a new password. What the real pages show here is not public. */
function drawRecovery(): void {
  const next = button({ key: 'recover:next', text: say('recoveryNext'), kind: 'primary', onClick: drawNewPassword });
  drawPage(say('recovery'), field({ key: 'recover:email', text: say('mail'), type: 'email' }), next);
}

function drawNewPassword(): void {
  const done = button({
    key: 'recover:save',
    text: say('recoveryNext'),
    kind: 'primary',
    onClick: () => location.assign(`/${params.lang}/login`),
  });
  drawPage(say('recovery'), field({ key: 'recover:password', text: say('newPassword'), type: 'password' }), done);
}

/** Stands for the page of the company's directory, which is on a host of its own. */
function drawCompany(): void {
  const enter = button({ key: 'company:enter', text: say('companyEnter'), kind: 'primary', onClick: () => go(HOME) });
  drawPage(
    say('company'),
    field({ key: 'company:name', text: say('companyName') }),
    field({ key: 'company:password', text: say('password'), type: 'password' }),
    enter,
  );
}
