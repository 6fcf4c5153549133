/**
 * A caption as public sources tell it: the text; whether it was seen on a screen or in Infomaniak's own text (`seen`) or
 * only translated for us (`guess`); another wording that is about as likely; and, for guesses, a wording that nobody has
 * on a list, for the walks in which every guess is wrong.
 */
export interface Caption {
  text: string;
  evidence: 'seen' | 'guess';
  alias?: string;
  wrong?: string;
}

export const seen = (text: string, alias?: string): Caption =>
  alias === undefined ? { text, evidence: 'seen' } : { text, evidence: 'seen', alias };

export const guess = (text: string, wrong: string, alias?: string): Caption =>
  alias === undefined ? { text, evidence: 'guess', wrong } : { text, evidence: 'guess', wrong, alias };

export type CaptionName =
  | 'userManagement'
  | 'users'
  | 'addUser'
  | 'removeFromOrganization'
  | 'modifyRole'
  | 'editProductAccess'
  | 'continue'
  | 'remove'
  | 'emailAddress'
  | 'removeThisUser'
  | 'legalRepresentative'
  | 'administrator'
  | 'collaborator'
  | 'externalUser'
  | 'next'
  | 'invite'
  | 'save'
  | 'generate'
  | 'manageAccount'
  | 'appearance'
  | 'light'
  | 'dark'
  | 'automatic'
  | 'dynamicDns'
  | 'addDynamicDns'
  | 'dynamicDnsName'
  | 'ipAddress'
  | 'username'
  | 'password'
  | 'fastAnycast'
  | 'subscribers'
  | 'addContacts'
  | 'termsOfService'
  | 'import'
  | 'groups'
  | 'all'
  | 'modify'
  | 'fields'
  | 'createField'
  | 'delete'
  | 'unsubscribe'
  | 'export';

export type Captions = Record<CaptionName, Caption>;
