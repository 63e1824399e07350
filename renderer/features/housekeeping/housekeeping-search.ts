import { addressOf, whole } from '#renderer/app/address.ts';

/** After how many days a stance is old, where nobody says otherwise. */
export const usualStaleDays = 180;

export const housekeepingSearch = addressOf({
  stale: whole(1, 3_650),
});
