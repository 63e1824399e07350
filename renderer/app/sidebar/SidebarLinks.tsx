import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import {
  Armchair,
  BellRing,
  Brush,
  Building2,
  CalendarDays,
  CalendarRange,
  CopyCheck,
  FilePen,
  HandCoins,
  FileChartColumn,
  BookOpen,
  Gavel,
  GraduationCap,
  LifeBuoy,
  ChartLine,
  HeartHandshake,
  HeartPulse,
  House,
  CircleMinus,
  Lightbulb,
  ListChecks,
  ListTodo,
  Megaphone,
  MessageSquareQuote,
  Newspaper,
  Radio,
  Route,
  Signpost,
  Scale,
  ScrollText,
  ShieldQuestionMark,
  SpellCheck,
  Target,
  Telescope,
  TriangleAlert,
  Trophy,
  Users,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Count, Icon, classNames } from '#renderer/ui/index.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { numberWords } from '../words/instants.ts';
import { useToday } from '../words/use-now.ts';

interface Place {
  readonly to:
    | '/today'
    | '/health'
    | '/follow-ups'
    | '/people'
    | '/organizations'
    | '/map'
    | '/wanted-decisions'
    | '/recruitment'
    | '/committees'
    | '/outreach'
    | '/goals'
    | '/campaigns'
    | '/press'
    | '/funding'
    | '/horizon'
    | '/training'
    | '/practices'
    | '/shelf'
    | '/evaluation'
    | '/reports'
    | '/playbook'
    | '/engagement'
    | '/pathways'
    | '/services'
    | '/meetings'
    | '/tasks'
    | '/guidelines'
    | '/decisions'
    | '/calendar'
    | '/assets'
    | '/messages'
    | '/objections'
    | '/language'
    | '/wins'
    | '/losses'
    | '/lessons'
    | '/risks'
    | '/duplicates'
    | '/housekeeping';
  /** Other screens of the same place. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly icon: UiIcon;
  readonly count?: number | undefined;
  /** Honey: this many wait for a person. */
  readonly isWaiting?: boolean;
}

