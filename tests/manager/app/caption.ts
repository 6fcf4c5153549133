/**
 * A caption as public sources tell it: the text; whether it was seen on a screen or in Infomaniak's own text (`seen`) or
 * only translated for us (`guess`); another wording that nobody has on a list, for the walks in which captions have
 * changed; and another wording that is known and about as likely.
 */
export interface Caption {
  text: string;
  evidence: 'seen' | 'guess';
  other: string;
  alias?: string;
}

export const seen = (text: string, other: string, alias?: string): Caption => caption(text, 'seen', other, alias);
export const guess = (text: string, other: string, alias?: string): Caption => caption(text, 'guess', other, alias);

function caption(text: string, evidence: Caption['evidence'], other: string, alias: string | undefined): Caption {
  return alias === undefined ? { text, evidence, other } : { text, evidence, other, alias };
}
