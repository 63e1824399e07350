import {
  Armchair,
  ArrowLeft,
  ArrowRight,
  BellRing,
  BookHeart,
  Brush,
  Building2,
  Compass,
  FileCheck,
  Handshake,
  HeartPulse,
  History,
  House,
  ListChecks,
  MessageSquareQuote,
  Save,
  Settings,
  ShieldQuestionMark,
  SpellCheck,
  Timer,
  Trash2,
  TriangleAlert,
  Users,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import { isMac } from '#renderer/ui/index.ts';
import { defineAction } from './action.ts';
import type { Action, ActionContext } from './action.ts';

type Place =
  | '/today'
  | '/health'
  | '/follow-ups'
  | '/people'
  | '/organizations'
  | '/map/grid'
  | '/map/spectrum'
  | '/map/network'
  | '/map/table'
  | '/recruitment'
  | '/commitments'
  | '/committees'
  | '/framework'
  | '/risks'
  | '/history'
  | '/trash'
  | '/backups'
  | '/tasks'
  | '/messages'
  | '/objections'
  | '/objections/rehearse'
  | '/evidence'
  | '/stories'
  | '/language'
  | '/housekeeping';

/** The ways between screens. */
export const goActions: readonly Action[] = [
  go('go.home', '/today', t('shell:actions.goHome'), House, 'G H'),
  go('go.health', '/health', t('shell:actions.goHealth'), HeartPulse, 'G E'),
  go('go.followUps', '/follow-ups', t('shell:actions.goFollowUps'), BellRing, 'G F'),
  go('go.people', '/people', t('shell:actions.goPeople'), UsersRound, 'G P'),
  go('go.organizations', '/organizations', t('shell:actions.goOrganizations'), Building2, 'G O'),
  go('go.map', '/map/grid', t('shell:actions.goMap'), Waypoints, 'G M'),
  go('go.spectrum', '/map/spectrum', t('shell:actions.goSpectrum'), Waypoints),
  go('go.network', '/map/network', t('shell:actions.goNetwork'), Waypoints),
  go('go.table', '/map/table', t('shell:actions.goTable'), Armchair),
  go('go.recruitment', '/recruitment', t('shell:actions.goRecruitment'), Armchair, 'G R'),
  go('go.commitments', '/commitments', t('shell:actions.goCommitments'), Handshake),
  go('go.committees', '/committees', t('shell:actions.goCommittees'), Users, 'G C'),
  go('go.framework', '/framework', t('shell:actions.goFramework'), Compass),
  go('go.risks', '/risks', t('shell:actions.goRisks'), TriangleAlert),
  go('go.messages', '/messages', t('shell:actions.goMessages'), MessageSquareQuote),
  go('go.objections', '/objections', t('shell:actions.goObjections'), ShieldQuestionMark),
  go('go.evidence', '/evidence', t('shell:actions.goEvidence'), FileCheck),
  go('go.stories', '/stories', t('shell:actions.goStories'), BookHeart),
  go('objections.rehearse', '/objections/rehearse', t('shell:actions.goRehearse'), Timer),
  go('go.tasks', '/tasks', t('shell:actions.goTasks'), ListChecks, 'G T'),
  go('go.language', '/language', t('shell:actions.goLanguage'), SpellCheck, 'G L'),
  go('go.history', '/history', t('shell:actions.goHistory'), History, 'G Y'),
  go('go.backups', '/backups', t('shell:actions.goBackups'), Save, 'G B'),
  go('go.housekeeping', '/housekeeping', t('shell:actions.goHousekeeping'), Brush),
  go('go.trash', '/trash', t('shell:actions.goTrash'), Trash2, 'G X'),
  defineAction({
    id: 'app.settings',
    title: t('shell:actions.settings'),
    group: 'go',
    icon: Settings,
    shortcut: 'Mod+,',
    keywords: t('shell:actions.settingsKeywords'),
    run: ({ navigate, argument }) => navigate({ to: '/settings', ...(argument !== undefined && { hash: argument }) }),
  }),
  defineAction({
    id: 'go.back',
    title: t('shell:back'),
    group: 'go',
    icon: ArrowLeft,
    shortcut: isMac ? 'Mod+[' : 'Alt+Left',
    run: () => window.history.back(),
  }),
  defineAction({
    id: 'go.forward',
    title: t('shell:forward'),
    group: 'go',
    icon: ArrowRight,
    shortcut: isMac ? 'Mod+]' : 'Alt+Right',
    run: () => window.history.forward(),
  }),
];

function go(id: string, to: Place, title: string, icon: UiIcon, shortcut?: string): Action {
  return defineAction({
    id,
    title,
    group: 'go',
    icon,
    shortcut,
    run: ({ navigate }: ActionContext) => navigate({ to }),
  });
}
