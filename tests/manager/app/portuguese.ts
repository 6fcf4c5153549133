/**
 * Portuguese, which Signpost does not speak: captions of the users, the frame and the settings by hand, everything else
 * bent from the Spanish so that it looks like it.
 */
import { type Caption, guess } from './caption.ts';
import { type Language, params } from './params.ts';

type InEveryLanguage<T> = Record<Language, T>;

/** A text in the language of the page. */
export function inLanguage(texts: InEveryLanguage<string>): string {
  return params.lang === 'pt' ? portuguese(texts.en, texts.es) : texts[params.lang];
}

export function captionInLanguage(captions: InEveryLanguage<Caption>): Caption {
  if (params.lang !== 'pt') return captions[params.lang];
  const { en, es } = captions;
  return guess(portuguese(en.text, es.text), portuguese(en.other, es.other));
}

const portuguese = (english: string, spanish: string): string => BY_HAND[english] ?? bent(spanish);

const BENT: ReadonlyArray<[RegExp, string]> = [
  [/ciones\b/g, 'ções'],
  [/ción\b/g, 'ção'],
  [/sión\b/g, 'são'],
  [/dad\b/g, 'dade'],
  [/\bdel\b/g, 'do'],
  [/\bde la\b/g, 'da'],
  [/\bde los\b/g, 'dos'],
  [/\bel\b/g, 'o'],
  [/\bla\b/g, 'a'],
  [/\blos\b/g, 'os'],
  [/\blas\b/g, 'as'],
  [/\bun\b/g, 'um'],
  [/\buna\b/g, 'uma'],
  [/\by\b/g, 'e'],
  [/ñ/g, 'nh'],
  [/ll/g, 'lh'],
  [/ie(?=[lnrst])/g, 'e'],
  [/ue(?=[lnrst])/g, 'o'],
];

function bent(spanish: string): string {
  return BENT.reduce((text, [from, to]) => text.replace(from, to), spanish);
}

const BY_HAND: Record<string, string> = {
  'Users and profile': 'Utilizadores e perfil',
  'User management': 'Gestão de utilizadores',
  Users: 'Utilizadores',
  'Add a user': 'Adicionar um utilizador',
  'Work teams': 'Equipas de trabalho',
  'Activity report': 'Relatório de atividade',
  'My profile': 'O meu perfil',
  User: 'Utilizador',
  Role: 'Função',
  Team: 'Equipa',
  'Collaborative tools': 'Ferramentas colaborativas',
  Products: 'Produtos',
  Search: 'Pesquisar',
  'Results per page': 'Resultados por página',
  'Page 1 of 1': 'Página 1 de 1',
  'Remove from Organization': 'Remover da Organização',
  'Modify the role': 'Alterar a função',
  'Edit product access': 'Editar os acessos aos produtos',
  'Resend the invitation': 'Reenviar o convite',
  Continue: 'Continuar',
  Remove: 'Remover',
  'Remove this user': 'Remover este utilizador',
  'Email address': 'Endereço de e-mail',
  'Legal representative': 'Representante legal',
  Administrator: 'Administrador',
  Collaborator: 'Colaborador',
  'External user': 'Utilizador externo',
  Next: 'Seguinte',
  Invite: 'Convidar',
  Save: 'Guardar',
  Cancel: 'Cancelar',
  Close: 'Fechar',
  'Row actions': 'Ações da linha',
  'View as list': 'Ver como lista',
  All: 'Tudo',
  '{n}/200 licences used': '{n}/200 licenças utilizadas',
  'Manage the kSuite': 'Gerir o kSuite',
  Home: 'Início',
  Accounting: 'Contabilidade',
  Organisation: 'Organização',
  Support: 'Apoio',
  Partners: 'Parceiros',
  'Web & Domains': 'Web e domínios',
  'Cloud Computing': 'Computação em nuvem',
  'Events & Marketing': 'Eventos e marketing',
  'Product transfers': 'Transferências de produtos',
  Notifications: 'Notificações',
  'No events in progress': 'Nenhum evento em curso',
  Settings: 'Definições',
  Apps: 'Aplicações',
  'Access kSuite': 'Aceder ao kSuite',
  'Log out': 'Terminar sessão',
  Online: 'Em linha',
  'Set a custom status': 'Definir um estado personalizado',
  'Manage my account': 'Gerir a minha conta',
  Appearance: 'Aspeto',
  Light: 'Claro',
  Dark: 'Escuro',
  Automatic: 'Automático',
  'My avatar': 'O meu avatar',
  'Fold the menu': 'Recolher o menu',
  'Unfold the menu': 'Abrir o menu',
  'Contact us': 'Contacte-nos',
  'Welcome back, Anna': 'Bem-vinda de volta, Anna',
  'Your products': 'Os seus produtos',
};
