import { backups } from './en/backups.ts';
import { campaigns } from './en/campaigns.ts';
import { funding } from './en/funding.ts';
import { training } from './en/training.ts';
import { practices } from './en/practices.ts';
import { shelf } from './en/shelf.ts';
import { evaluation } from './en/evaluation.ts';
import { reports } from './en/reports.ts';
import { playbook } from './en/playbook.ts';
import { engagement } from './en/engagement.ts';
import { pathways } from './en/pathways.ts';
import { services } from './en/services.ts';
import { changes } from './en/changes.ts';
import { commitments } from './en/commitments.ts';
import { committees } from './en/committees.ts';
import { customFields } from './en/custom-fields.ts';
import { duplicates } from './en/duplicates.ts';
import { frameworks } from './en/frameworks.ts';
import { risks } from './en/risks.ts';
import { learning } from './en/learning.ts';
import { wins } from './en/wins.ts';
import { health } from './en/health.ts';
import { housekeeping } from './en/housekeeping.ts';
import { home } from './en/home.ts';
import { horizon } from './en/horizon.ts';
import { map } from './en/map.ts';
import { objections } from './en/objections.ts';
import { language } from './en/language.ts';
import { session } from './en/session.ts';
import { events } from './en/events.ts';
import { importContacts } from './en/import-contacts.ts';
import { importCalendar } from './en/import-calendar.ts';
import { guidelines } from './en/guidelines.ts';
import { messages } from './en/messages.ts';
import { press } from './en/press.ts';
import { palette } from './en/palette.ts';
import { profile } from './en/profile.ts';
import { quickAdd } from './en/quick-add.ts';
import { relationships } from './en/relationships.ts';
import { network } from './en/network.ts';
import { recruitment } from './en/recruitment.ts';
import { seats } from './en/seats.ts';
import { settings } from './en/settings.ts';
import { shortcuts } from './en/shortcuts.ts';
import { trash } from './en/trash.ts';

/** The words of screens and dialogs, which come with the first of them: a component that asks for them waits until they are there. */
export const laterWords = {
  backups,
  campaigns,
  funding,
  training,
  practices,
  shelf,
  evaluation,
  reports,
  playbook,
  engagement,
  pathways,
  services,
  changes,
  events,
  importContacts,
  importCalendar,
  commitments,
  committees,
  customFields,
  duplicates,
  frameworks,
  risks,
  learning,
  wins,
  health,
  home,
  horizon,
  housekeeping,
  map,
  objections,
  messages,
  guidelines,
  language,
  session,
  palette,
  press,
  profile,
  quickAdd,
  relationships,
  network,
  recruitment,
  seats,
  settings,
  shortcuts,
  trash,
} as const;
