import type { ChannelId } from '#shared/content/channels.ts';
import type { SectorId } from '#shared/content/sectors.ts';

/** How many contacts each of the 14 months has; 250 in all. */
export const interactionsByMonth = [8, 12, 16, 22, 22, 18, 20, 24, 22, 18, 20, 18, 16, 14] as const;

/** How many contacts use each kind of channel; hearings and events count together. */
export const channelQuotas = {
  'one-to-one': 70,
  email: 60,
  phone: 45,
  meeting: 25,
  'info-session': 20,
  text: 10,
  'site-visit': 10,
  'hearing-or-event': 10,
} as const;

/** How many contacts have a follow-up, how many of those are open on day 420, and how many of the open ones are overdue. */
export const followUpCounts = { all: 150, open: 24, overdue: 7 } as const;

/** A day on which partners came together, and for how many of them or groups of them a contact is logged. */
export interface Gathering {
  readonly day: number;
  readonly channel: ChannelId;
  readonly contacts: number;
  readonly only?: readonly SectorId[];
}

const responders: readonly SectorId[] = ['law-enforcement', 'fire-ems', 'sheriff', 'dispatch'];

/** The gatherings at which contacts are logged, apart from those the story fixes; the first of each month lie on meeting days. */
export const gatherings: readonly Gathering[] = [
  { day: 20, channel: 'info-session', contacts: 3 },
  { day: 48, channel: 'info-session', contacts: 4 },
  { day: 77, channel: 'info-session', contacts: 1 },
  { day: 118, channel: 'info-session', contacts: 5, only: responders },
  { day: 142, channel: 'info-session', contacts: 1 },
  { day: 176, channel: 'info-session', contacts: 1 },
  { day: 201, channel: 'info-session', contacts: 1 },
  { day: 236, channel: 'info-session', contacts: 1 },
  { day: 253, channel: 'info-session', contacts: 1, only: ['business'] },
  { day: 304, channel: 'info-session', contacts: 1 },
  { day: 340, channel: 'info-session', contacts: 1 },
  { day: 65, channel: 'meeting', contacts: 2 },
  { day: 95, channel: 'meeting', contacts: 2 },
  { day: 150, channel: 'meeting', contacts: 3 },
  { day: 165, channel: 'meeting', contacts: 1 },
  { day: 185, channel: 'meeting', contacts: 1, only: ['directly-affected', 'recovery', 'reentry', 'social-services'] },
  { day: 205, channel: 'meeting', contacts: 2 },
  { day: 225, channel: 'meeting', contacts: 1 },
  { day: 255, channel: 'meeting', contacts: 2, only: ['business', 'neighborhood', 'mayor', 'municipal'] },
  { day: 265, channel: 'meeting', contacts: 1 },
  { day: 285, channel: 'meeting', contacts: 1 },
  { day: 300, channel: 'meeting', contacts: 1 },
  { day: 318, channel: 'meeting', contacts: 3 },
  { day: 360, channel: 'meeting', contacts: 2 },
  { day: 388, channel: 'meeting', contacts: 1, only: ['directly-affected', 'recovery', 'reentry', 'social-services'] },
  { day: 410, channel: 'meeting', contacts: 2 },
  { day: 90, channel: 'site-visit', contacts: 1 },
  { day: 128, channel: 'site-visit', contacts: 1 },
  { day: 218, channel: 'site-visit', contacts: 1 },
  { day: 273, channel: 'site-visit', contacts: 1 },
  { day: 311, channel: 'site-visit', contacts: 1 },
  { day: 337, channel: 'site-visit', contacts: 1 },
  { day: 348, channel: 'site-visit', contacts: 1 },
  { day: 368, channel: 'site-visit', contacts: 1 },
  { day: 102, channel: 'event', contacts: 1 },
  { day: 172, channel: 'event', contacts: 1 },
  { day: 240, channel: 'public-hearing', contacts: 1 },
  {
    day: 296,
    channel: 'public-hearing',
    contacts: 1,
    only: ['policymakers', 'municipal', 'foundations', 'health-care'],
  },
  { day: 331, channel: 'event', contacts: 3 },
  { day: 372, channel: 'event', contacts: 1 },
];
