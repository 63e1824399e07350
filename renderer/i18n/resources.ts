import type { laterWords } from './later-words.ts';
import { attachments } from './en/attachments.ts';
import { assessments } from './en/assessments.ts';
import { wantedDecisions } from './en/wanted-decisions.ts';
import { decisions } from './en/decisions.ts';
import { calendar } from './en/calendar.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { exports_ } from './en/exports.ts';
import { mailings } from './en/mailings.ts';
import { followUps } from './en/follow-ups.ts';
import { goals } from './en/goals.ts';
import { assets } from './en/assets.ts';
import { imports } from './en/imports.ts';
import { interactions } from './en/interactions.ts';
import { meetings } from './en/meetings.ts';
import { organizations } from './en/organizations.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { outreach } from './en/outreach.ts';
import { promises } from './en/promises.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { tasks } from './en/tasks.ts';

/**
 * The words that the start needs: those of the window around the screens and of the actions that the menu and the palette name, which are read while
 * modules load. What only screens say stands in `later-words.ts`. One namespace a feature.
 */
export const startWords = {
  assessments,
  attachments,
  wantedDecisions,
  decisions,
  calendar,
  common,
  errors,
  exports: exports_,
  mailings,
  followUps,
  goals,
  assets,
  imports,
  interactions,
  meetings,
  organizations,
  partners,
  people,
  outreach,
  promises,
  shell,
  start,
  tasks,
} as const;

/** Every word of the app in English. */
export type Words = typeof startWords & typeof laterWords;
