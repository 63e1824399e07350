import type { SeedSource, Source } from './sources.ts';

/** How firmly a sector belongs to the list: on the recruitment checklist, named elsewhere in a seed text, or a useful addition. */
export type SectorTier = 'core12' | 'seed' | 'opt';

/** The larger family a sector belongs to. */
export type SectorGroup =
  | 'lived'
  | 'community'
  | 'justice'
  | 'health'
  | 'services'
  | 'government'
  | 'economy'
  | 'knowledge';

/** A part that members of a sector often play in a coalition. */
export type SectorRole =
  | 'champion'
  | 'decision-maker'
  | 'influencer'
  | 'gatekeeper'
  | 'implementer'
  | 'validator'
  | 'funder'
  | 'watchdog'
  | 'participant-voice'
  | 'possible-opponent'
  | 'bridge';

/** One sector; a text without its own `...From` list is professional knowledge and may be edited freely. */
export interface SectorData {
  readonly id: string;
  readonly label: string;
  readonly tier: SectorTier;
  readonly group: SectorGroup;
  /** The seed texts that name the sector. */
  readonly seeds: readonly SeedSource[];
  readonly alsoFrom?: readonly Source[];
  /** Why the sector matters. */
  readonly why: string;
  readonly whyFrom?: readonly Source[];
  /** What the sector usually asks for or worries about. */
  readonly asks: string;
  readonly asksFrom?: readonly Source[];
  readonly roles: readonly SectorRole[];
  /** Evidence or message that lands with the sector. */
  readonly message: string;
  readonly messageFrom?: readonly Source[];
}
