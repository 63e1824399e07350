import { assessmentActions } from '../../features/assessments/actions.ts';
import { calendarActions } from '../../features/calendar/actions.ts';
import { decisionActions } from '../../features/decisions/actions.ts';
import { wantedDecisionActions } from '../../features/wanted-decisions/actions.ts';
import { pathwaysActions } from '../../features/pathways/actions.ts';
import { servicesActions } from '../../features/services/actions.ts';
import { fundingActions } from '../../features/funding/actions.ts';
import { trainingActions } from '../../features/training/actions.ts';
import { practicesActions } from '../../features/practices/actions.ts';
import { shelfActions } from '../../features/shelf/actions.ts';
import { evaluationActions } from '../../features/evaluation/actions.ts';
import { reportActions } from '../../features/reports/actions.ts';
import { playbookActions } from '../../workflows/share-playbook/actions.ts';
import { engagementActions } from '../../features/engagement/actions.ts';
import { campaignActions } from '../../workflows/run-campaign/actions.ts';
import { pressActions } from '../../features/press/actions.ts';
import { winActions } from '../../workflows/count-wins/actions.ts';
import { learningActions } from '../../workflows/learn-lessons/actions.ts';
import { horizonActions } from '../../workflows/watch-horizon/actions.ts';
import { goalActions } from '../../features/goals/actions.ts';
import { assetActions } from '../../features/assets/actions.ts';
import { guidelineActions } from '../../workflows/agree-on-guidelines/actions.ts';
import { mailActions } from '../../workflows/mail-people/actions.tsx';
import { exportActions } from '../../workflows/export-records/actions.tsx';
import { importCalendarActions } from '../../workflows/import-calendar/actions.ts';
import { importContactsActions } from '../../workflows/import-contacts/actions.ts';
import { importActions } from '../../workflows/import-people/actions.ts';
import { followUpActions } from '../../features/follow-ups/actions.ts';
import { interactionActions } from '../../workflows/log-contact/actions.tsx';
import { mergeActions } from '../../workflows/merge-records/actions.ts';
import { meetingActions } from '../../features/meetings/actions.ts';
import { organizationActions } from '../../features/organizations/actions.ts';
import { peopleActions } from '../../features/people/actions.ts';
import { tagActions } from '../../features/tags/actions.ts';
import { workspaceActions } from '../../features/workspaces/actions.tsx';
import { taskActions } from '../../workflows/plan-tasks/actions.tsx';
import { outreachActions } from '../../workflows/reach-out/actions.tsx';
import type { Action } from './action.ts';
import { goActions } from './go-actions.ts';
import { recordActions } from './record-actions.tsx';
import { shellActions } from './shell-actions.tsx';
import { viewActions } from './view-actions.ts';

/** The actions of the whole app. A feature adds its list here, once. */
export const everyAction: readonly Action[] = [
  ...recordActions,
  ...peopleActions,
  ...organizationActions,
  ...tagActions,
  ...interactionActions,
  ...assessmentActions,
  ...wantedDecisionActions,
  ...goalActions,
  ...winActions,
  ...learningActions,
  ...assetActions,
  ...campaignActions,
  ...pressActions,
  ...fundingActions,
  ...horizonActions,
  ...trainingActions,
  ...practicesActions,
  ...shelfActions,
  ...evaluationActions,
  ...reportActions,
  ...playbookActions,
  ...engagementActions,
  ...pathwaysActions,
  ...servicesActions,
  ...guidelineActions,
  ...decisionActions,
  ...calendarActions,
  ...importCalendarActions,
  ...importContactsActions,
  ...importActions,
  ...mergeActions,
  ...exportActions,
  ...mailActions,
  ...followUpActions,
  ...outreachActions,
  ...meetingActions,
  ...taskActions,
  ...goActions,
  ...shellActions,
  ...viewActions,
  ...workspaceActions,
];
