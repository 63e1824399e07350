import type { ChannelId } from './channels.ts';
import type { ConsentChannelId } from './consent-statuses.ts';

/** How a person likes to be reached: the channels to offer, each with the permission that goes with it. */
export const preferredChannels = [
  { id: 'phone', label: 'Phone', description: 'Call them.', consent: 'phone' },
  { id: 'text', label: 'Text', description: 'Send a text message.', consent: 'text' },
  { id: 'email', label: 'E-mail', description: 'Write an e-mail.', consent: 'email' },
  { id: 'letter', label: 'Letter', description: 'Send a letter.', consent: 'mail' },
  { id: 'one-to-one', label: 'In person', description: 'Stop by or meet them.', consent: null },
  { id: 'video-call', label: 'Video', description: 'Meet by video.', consent: null },
  {
    id: 'introduction',
    label: 'Through someone they trust',
    description: 'Ask the person named in the notes to pass it on.',
    consent: null,
  },
] as const satisfies readonly {
  readonly id: ChannelId;
  readonly label: string;
  readonly description: string;
  readonly consent: ConsentChannelId | null;
}[];

/** The stable id of a preferred channel, as stored. */
export type PreferredChannelId = (typeof preferredChannels)[number]['id'];
