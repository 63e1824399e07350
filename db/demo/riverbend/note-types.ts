import type { ChannelId } from '#shared/content/channels.ts';
import type { SectorId } from '#shared/content/sectors.ts';

/** The families of partners that notes are written for. */
export type NoteFamily =
  | 'justice'
  | 'business'
  | 'lived'
  | 'health'
  | 'government'
  | 'money'
  | 'faith'
  | 'community'
  | 'services'
  | 'knowledge';

/** Where a wording may be used; what is left out does not limit it. */
export interface Limits {
  /** The first and the last month. */
  readonly from?: number;
  readonly until?: number;
  readonly only?: readonly SectorId[];
  readonly families?: readonly NoteFamily[];
  readonly channels?: readonly ChannelId[];
  /** `in`: partners who have committed; `out`: all others. */
  readonly circle?: 'in' | 'out';
}

/** What a wording is to be used for. */
export interface NoteContext {
  readonly month: number;
  readonly sector: SectorId | null;
  readonly family: NoteFamily;
  readonly channel: ChannelId;
  readonly circle: 'in' | 'out';
}

/** What was heard, and where that may be written. */
export interface Note extends Limits {
  readonly text: string;
}

/** Notes by family. */
export type NotesByFamily = Readonly<Record<NoteFamily, readonly Note[]>>;

/** A note with the limits of its use. */
export function note(text: string, limits: Limits = {}): Note {
  return { text, ...limits };
}

/** Whether a wording may be used in a context. */
export function fits(
  { from = 1, until = 99, only, families, channels, circle }: Limits,
  context: NoteContext,
): boolean {
  return (
    context.month >= from &&
    context.month <= until &&
    (only === undefined || (context.sector !== null && only.includes(context.sector))) &&
    (families === undefined || families.includes(context.family)) &&
    (channels === undefined || channels.includes(context.channel)) &&
    (circle === undefined || circle === context.circle)
  );
}
