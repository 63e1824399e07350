import { assessments } from './assessments.ts';
import { agreements } from './agreements.ts';
import { backups } from './backups.ts';
import { briefs } from './briefs.ts';
import { cadences } from './cadences.ts';
import { calendarFiles } from './calendar-files.ts';
import { calendarImport } from './calendar-import.ts';
import { contactImport } from './contact-import.ts';
import { changes } from './changes.ts';
import { commitments } from './commitments.ts';
import { committees } from './committees.ts';
import { duplicates } from './duplicates.ts';
import { events } from './events.ts';
import { exports_ } from './exports.ts';
import { externalEvents } from './external-events.ts';
import { crisis } from './crisis.ts';
import { press } from './press.ts';
import { spokespeople } from './spokespeople.ts';
import { statements } from './statements.ts';
import { followUps } from './follow-ups.ts';
import { housekeeping } from './housekeeping.ts';
import { goals } from './goals.ts';
import { assets, messageBlocks } from './assets.ts';
import { evidence } from './evidence.ts';
import { campaigns } from './campaigns.ts';
import { funding } from './funding.ts';
import { practices } from './practices.ts';
import { shelf } from './shelf.ts';
import { evaluation } from './evaluation.ts';
import { engagement } from './engagement.ts';
import { training } from './training.ts';
import { program } from './program.ts';
import { services } from './services.ts';
import { reports } from './reports.ts';
import { playbook } from './playbook.ts';
import { horizon } from './horizon.ts';
import { guidelines } from './guidelines.ts';
import { mailings } from './mailings.ts';
import { messages } from './messages.ts';
import { objections } from './objections.ts';
import { stories } from './stories.ts';
import { frameworks } from './frameworks.ts';
import { home } from './home.ts';
import { importMappings } from './import-mappings.ts';
import { importRuns } from './import-runs.ts';
import { imports } from './imports.ts';
import { glossary } from './glossary.ts';
import { language } from './language.ts';
import { interactions } from './interactions.ts';
import { jobs } from './jobs.ts';
import { agenda, attendances, meetingFiles, meetings } from './meetings.ts';
import { meetingSeries } from './meeting-series.ts';
import { meetingRoom } from './meeting-room.ts';
import { members } from './members.ts';
import { merges } from './merges.ts';
import { metrics } from './metrics.ts';
import { minutes } from './minutes.ts';
import { attachments } from './attachments.ts';
import { notes } from './notes.ts';
import { organizations } from './organizations.ts';
import { outreach } from './outreach.ts';
import { people } from './people.ts';
import { promises } from './promises.ts';
import { recruitment } from './recruitment.ts';
import { relationships } from './relationships.ts';
import { risks } from './risks.ts';
import { lessons } from './lessons.ts';
import { losses } from './losses.ts';
import { reviews } from './reviews.ts';
import { roles } from './roles.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { seats } from './seats.ts';
import { settings } from './settings.ts';
import { tags } from './tags.ts';
import { tasks } from './tasks.ts';
import { trash } from './trash.ts';
import { views } from './views.ts';
import { stanceTargets } from './stance-targets.ts';
import { wantedDecisions } from './wanted-decisions.ts';
import { calendar } from './calendar.ts';
import { customFields } from './custom-fields.ts';
import { decisions } from './decisions.ts';
import { wins } from './wins.ts';
import { workspaces } from './workspaces.ts';

/** Every call that the storage service answers, by feature. A call is `feature.verb`. */
export const contract = {
  assessments,
  agreements,
  backups,
  briefs,
  cadences,
  changes,
  commitments,
  committees,
  duplicates,
  housekeeping,
  events,
  externalEvents,
  press,
  statements,
  spokespeople,
  crisis,
  exports: exports_,
  mailings,
  followUps,
  goals,
  guidelines,
  assets,
  messageBlocks,
  messages,
  evidence,
  stories,
  objections,
  campaigns,
  funding,
  training,
  practices,
  shelf,
  evaluation,
  engagement,
  program,
  services,
  reports,
  playbook,
  horizon,
  frameworks,
  home,
  imports,
  importRuns,
  importMappings,
  interactions,
  glossary,
  language,
  jobs,
  agenda,
  attendances,
  meetingFiles,
  meetings,
  meetingSeries,
  members,
  merges,
  metrics,
  notes,
  attachments,
  organizations,
  outreach,
  people,
  promises,
  recruitment,
  relationships,
  risks,
  lessons,
  losses,
  reviews,
  roles,
  search,
  sessions,
  seats,
  settings,
  tags,
  tasks,
  trash,
  views,
  stanceTargets,
  wantedDecisions,
  wins,
  meetingRoom,
  minutes,
  decisions,
  calendar,
  calendarFiles,
  calendarImport,
  contactImport,
  customFields,
  workspaces,
};
