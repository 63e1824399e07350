import type { IsoDay } from '../../dates.ts';
import { dayWords } from '../day-words.ts';

/** Whom a letter of thanks goes to, and for what. */
export interface ThankYou {
  readonly name: string;
  readonly isOrganization: boolean;
  /** The title of the win. */
  readonly win: string;
  readonly wonOn: IsoDay;
  /** What they did; '' when nobody said. */
  readonly part: string;
  /** Who signs; '' for nobody. */
  readonly from: string;
  readonly coalition: string;
}

/** A short letter of thanks, to be changed before it goes out: no hero, the part that they had, and what it made possible. */
export function thankYouLetter({ name, isOrganization, win, wonOn, part, from, coalition }: ThankYou): {
  subject: string;
  body: string;
} {
  const greeting = isOrganization ? `To everybody at ${name},` : `Dear ${firstName(name)},`;
  const did = part === '' ? 'You had a part in it.' : `Your part in it: ${lowered(part)}.`;
  return {
    subject: `Thank you: ${win}`,
    body: [
      greeting,
      `On ${dayWords(wonOn)} we wrote down a win: ${win}.`,
      `${did} It would not have come about without you and the others at the table.`,
      'Thank you. May we mention you when we tell of it? If you would rather not be named, say so, and we leave it out.',
      [from, coalition].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** The beginning of a sentence as its middle; a short form such as MOU stays as it is. */
function lowered(text: string): string {
  const plain = text.trim().replace(/\.$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
