import { assessments } from './en/assessments.ts';
import { commitments } from './en/commitments.ts';
import { changes } from './en/changes.ts';
import { common } from './en/common.ts';
import { calendar } from './en/calendar.ts';
import { decisions } from './en/decisions.ts';
import { wantedDecisions } from './en/wanted-decisions.ts';
import { errors } from './en/errors.ts';
import { exports_ } from './en/exports.ts';
import { followUps } from './en/follow-ups.ts';
import { goals } from './en/goals.ts';
import { guidelines } from './en/guidelines.ts';
import { health } from './en/health.ts';
import { committees } from './en/committees.ts';
import { frameworks } from './en/frameworks.ts';
import { risks } from './en/risks.ts';
import { home } from './en/home.ts';
import { imports } from './en/imports.ts';
import { interactions } from './en/interactions.ts';
import { map } from './en/map.ts';
import { language } from './en/language.ts';
import { session } from './en/session.ts';
import { organizations } from './en/organizations.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { profile } from './en/profile.ts';
import { palette } from './en/palette.ts';
import { outreach } from './en/outreach.ts';
import { promises } from './en/promises.ts';
import { quickAdd } from './en/quick-add.ts';
import { relationships } from './en/relationships.ts';
import { meetings } from './en/meetings.ts';
import { network } from './en/network.ts';
import { recruitment } from './en/recruitment.ts';
import { seats } from './en/seats.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { shortcuts } from './en/shortcuts.ts';
import { start } from './en/start.ts';
import { tasks } from './en/tasks.ts';
import { trash } from './en/trash.ts';
import { backups } from './en/backups.ts';

/** Every word of the app in English, one namespace a feature. */
export const en = {
  assessments,
  wantedDecisions,
  decisions,
  calendar,
  backups,
  changes,
  commitments,
  committees,
  frameworks,
  risks,
  common,
  errors,
  exports: exports_,
  followUps,
  goals,
  guidelines,
  health,
  home,
  imports,
  interactions,
  map,
  language,
  meetings,
  session,
  organizations,
  partners,
  people,
  outreach,
  palette,
  promises,
  profile,
  quickAdd,
  relationships,
  network,
  recruitment,
  seats,
  settings,
  shell,
  shortcuts,
  start,
  tasks,
  trash,
} as const;
