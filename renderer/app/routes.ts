import { rootRoute, shellRoute } from './root-route.ts';
import { calendarRoutes } from '../features/calendar/routes.tsx';
import { decisionRoutes } from '../features/decisions/routes.tsx';
import { wantedDecisionRoutes } from '../features/wanted-decisions/routes.tsx';
import { campaignRoutes } from '../workflows/run-campaign/routes.tsx';
import { horizonRoutes } from '../workflows/watch-horizon/routes.tsx';
import { goalRoutes } from '../features/goals/routes.tsx';
import { commitmentRoutes } from '../features/commitments/routes.tsx';
import { committeeRoutes } from '../features/committees/routes.tsx';
import { messageRoutes } from '../features/messages/routes.tsx';
import { objectionRoutes } from '../features/objections/routes.tsx';
import { winRoutes } from '../workflows/count-wins/routes.tsx';
import { learningRoutes } from '../workflows/learn-lessons/routes.tsx';
import { pathwaysRoutes } from '../features/pathways/routes.tsx';
import { servicesRoutes } from '../features/services/routes.tsx';
import { fundingRoutes } from '../features/funding/routes.tsx';
import { trainingRoutes } from '../features/training/routes.tsx';
import { practicesRoutes } from '../features/practices/routes.tsx';
import { shelfRoutes } from '../features/shelf/routes.tsx';
import { evaluationRoutes } from '../features/evaluation/routes.tsx';
import { reportRoutes } from '../features/reports/routes.tsx';
import { playbookRoutes } from '../workflows/share-playbook/routes.tsx';
import { engagementRoutes } from '../features/engagement/routes.tsx';
import { riskRoutes } from '../features/risks/routes.tsx';
import { frameworkRoutes } from '../workflows/choose-framework/routes.tsx';
import { followUpRoutes } from '../features/follow-ups/routes.tsx';
import { healthRoutes } from '../features/health/routes.tsx';
import { housekeepingRoutes } from '../features/housekeeping/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { languageRoutes } from '../features/language/routes.tsx';
import { meetingRoutes } from '../features/meetings/routes.tsx';
import { organizationRoutes } from '../features/organizations/routes.tsx';
import { peopleRoutes } from '../features/people/routes.tsx';
import { assetRoutes } from '../features/assets/routes.tsx';
import { guidelineRoutes } from '../workflows/agree-on-guidelines/routes.tsx';
import { importCalendarRoutes } from '../workflows/import-calendar/routes.tsx';
import { importContactsRoutes } from '../workflows/import-contacts/routes.tsx';
import { importRoutes } from '../workflows/import-people/routes.tsx';
import { backupRoutes } from '../features/backups/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { pressRoutes } from '../features/press/routes.tsx';
import { trashRoutes } from '../features/trash/routes.tsx';
import { outreachRoutes } from '../workflows/reach-out/routes.tsx';
import { runMeetingRoutes } from '../workflows/run-meeting/routes.tsx';
import { historyRoutes } from '../workflows/review-history/routes.tsx';
import { mergeRoutes } from '../workflows/merge-records/routes.tsx';
import { recruitmentRoutes } from '../workflows/recruit-partners/routes.tsx';
import { networkRoutes } from '../workflows/view-map/network/routes.tsx';
import { tableRoutes } from '../workflows/view-map/table/routes.tsx';
import { mapRoutes } from '../workflows/view-map/routes.tsx';
import { profileRoutes } from '../workflows/view-partner/routes.tsx';
import { taskRoutes } from '../workflows/plan-tasks/routes.tsx';
import { startRoutes } from '../workflows/start-workspace/routes.tsx';

/** Every place in the app. A feature adds its routes here, once. */
export const routeTree = rootRoute.addChildren([
  ...startRoutes,
  shellRoute.addChildren([
    ...homeRoutes,
    ...housekeepingRoutes,
    ...healthRoutes,
    ...followUpRoutes,
    ...wantedDecisionRoutes,
    ...decisionRoutes,
    ...calendarRoutes,
    ...peopleRoutes,
    ...organizationRoutes,
    ...profileRoutes,
    ...mapRoutes,
    ...networkRoutes,
    ...tableRoutes,
    ...recruitmentRoutes,
    ...commitmentRoutes,
    ...goalRoutes,
    ...campaignRoutes,
    ...pressRoutes,
    ...fundingRoutes,
    ...horizonRoutes,
    ...trainingRoutes,
    ...practicesRoutes,
    ...shelfRoutes,
    ...evaluationRoutes,
    ...reportRoutes,
    ...playbookRoutes,
    ...engagementRoutes,
    ...pathwaysRoutes,
    ...servicesRoutes,
    ...committeeRoutes,
    ...riskRoutes,
    ...winRoutes,
    ...learningRoutes,
    ...frameworkRoutes,
    ...taskRoutes,
    ...assetRoutes,
    ...guidelineRoutes,
    ...messageRoutes,
    ...objectionRoutes,
    ...languageRoutes,
    ...meetingRoutes,
    ...importCalendarRoutes,
    ...importContactsRoutes,
    ...importRoutes,
    ...mergeRoutes,
    ...outreachRoutes,
    ...historyRoutes,
    ...runMeetingRoutes,
    ...trashRoutes,
    ...settingsRoutes,
    ...backupRoutes,
  ]),
]);
