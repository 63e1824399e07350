import { assessmentsHandlers } from './assessments/assessments-handlers.ts';
import { agreementsHandlers } from './agreements/agreements-handlers.ts';
import { backupsHandlers } from './backups/backups-handlers.ts';
import { briefsHandlers } from './briefs/briefs-handlers.ts';
import { cadencesHandlers } from './cadences/cadences-handlers.ts';
import { changesHandlers } from './changes/changes-handlers.ts';
import { commitmentsHandlers } from './commitments/commitments-handlers.ts';
import { committeesHandlers } from './committees/committees-handlers.ts';
import { housekeepingHandlers } from './housekeeping/housekeeping-handlers.ts';
import { duplicatesHandlers } from './duplicates/duplicates-handlers.ts';
import { eventsHandlers } from './events/events-handlers.ts';
import { exportsHandlers } from './exports/exports-handlers.ts';
import { mailingsHandlers } from './mailings/mailings-handlers.ts';
import { followUpsHandlers } from './follow-ups/follow-ups-handlers.ts';
import { glossaryHandlers } from './glossary/glossary-handlers.ts';
import { goalsHandlers } from './goals/goals-handlers.ts';
import { assetsHandlers } from './assets/assets-handlers.ts';
import { campaignsHandlers } from './campaigns/campaigns-handlers.ts';
import { horizonHandlers } from './horizon/horizon-handlers.ts';
import { messageBlocksHandlers } from './assets/message-blocks-handlers.ts';
import { evidenceHandlers } from './evidence/evidence-handlers.ts';
import { messagesHandlers } from './messages/messages-handlers.ts';
import { objectionsHandlers } from './objections/objections-handlers.ts';
import { storiesHandlers } from './stories/stories-handlers.ts';
import { guidelinesHandlers } from './guidelines/guidelines-handlers.ts';
import { frameworksHandlers } from './frameworks/frameworks-handlers.ts';
import { homeHandlers } from './home/home-handlers.ts';
import { importMappingsHandlers } from './imports/import-mappings-handlers.ts';
import { importRunsHandlers } from './imports/import-runs-handlers.ts';
import { importsHandlers } from './imports/imports-handlers.ts';
import { interactionsHandlers } from './interactions/interactions-handlers.ts';
import { jobsHandlers } from './jobs/jobs-handlers.ts';
import { languageHandlers } from './language/language-handlers.ts';
import { agendaHandlers } from './meetings/agenda-handlers.ts';
import { attendancesHandlers } from './meetings/attendances-handlers.ts';
import { meetingFilesHandlers } from './meetings/meeting-files-handlers.ts';
import { meetingsHandlers } from './meetings/meetings-handlers.ts';
import { meetingSeriesHandlers } from './meetings/series-handlers.ts';
import { meetingRoomHandlers } from './meeting-room/meeting-room-handlers.ts';
import { membersHandlers } from './members/members-handlers.ts';
import { mergesHandlers } from './merges/merges-handlers.ts';
import { metricsHandlers } from './metrics/metrics-handlers.ts';
import { minutesHandlers } from './minutes/minutes-handlers.ts';
import { attachmentsHandlers } from './attachments/attachments-handlers.ts';
import { notesHandlers } from './notes/notes-handlers.ts';
import { organizationsHandlers } from './organizations/organizations-handlers.ts';
import { outreachHandlers } from './outreach/outreach-handlers.ts';
import { peopleHandlers } from './people/people-handlers.ts';
import { promisesHandlers } from './promises/promises-handlers.ts';
import { recruitmentHandlers } from './recruitment/recruitment-handlers.ts';
import { relationshipsHandlers } from './relationships/relationships-handlers.ts';
import { crisisHandlers } from './press/crisis-handlers.ts';
import { fundingHandlers } from './funding/funding-handlers.ts';
import { practicesHandlers } from './practices/practices-handlers.ts';
import { shelfHandlers } from './shelf/shelf-handlers.ts';
import { evaluationHandlers } from './evaluation/evaluation-handlers.ts';
import { engagementHandlers } from './engagement/engagement-handlers.ts';
import { trainingHandlers } from './training/training-handlers.ts';
import { programHandlers } from './program/program-handlers.ts';
import { servicesHandlers } from './services/services-handlers.ts';
import { reportsHandlers } from './reports/reports-handlers.ts';
import { playbookHandlers } from './playbook/playbook-handlers.ts';
import { pressHandlers } from './press/press-handlers.ts';
import { spokespeopleHandlers } from './press/spokespeople-handlers.ts';
import { statementsHandlers } from './press/statements-handlers.ts';
import { externalEventsHandlers } from './external-events/external-events-handlers.ts';
import { lessonsHandlers } from './learning/lessons-handlers.ts';
import { lossesHandlers } from './learning/losses-handlers.ts';
import { reviewsHandlers } from './learning/reviews-handlers.ts';
import { risksHandlers } from './risks/risks-handlers.ts';
import { rolesHandlers } from './roles/roles-handlers.ts';
import { searchHandlers } from './search/search-handlers.ts';
import { sessionsHandlers } from './sessions/sessions-handlers.ts';
import { seatsHandlers } from './seats/seats-handlers.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { tagsHandlers } from './tags/tags-handlers.ts';
import { tasksHandlers } from './tasks/tasks-handlers.ts';
import { trashHandlers } from './trash/trash-handlers.ts';
import { viewsHandlers } from './views/views-handlers.ts';
import { stanceTargetsHandlers } from './stance-targets/stance-targets-handlers.ts';
import { wantedDecisionsHandlers } from './wanted-decisions/wanted-decisions-handlers.ts';
import { calendarFilesHandlers } from './calendar-files/calendar-files-handlers.ts';
import { contactImportHandlers } from './contact-import/contact-import-handlers.ts';
import { calendarImportHandlers } from './calendar-import/calendar-import-handlers.ts';
import { calendarHandlers } from './calendar/calendar-handlers.ts';
import { customFieldsHandlers } from './custom-fields/custom-fields-handlers.ts';
import { decisionsHandlers } from './decisions/decisions-handlers.ts';
import { winsHandlers } from './wins/wins-handlers.ts';
import { workspacesHandlers } from './workspaces/workspaces-handlers.ts';

