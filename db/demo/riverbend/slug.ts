import { foldText } from '#shared/text.ts';

/** A name as part of a web address: folded, its words joined by hyphens, apostrophes and dots left out. */
export function slugOf(name: string): string {
  return foldText(name)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
