/** What an outlet is. */
export const outletKinds = [
  { id: 'paper', label: 'Newspaper' },
  { id: 'radio', label: 'Radio' },
  { id: 'tv', label: 'Television' },
  { id: 'online', label: 'Online' },
  { id: 'newsletter', label: 'Newsletter' },
  { id: 'other', label: 'Other' },
] as const;
export type OutletKind = (typeof outletKinds)[number]['id'];

/** How an outlet writes about us, or how one piece does. */
export const pressTones = [
  { id: 'friendly', label: 'Friendly' },
  { id: 'neutral', label: 'Neutral' },
  { id: 'critical', label: 'Critical' },
  { id: 'unknown', label: 'Not known' },
] as const;
export type PressTone = (typeof pressTones)[number]['id'];

/** What the log of an outlet holds. */
export const pressContactKinds = [
  { id: 'pitch', label: 'Pitch' },
  { id: 'coverage', label: 'Coverage' },
  { id: 'correction', label: 'Correction' },
] as const;
export type PressContactKind = (typeof pressContactKinds)[number]['id'];

/** For whom somebody speaks beside the coalition: statements want police and community both. */
export const speakerVoices = [
  { id: 'police', label: 'Police' },
  { id: 'peer', label: 'Peer' },
  { id: 'community', label: 'Community' },
  { id: 'services', label: 'Services' },
  { id: 'government', label: 'Government' },
  { id: 'other', label: 'Other' },
] as const;
export type SpeakerVoice = (typeof speakerVoices)[number]['id'];
