import type { VocabularyEntry } from './sources.ts';

interface ChannelData extends VocabularyEntry {
  /** Whether people can answer on the spot. */
  readonly live: boolean;
  /** Whether several partners are usually there at once. */
  readonly group: boolean;
}

/** The ways in which a contact with a partner takes place. */
export const channels = [
  { id: 'one-to-one', label: '1:1 in person', description: 'A talk face to face.', live: true, group: false },
  { id: 'video-call', label: '1:1 video', description: 'A talk by video.', live: true, group: false },
  { id: 'phone', label: 'Phone call', description: 'A call, answered or not.', live: true, group: false },
  { id: 'email', label: 'E-mail', description: 'An e-mail either way.', live: false, group: false },
  { id: 'text', label: 'Text message', description: 'A text or another message by phone.', live: false, group: false },
  { id: 'letter', label: 'Letter', description: 'A letter on paper.', live: false, group: false },
  {
    id: 'info-session',
    label: 'Information session',
    description: 'A session that presents the effort.',
    live: true,
    group: true,
  },
  {
    id: 'meeting',
    label: 'Coalition or committee meeting',
    description: 'A meeting of the coalition or one of its bodies.',
    live: true,
    group: true,
  },
  {
    id: 'site-visit',
    label: 'Site visit or ride-along',
    description: 'Seeing the work where it happens.',
    live: true,
    group: false,
  },
  {
    id: 'house-meeting',
    label: 'House meeting',
    description: 'A small gathering that a host invites to.',
    live: true,
    group: true,
  },
  {
    id: 'public-hearing',
    label: 'Public hearing',
    description: 'A hearing or forum that is open to all.',
    live: true,
    group: true,
  },
  {
    id: 'event',
    label: 'Event or tabling',
    description: 'A table, a fair, a vigil or another event.',
    live: true,
    group: true,
  },
  {
    id: 'social-media',
    label: 'Social media',
    description: 'A post, a reply or a direct message.',
    live: false,
    group: false,
  },
  {
    id: 'introduction',
    label: 'Introduction',
    description: 'A third person brought us together.',
    live: false,
    group: false,
  },
] as const satisfies readonly ChannelData[];

/** The stable id of a channel, as stored. */
export type ChannelId = (typeof channels)[number]['id'];

/** Which side began the contact, in the words of the contract. */
export const directions = [
  { id: 'out', label: 'We reached out', description: 'Somebody of the coalition began the contact.' },
  { id: 'in', label: 'They reached out', description: 'The partner began the contact.' },
  { id: 'both', label: 'We met', description: 'Both came to the same place.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a direction, as stored. */
export type DirectionId = (typeof directions)[number]['id'];
