import type { ConsentChannelId } from './consent-statuses.ts';
import type { VocabularyEntry } from './sources.ts';

/** How a person likes to be reached; `consent` names the permission that goes with it. */
export const preferredChannels = [
  { id: 'phone', label: 'Phone', description: 'Call them.', consent: 'phone' },
  { id: 'text', label: 'Text', description: 'Send a text message.', consent: 'text' },
  { id: 'email', label: 'E-mail', description: 'Write an e-mail.', consent: 'email' },
  { id: 'mail', label: 'Letter', description: 'Send a letter.', consent: 'mail' },
  { id: 'in-person', label: 'In person', description: 'Stop by or meet them.', consent: null },
  {
    id: 'through-someone',
    label: 'Through someone they trust',
    description: 'Ask the person named in the notes to pass it on.',
    consent: null,
  },
] as const satisfies readonly (VocabularyEntry & { readonly consent: ConsentChannelId | null })[];

/** The stable id of a preferred channel, as stored. */
export type PreferredChannelId = (typeof preferredChannels)[number]['id'];
