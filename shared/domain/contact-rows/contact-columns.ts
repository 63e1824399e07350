import { headerWords } from '../import-guess.ts';

/** What a column of a log of contacts can say; `ignore` is left out. */
export const contactTargets = [
  'day',
  'person',
  'email',
  'organization',
  'channel',
  'outcome',
  'direction',
  'heard',
  'promised',
  'ignore',
] as const;
export type ContactTarget = (typeof contactTargets)[number];

/** Targets that one column alone can have; names, addresses and texts may stand in several. */
const single: ReadonlySet<ContactTarget> = new Set(['day', 'organization', 'channel', 'outcome', 'direction']);

/**
 * What each column says, by the words of its header; the first that fits wins. The words are those of the activity exports of CiviCRM, HubSpot,
 * Salesforce, NationBuilder and EveryAction, and what people write by hand.
 */
export function guessContactColumns(header: readonly string[]): ContactTarget[] {
  const taken = new Set<ContactTarget>();
  return header.map((cell) => {
    const words = headerWords(cell);
    const found = rules.find(([target, rule]) => rule.test(words) && !(single.has(target) && taken.has(target)));
    const target = found?.[0] ?? 'ignore';
    taken.add(target);
    return target;
  });
}

const rules: readonly (readonly [ContactTarget, RegExp])[] = [
  ['promised', /\b(promise[ds]?|commitments?|next steps?|follow ?up notes?|action items?)\b/],
  ['day', /^(date|day|when|held on|occurred on|contacted( on| at)?|logged( on| at)?|due date)$/],
  ['day', /\b(activity|contact|call|meeting|interaction|canvass(ed)?|visit|engagement|task|event) (date|day|time)\b/],
  ['day', /^(date|day) (of|canvassed|contacted|held|completed)\b|\bdate canvassed\b/],
  ['email', /\bemails?\b|\bemail address(es)?\b/],
  ['organization', /\b(organi[sz]ation|company|account|employer|agency|associated company)( name)?\b/],
  [
    'channel',
    /^(channel|how|method|contact (type|method)|medium|activity type|interaction type|type|engagement type)$/,
  ],
  ['outcome', /^(outcome|result|disposition|call outcome|status|contact result|response)$/],
  ['direction', /^(direction|inbound|who reached out|call direction)$/],
  [
    'person',
    /^(name|names|who|with|people|person|contacts?|full name|attendees?|participants?|spoke (to|with)|voter name|associated contacts?)$/,
  ],
  ['person', /\b(contact|person|with|target|lead|signup|attendee|associated contact|who) (name|full name|contact)s?\b/],
  ['heard', /\b(notes?|comments?|details?|description|body|heard|subject|summary|what was said|content)\b/],
];
