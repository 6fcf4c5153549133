import { h } from './dom.ts';
import { sayIn } from './i18n.ts';
import { LANGUAGES, params } from './params.ts';
import { go } from './router.ts';
import { button } from './ui/controls.ts';
import { field } from './ui/fields.ts';

/** The form to sign in, in the language that stands in the path. */
export function drawLogin(): void {
  const wanted = location.pathname.split('/')[1];
  const lang = LANGUAGES.find((known) => known === wanted) ?? params.lang;
  const mail = field({ key: 'login:email', text: sayIn(lang, 'signInMail'), type: 'email' });
  const word = field({ key: 'login:password', text: sayIn(lang, 'signInPassword'), type: 'password' });
  const enter = button({
    key: 'login:enter',
    text: sayIn(lang, 'signInButton'),
    kind: 'primary',
    onClick: () => go('https://manager.infomaniak.com/v3/ng/home'),
  });
  const title = h('h1', { class: 'card-title' }, sayIn(lang, 'signIn'));
  const form = h('div', { class: 'card card-pad login', id: 'infomaniak_login_form' }, title, mail, word, enter);
  document.title = `${sayIn(lang, 'signIn')} - Infomaniak`;
  document.body.append(h('app-root', {}, h('div', { class: 'login-page' }, form)));
}
