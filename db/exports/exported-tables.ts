import type { ExportedTable } from './exported-table.ts';
import { workspaceTables } from './tables/workspace.ts';
import { partnersTables } from './tables/partners.ts';
import { contactsTables } from './tables/contacts.ts';
import { standingsTables } from './tables/standings.ts';
import { duplicatesTables } from './tables/duplicates.ts';
import { outreachTables } from './tables/outreach.ts';
import { attachmentsTables } from './tables/attachments.ts';
import { winsTables } from './tables/wins.ts';
import { decisionsTables } from './tables/decisions.ts';
import { meetingsTables } from './tables/meetings.ts';
import { calendarTables } from './tables/calendar.ts';
import { committeesTables } from './tables/committees.ts';
import { recruitmentTables } from './tables/recruitment.ts';
import { housekeepingTables } from './tables/housekeeping.ts';
import { tasksTables } from './tables/tasks.ts';
import { goalsTables } from './tables/goals.ts';
import { customFieldsTables } from './tables/custom-fields.ts';
import { guidelinesTables } from './tables/guidelines.ts';
import { campaignsTables } from './tables/campaigns.ts';
import { assetsTables } from './tables/assets.ts';
import { messagesTables } from './tables/messages.ts';
import { objectionsTables } from './tables/objections.ts';
import { programTables } from './tables/program.ts';
import { fundingTables } from './tables/funding.ts';
import { trainingTables } from './tables/training.ts';
import { practicesTables } from './tables/practices.ts';
import { engagementTables } from './tables/engagement.ts';
import { evaluationTables } from './tables/evaluation.ts';
import { reportsTables } from './tables/reports.ts';
import { pressTables } from './tables/press.ts';

/** The tables of an export in the order in which a file is read back: what is pointed at comes first. */
export const exportedTables: readonly ExportedTable[] = [
  ...workspaceTables,
  ...partnersTables,
  ...contactsTables,
  ...standingsTables,
  ...duplicatesTables,
  ...outreachTables,
  ...winsTables,
  ...decisionsTables,
  ...meetingsTables,
  ...committeesTables,
  ...recruitmentTables,
  ...tasksTables,
  ...goalsTables,
  ...guidelinesTables,
  ...assetsTables,
  ...campaignsTables,
  ...pressTables,
  ...calendarTables,
  ...fundingTables,
  ...programTables,
  ...reportsTables,
  ...attachmentsTables,
  ...customFieldsTables,
  ...housekeepingTables,
  ...messagesTables,
  ...objectionsTables,
  ...trainingTables,
  ...practicesTables,
  ...engagementTables,
  ...evaluationTables,
];

/** A column as the file names it: `givenName` for `given_name`. */
export function fileName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
