import type { OrganizationKey, PersonKey } from './types.ts';

/** The day on which the Design Team adopted the guidelines (m07). */
export const guidelinesAdoptedDay = 165;

/** The day by which they are looked at again. */
export const guidelinesReviewDay = 525;

/** What the guidelines of Riverbend say for the placeholders of the library. */
export const guidelineFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  purpose: {
    purpose: 'offer care instead of a cell',
    area: 'Riverbend County',
    offenses: 'low-level offenses tied to unmet health or housing needs',
  },
  'reserved-matters': { amount: '$25,000' },
  conflict: { role: 'one of the co-chairs' },
  spokesperson: { names: 'the two co-chairs' },
  stipends: { rate: '$30' },
};

/** Their own clause, after the meeting norms. */
export const ownClause = {
  after: 'norms',
  title: 'Guests in uniform',
  body: 'Officers who come as guests say so at the start. In the Participant Advisory they come without uniform and weapon, {notice} days after they were announced.',
  fields: { notice: '3' },
} as const;

/** What the draft of the second year changes, by clause: fields, or a text of its own. */
export const laterDraft: Readonly<
  Record<string, { readonly fields?: Readonly<Record<string, string>>; readonly body?: string }>
> = {
  membership: { fields: { attendance: '50' } },
  stipends: { fields: { rate: '$34' } },
  'data-sharing': {
    body: 'Only totals leave an organization, none of fewer than {smallest} people. Data move only under a written agreement naming purpose, fields, security, end date and an equity review. The Participant Advisory sees the agreement before it is signed.',
  },
};

/** A clause that the draft adds at its end. */
export const laterClause = {
  title: 'A pause that anybody can ask for',
  body: 'Whoever is at the table may ask once an item for a pause of five minutes. Nobody asks why.',
} as const;

/** Who signed version 1 for their organization and on which day. */
export const guidelineSignatures: readonly (readonly [OrganizationKey, PersonKey | null, number])[] = [
  ['o01', 'p01', 165],
  ['o02', 'p03', 165],
  ['o03', 'p06', 168],
  ['o06', 'p13', 165],
  ['o07', 'p16', 172],
  ['o08', 'p17', 170],
  ['o10', 'p21', 166],
  ['o11', 'p23', 166],
  ['o13', 'p27', 165],
  ['o14', 'p30', 169],
  ['o15', 'p31', 167],
  ['o16', 'p33', 165],
  ['o17', 'p35', 166],
  ['o18', 'p37', 175],
  ['o19', 'p38', 165],
  ['o24', 'p46', 198],
  ['o25', 'p47', 181],
  ['o27', 'p49', 171],
  ['o29', 'p52', 176],
  ['o30', 'p54', 168],
  ['o31', 'p55', 173],
  ['o33', 'p57', 258],
  ['o34', 'p58', 172],
  ['o35', 'p59', 229],
  ['o36', 'p61', 201],
  ['o21', 'p41', 292],
  ['o22', 'p43', 262],
  ['o28', null, 288],
];
