import type { ConsentChannelId, ConsentStatusId } from '#shared/content/consent-statuses.ts';

import { people, standingOf } from './people.ts';
import type { PersonKey } from './types.ts';

/** What a person said about being reached or quoted in one way; whatever is not listed was not asked. */
export interface DemoConsent {
  readonly personKey: PersonKey;
  readonly channel: ConsentChannelId;
  readonly status: ConsentStatusId;
  readonly day: number;
  readonly source: string;
}

/** The answers that the story names. */
const named: readonly DemoConsent[] = [
  answer('p32', 'quote-by-name', 'given', 190, 'Signed story form'),
  answer('p33', 'quote-by-name', 'given', 205, 'Signed story form'),
  answer('p42', 'quote-by-name', 'given', 228, 'Signed story form'),
  answer('p70', 'quote-by-name', 'given', 156, 'Signed story form'),
  answer('p29', 'quote-by-name', 'withdrawn', 301, 'Told Osei Brightford'),
  answer('p61', 'phone', 'declined', 199, 'Said so in person'),
  answer('p61', 'quote-by-name', 'declined', 199, 'Said so in person'),
  answer('p64', 'email', 'declined', 228, 'Letter'),
  answer('p65', 'quote-by-name', 'declined', 397, 'Said so on the phone'),
];

/** All answers: sign-up cards on the day a partner committed (e-mail; every other person phone as well), and those the story names. */
export const consents: readonly DemoConsent[] = [
  ...people.flatMap((person): DemoConsent[] => {
    const day = standingOf(person).ladderDays[4];
    if (day === undefined || person.email === null) return [];
    const card = [answer(person.key, 'email', 'given', day, 'Sign-up card')];
    return Number(person.key.slice(1)) % 2 === 0
      ? [...card, answer(person.key, 'phone', 'given', day, 'Sign-up card')]
      : card;
  }),
  ...named,
];

function answer(
  personKey: PersonKey,
  channel: ConsentChannelId,
  status: ConsentStatusId,
  day: number,
  source: string,
): DemoConsent {
  return { personKey, channel, status, day, source };
}