/** Every procedure of the contract, by feature. */
export const router = {
  assessments: assessmentsHandlers,
  agreements: agreementsHandlers,
  backups: backupsHandlers,
  briefs: briefsHandlers,
  cadences: cadencesHandlers,
  changes: changesHandlers,
  commitments: commitmentsHandlers,
  committees: committeesHandlers,
  duplicates: duplicatesHandlers,
  housekeeping: housekeepingHandlers,
  events: eventsHandlers,
  exports: exportsHandlers,
  mailings: mailingsHandlers,
  followUps: followUpsHandlers,
  goals: goalsHandlers,
  guidelines: guidelinesHandlers,
  assets: assetsHandlers,
  messageBlocks: messageBlocksHandlers,
  messages: messagesHandlers,
  evidence: evidenceHandlers,
  stories: storiesHandlers,
  objections: objectionsHandlers,
  campaigns: campaignsHandlers,
  horizon: horizonHandlers,
  frameworks: frameworksHandlers,
  home: homeHandlers,
  imports: importsHandlers,
  importRuns: importRunsHandlers,
  importMappings: importMappingsHandlers,
  interactions: interactionsHandlers,
  jobs: jobsHandlers,
  glossary: glossaryHandlers,
  language: languageHandlers,
  agenda: agendaHandlers,
  attendances: attendancesHandlers,
  meetingFiles: meetingFilesHandlers,
  meetings: meetingsHandlers,
  meetingSeries: meetingSeriesHandlers,
  members: membersHandlers,
  merges: mergesHandlers,
  metrics: metricsHandlers,
  notes: notesHandlers,
  attachments: attachmentsHandlers,
  organizations: organizationsHandlers,
  outreach: outreachHandlers,
  people: peopleHandlers,
  promises: promisesHandlers,
  recruitment: recruitmentHandlers,
  relationships: relationshipsHandlers,
  externalEvents: externalEventsHandlers,
  press: pressHandlers,
  funding: fundingHandlers,
  training: trainingHandlers,
  practices: practicesHandlers,
  shelf: shelfHandlers,
  evaluation: evaluationHandlers,
  engagement: engagementHandlers,
  program: programHandlers,
  services: servicesHandlers,
  reports: reportsHandlers,
  playbook: playbookHandlers,
  statements: statementsHandlers,
  spokespeople: spokespeopleHandlers,
  crisis: crisisHandlers,
  risks: risksHandlers,
  lessons: lessonsHandlers,
  losses: lossesHandlers,
  reviews: reviewsHandlers,
  roles: rolesHandlers,
  search: searchHandlers,
  sessions: sessionsHandlers,
  seats: seatsHandlers,
  settings: settingsHandlers,
  tags: tagsHandlers,
  tasks: tasksHandlers,
  trash: trashHandlers,
  views: viewsHandlers,
  stanceTargets: stanceTargetsHandlers,
  wantedDecisions: wantedDecisionsHandlers,
  wins: winsHandlers,
  meetingRoom: meetingRoomHandlers,
  minutes: minutesHandlers,
  customFields: customFieldsHandlers,
  decisions: decisionsHandlers,
  calendar: calendarHandlers,
  calendarFiles: calendarFilesHandlers,
  calendarImport: calendarImportHandlers,
  contactImport: contactImportHandlers,
  workspaces: workspacesHandlers,
};
