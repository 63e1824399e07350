import type { VocabularyEntry } from './sources.ts';

/** What somebody said about being contacted or quoted; the first is the default. */
export const consentStatuses = [
  { id: 'not-asked', label: 'Not asked', description: 'Nobody has asked yet.', allows: false },
  { id: 'given', label: 'Given', description: 'They agreed; the day and how we know are recorded.', allows: true },
  { id: 'declined', label: 'Declined', description: 'They said no.', allows: false },
  { id: 'withdrawn', label: 'Withdrawn', description: 'They agreed once and took it back.', allows: false },
] as const satisfies readonly (VocabularyEntry & { readonly allows: boolean })[];

/** The stable id of a consent status, as stored. */
export type ConsentStatusId = (typeof consentStatuses)[number]['id'];

/** The status of a consent nobody has asked for. */
export const defaultConsentStatus = 'not-asked' satisfies ConsentStatusId;

/** What a person can be asked consent for, one by one. */
export const consentChannels = [
  { id: 'email', label: 'E-mail', description: 'We may write to them by e-mail.' },
  { id: 'phone', label: 'Phone', description: 'We may call them.' },
  { id: 'text', label: 'Text', description: 'We may send them text messages.' },
  { id: 'mail', label: 'Mail', description: 'We may send them letters.' },
  { id: 'quote-by-name', label: 'Quote by name', description: 'We may use their words with their name.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a consent channel, as stored. */
export type ConsentChannelId = (typeof consentChannels)[number]['id'];
