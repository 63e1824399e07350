/** One of the five seed texts that the vocabulary rests on: S0 to S4. */
export type SeedSource = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** Where a statement comes from: a seed text, public material looked up for it (P and a number), or professional knowledge (K). */
export type Source = SeedSource | `P${number}` | 'K';

/** What every entry of a vocabulary has: a stable id that is stored, a label and one line that explains it. */
export interface VocabularyEntry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}
