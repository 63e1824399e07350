import type { VocabularyEntry } from './sources.ts';

/** The four markers of small victories that the seed names (S0), and the work that they rest on. */
export const winMarkers = [
  { id: 'partners', label: 'New partners', description: 'Somebody new sits at the table.' },
  { id: 'connections', label: 'Connections', description: 'People and groups who did not know each other now do.' },
  { id: 'impact', label: 'Community impact', description: 'Something is better for people in the community.' },
  { id: 'perception', label: 'How people see it', description: 'Diversion is seen in another light.' },
  { id: 'ground', label: 'Ground to stand on', description: 'Rules, money, skills and data that the rest needs.' },
] as const satisfies readonly VocabularyEntry[];
export type WinMarkerId = (typeof winMarkers)[number]['id'];

/** What was won (domain pack, section 9), each with the marker that it counts to. */
export const winCategories = [
  {
    id: 'partner',
    marker: 'partners',
    label: 'New partner',
    description: 'A person or an organization joins.',
  },
  {
    id: 'lived-experience-leadership',
    marker: 'partners',
    label: 'Lived-experience leadership',
    description: 'People with lived experience lead, decide or are paid.',
  },
  { id: 'connection', marker: 'connections', label: 'Connection made', description: 'Two who did not talk now do.' },
  {
    id: 'stance',
    marker: 'perception',
    label: 'Stance moved',
    description: 'Somebody stands closer to us than before.',
  },
  {
    id: 'commitment',
    marker: 'partners',
    label: 'Commitment signed',
    description: 'A promise in writing: a letter, an agreement, a seat.',
  },
  {
    id: 'service',
    marker: 'impact',
    label: 'Service opened or improved',
    description: 'Slots, beds, hours, a place to go.',
  },
  {
    id: 'impact',
    marker: 'impact',
    label: 'Community impact',
    description: 'Fewer arrests, shorter waits, safer blocks.',
  },
  {
    id: 'participant',
    marker: 'impact',
    label: 'Participant milestone',
    description: 'Counted together, or told with consent.',
  },
  {
    id: 'perception',
    marker: 'perception',
    label: 'Perception change',
    description: 'Somebody speaks of it in other words.',
  },
  { id: 'media', marker: 'perception', label: 'Media', description: 'A fair story, an editorial, a correction.' },
  { id: 'policy', marker: 'ground', label: 'Policy or protocol', description: 'A rule, an order, a protocol.' },
  { id: 'funding', marker: 'ground', label: 'Funding', description: 'A grant, a budget line, a gift.' },
  { id: 'training', marker: 'ground', label: 'Training done', description: 'A shift, a team or a class is trained.' },
  { id: 'data', marker: 'ground', label: 'Data or evaluation', description: 'A baseline, a figure, a finding.' },
  { id: 'equity', marker: 'impact', label: 'Equity', description: 'A gap between groups is smaller.' },
  {
    id: 'internal',
    marker: 'ground',
    label: 'Inside the coalition',
    description: 'Guidelines, a settled conflict, a hand-over.',
  },
  { id: 'replication', marker: 'perception', label: 'Copied elsewhere', description: 'Another place does as we do.' },
] as const satisfies readonly (VocabularyEntry & { readonly marker: WinMarkerId })[];
export type WinCategoryId = (typeof winCategories)[number]['id'];

/** The marker that a category counts to; '' for a win that nobody put anywhere yet. */
export function markerOf(category: string): WinMarkerId | '' {
  return winCategories.find((entry) => entry.id === category)?.marker ?? '';
}

/** What kind of proof a win has. */
export const winProofs = [
  { id: 'document', label: 'Document', description: 'A signed paper, minutes, a letter.' },
  { id: 'link', label: 'Link', description: 'A page that anybody can read.' },
  { id: 'photo', label: 'Photo with consent', description: 'Everybody in it agreed to be shown.' },
  { id: 'quote', label: 'Quote with consent', description: 'Whoever said it agreed to be quoted.' },
  { id: 'data', label: 'Data source', description: 'A figure, with where it comes from.' },
] as const satisfies readonly VocabularyEntry[];

/** What a win can be proposed from. */
export const winSources = ['tie', 'stance', 'mou', 'milestone', 'first-speaker', 'meeting'] as const;
export type WinSource = (typeof winSources)[number];

/** Ways to celebrate (domain pack, section 9); a quiet one is for people who keep away from publicity. */
export const celebrationIdeas = [
  { id: 'round', label: 'A round of thanks at the next meeting', isQuiet: false, least: 1 },
  { id: 'cards', label: 'Handwritten cards', isQuiet: true, least: 1 },
  { id: 'shout-out', label: 'A line on the peer-to-peer shout-out board', isQuiet: false, least: 1 },
  { id: 'meal', label: 'A meal cooked by a partner', isQuiet: true, least: 2 },
  { id: 'map', label: 'A mark on the milestone map on the wall', isQuiet: true, least: 2 },
  { id: 'coffee', label: '“First five diversions” coffee for a shift', isQuiet: true, least: 2 },
  { id: 'spotlight', label: 'A partner spotlight post', isQuiet: false, least: 2 },
  { id: 'photo', label: 'A joint photo, with consent', isQuiet: false, least: 3 },
  { id: 'together', label: 'Recognize an officer and a peer together', isQuiet: false, least: 3 },
  { id: 'neighborhoods', label: 'Report back to the neighborhoods', isQuiet: false, least: 3 },
  { id: 'gathering', label: 'The annual gathering with families', isQuiet: false, least: 4 },
] as const;
