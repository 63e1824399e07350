/** The parts of outreach with the places that show them. */
export const outreachPlaces = [
  { id: 'plans', to: '/outreach/plans' },
  { id: 'sessions', to: '/outreach/sessions' },
  { id: 'promises', to: '/outreach/promises' },
  { id: 'hello', to: '/outreach/hello' },
] as const;

/** The id of a part of outreach. */
export type OutreachPlaceId = (typeof outreachPlaces)[number]['id'];
