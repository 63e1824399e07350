/** How much an asset may hold, in the unit in which people count it. */
export interface AssetLimit {
  readonly unit: 'words' | 'characters' | 'pages' | 'minutes' | 'questions';
  readonly most: number;
  readonly least?: number;
}

interface AssetKindData {
  readonly id: string;
  readonly label: string;
  /** null for one that has no usual length. */
  readonly limit: AssetLimit | null;
  /** Whose reading level it aims at. */
  readonly readers: 'participants' | 'public' | 'partners';
  /** Whether it usually goes out with a picture, which needs words of its own. */
  readonly needsAltText: boolean;
  /** Whether it tells somebody's story, which needs their consent. */
  readonly needsStory: boolean;
}

const plain = { readers: 'public', needsAltText: false, needsStory: false } as const;

/** What the coalition puts out, with the usual lengths (domain pack, section 7). */
export const assetKinds = [
  { id: 'fact-sheet', label: 'Fact sheet', limit: { unit: 'pages', most: 2 }, ...plain },
  { id: 'talking-points', label: 'Talking points', limit: { unit: 'pages', most: 1 }, ...plain, readers: 'partners' },
  { id: 'faq', label: 'Questions and answers', limit: { unit: 'questions', most: 12 }, ...plain },
  { id: 'op-ed', label: 'Op-ed', limit: { unit: 'words', most: 750, least: 600 }, ...plain },
  { id: 'letter-to-editor', label: 'Letter to the editor', limit: { unit: 'words', most: 200 }, ...plain },
  { id: 'press-release', label: 'Press release', limit: { unit: 'words', most: 500 }, ...plain },
  { id: 'media-advisory', label: 'Media advisory', limit: { unit: 'words', most: 200 }, ...plain },
  {
    id: 'social-post',
    label: 'Social post',
    limit: { unit: 'characters', most: 280 },
    ...plain,
    needsAltText: true,
  },
  { id: 'testimony', label: 'Testimony', limit: { unit: 'minutes', most: 3 }, ...plain, readers: 'partners' },
  { id: 'public-statement', label: 'Public statement', limit: { unit: 'words', most: 250 }, ...plain },
  { id: 'testimonial', label: 'Story', limit: { unit: 'words', most: 600 }, ...plain, needsStory: true },
  { id: 'video-script', label: 'Video script', limit: { unit: 'minutes', most: 1 }, ...plain },
  { id: 'slide-deck', label: 'Deck outline', limit: null, ...plain, readers: 'partners' },
  { id: 'flyer', label: 'Flyer', limit: { unit: 'words', most: 150 }, ...plain, readers: 'participants' },
  { id: 'handout', label: 'Hand-out', limit: { unit: 'pages', most: 2 }, ...plain, readers: 'participants' },
  { id: 'pocket-card', label: 'Pocket card', limit: { unit: 'words', most: 90 }, ...plain, readers: 'participants' },
  { id: 'newsletter', label: 'Newsletter', limit: null, ...plain },
  { id: 'email', label: 'E-mail', limit: { unit: 'words', most: 300 }, ...plain },
  { id: 'holding-statement', label: 'Holding statement', limit: { unit: 'words', most: 90 }, ...plain },
] as const satisfies readonly AssetKindData[];

export type AssetKind = AssetKindData;

/** A kind by its id; one from a newer file has no limits. */
export function assetKindById(id: string): AssetKind {
  return assetKinds.find((kind) => kind.id === id) ?? { id, label: id, limit: null, ...plain };
}

/** Words on a printed page, and words that are read aloud in a minute (390 in three). */
export const wordsPerPage = 450;
export const wordsPerMinute = 130;

/** The English grade that a text for these readers should not pass, and the Spanish score that it should reach. */
export const readingTargets = {
  participants: { grade: 6, ease: 65 },
  public: { grade: 8, ease: 55 },
  partners: { grade: 10, ease: 55 },
} as const;

/** Longer texts are refused: nobody reads them, and the editor gets slow. */
export const mostCharacters = 200_000;