/** The screens, in groups. */
export function SidebarLinks({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const due = useQuery(orpc.followUps.counts.queryOptions({ input: { today }, meta: { shows: ['followUps'] } })).data;
  const lateTasks = useQuery(
    orpc.tasks.counts.queryOptions({ input: { today, filter: { due: 'late' } }, meta: { shows: ['tasks', 'trash'] } }),
  ).data;
  const facts = useQuery(
    orpc.workspaces.facts.queryOptions({
      meta: { shows: ['people', 'organizations', 'assessments', 'recruitment', 'trash', 'workspaces'] },
    }),
  ).data;
  const first: readonly Place[] = [
    { to: '/today', label: t('nav.home'), icon: House },
    { to: '/health', label: t('nav.health'), icon: HeartPulse },
    {
      to: '/follow-ups',
      label: t('nav.followUps'),
      icon: BellRing,
      count: due && due.overdue + due.today,
      isWaiting: true,
    },
  ];
  const people: readonly Place[] = [
    { to: '/people', label: t('nav.people'), icon: UsersRound, count: facts?.people },
    { to: '/organizations', label: t('nav.organizations'), icon: Building2, count: facts?.organizations },
    { to: '/map', label: t('nav.map'), icon: Waypoints, count: facts?.onMap },
    { to: '/wanted-decisions', label: t('nav.wantedDecisions'), icon: Gavel },
    { to: '/recruitment', label: t('nav.recruitment'), icon: Armchair, count: facts?.onTheWay },
    { to: '/outreach', label: t('nav.outreach'), icon: Megaphone },
  ];
  const organize: readonly Place[] = [
    { to: '/committees', label: t('nav.committees'), icon: Users },
    { to: '/tasks', label: t('nav.tasks'), icon: ListChecks, count: lateTasks?.late, isWaiting: true },
    { to: '/meetings', label: t('nav.meetings'), icon: CalendarDays },
    { to: '/calendar', label: t('nav.calendar'), icon: CalendarRange },
    { to: '/decisions', label: t('nav.decisions'), icon: Scale },
    { to: '/goals', label: t('nav.goals'), icon: Target },
    { to: '/guidelines', label: t('nav.guidelines'), icon: ScrollText },
  ];
  const pairs = useQuery(
    orpc.duplicates.counts.queryOptions({
      input: { hideRestricted: discreet },
      meta: { shows: ['duplicates', 'merges', 'trash'] },
    }),
  ).data;
  const data: readonly Place[] = [
    {
      to: '/duplicates',
      label: t('nav.duplicates'),
      icon: CopyCheck,
      count: pairs?.reduce((sum, { waiting }) => sum + waiting, 0),
    },
    { to: '/housekeeping', label: t('nav.housekeeping'), icon: Brush },
  ];
  const speak: readonly Place[] = [
    { to: '/messages', also: ['/evidence', '/stories'], label: t('nav.messages'), icon: MessageSquareQuote },
    { to: '/objections', label: t('nav.objections'), icon: ShieldQuestionMark },
    { to: '/assets', label: t('nav.assets'), icon: FilePen },
    { to: '/campaigns', label: t('nav.campaigns'), icon: Radio },
    { to: '/press', label: t('nav.press'), icon: Newspaper },
    { to: '/language', label: t('nav.language'), icon: SpellCheck },
  ];
  const learn: readonly Place[] = [
    { to: '/wins', label: t('nav.wins'), icon: Trophy },
    { to: '/losses', label: t('nav.losses'), icon: CircleMinus },
    { to: '/lessons', label: t('nav.lessons'), icon: Lightbulb },
    { to: '/risks', label: t('nav.risks'), icon: TriangleAlert },
    { to: '/horizon', label: t('nav.horizon'), icon: Telescope },
    { to: '/reports', label: t('nav.reports'), icon: FileChartColumn },
    { to: '/playbook', label: t('nav.playbook'), icon: BookOpen },
  ];
  const program: readonly Place[] = [
    { to: '/pathways', label: t('nav.pathways'), icon: Route },
    { to: '/services', label: t('nav.services'), icon: Signpost },
    { to: '/funding', label: t('nav.funding'), icon: HandCoins },
    { to: '/training', label: t('nav.training'), icon: GraduationCap },
    { to: '/practices', label: t('nav.practices'), icon: ListTodo },
    { to: '/shelf', label: t('nav.shelf'), icon: LifeBuoy },
    { to: '/evaluation', label: t('nav.evaluation'), icon: ChartLine },
    { to: '/engagement', label: t('nav.engagement'), icon: HeartHandshake },
  ];
  return (
    <>
      <Places places={first} isWide={isWide} />
      <Group id="people" title={t('nav.peopleGroup')} places={people} isWide={isWide} />
      <Group id="organize" title={t('nav.organizeGroup')} places={organize} isWide={isWide} />
      <Group id="speak" title={t('nav.speakGroup')} places={speak} isWide={isWide} />
      <Group id="learn" title={t('nav.learnGroup')} places={learn} isWide={isWide} />
      <Group id="program" title={t('nav.programGroup')} places={program} isWide={isWide} />
      <Group id="data" title={t('nav.dataGroup')} places={data} isWide={isWide} />
    </>
  );
}

/** Places under a heading; in the rail under a line. */
function Group({
  id,
  title,
  places,
  isWide,
}: {
  id: string;
  title: string;
  places: readonly Place[];
  isWide: boolean;
}) {
  if (!isWide)
    return (
      <>
        <hr className="mx-2 my-2 border-line-2" />
        <Places places={places} isWide={isWide} />
      </>
    );
  const headingId = `nav-${id}`;
  return (
    <>
      <h2 id={headingId} className="mt-3 px-2 pb-1 text-meta font-medium text-ink-2">
        {title}
      </h2>
      <Places places={places} isWide={isWide} labelledBy={headingId} />
    </>
  );
}

function Places({
  places,
  isWide,
  labelledBy,
}: {
  places: readonly Place[];
  isWide: boolean;
  labelledBy?: string | undefined;
}) {
  return (
    <ul aria-labelledby={labelledBy} className="flex flex-col gap-px">
      {places.map((place) => (
        <li key={place.to}>
          <PlaceLink place={place} isWide={isWide} />
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ place, isWide }: { place: Place; isWide: boolean }) {
  const { t } = useTranslation('shell');
  const { to, also = [], label, icon, count = 0, isWaiting = false } = place;
  const number = numberWords(count);
  const isAlso = useRouterState({ select: ({ location }) => also.includes(location.pathname) });
  return (
    <Link
      to={to}
      {...(isAlso && { 'aria-current': 'page' as const })}
      {...(!isWide && { title: label })}
      className={classNames(
        'group relative flex h-7.5 items-center rounded-control text-ink-2 focus-ring-inset transition-colors hover:bg-hover hover:text-ink',
        'aria-[current=page]:bg-raised aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:shadow-2',
        isWide ? 'gap-2.5 px-2' : 'w-10 justify-center',
      )}
    >
      <Icon of={icon} size={16} className="group-aria-[current=page]:text-accent" />
      <span className={isWide ? 'min-w-0 flex-1 truncate' : 'sr-only'}>{label}</span>
      {count > 0 && (
        <span className={isWide ? undefined : 'sr-only'}>
          <Count value={number} tone={isWaiting ? 'honey' : 'meta'} />
          {isWaiting && <span className="sr-only"> {t('nav.due')}</span>}
        </span>
      )}
      {!isWide && isWaiting && count > 0 && (
        <span className="absolute top-1 right-1.5 size-2 rounded-full border border-honey-ink bg-honey" />
      )}
    </Link>
  );
}
