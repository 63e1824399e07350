import { addressOf, oneOf } from '#renderer/app/address.ts';

/** The parts of a profile that share one place. */
export const profileTabs = ['timeline', 'standing', 'notes', 'changes'] as const;
export type ProfileTab = (typeof profileTabs)[number];

/** What the address of a profile says beside the record. */
export const profileSearch = addressOf({ tab: oneOf(profileTabs) });
