import type { laterWords } from './later-words.ts';
import { attachments } from './en/attachments.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { exports_ } from './en/exports.ts';
import { people } from './en/people.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';

/**
 * The words that the start needs: those of the window around the screens and of the actions that the menu and the palette name, which are read while
 * modules load. What only screens say stands in `later-words.ts`. One namespace a feature.
 */
export const startWords = {
  attachments,
  common,
  errors,
  exports: exports_,
  people,
  shell,
  start,
} as const;

/** Every word of the app in English. */
export type Words = typeof startWords & {
  readonly [Name in keyof typeof laterWords]: Awaited<ReturnType<(typeof laterWords)[Name]>>;
};
