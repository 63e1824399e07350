import {
  Armchair,
  Blocks,
  BookHeart,
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarRange,
  ChevronRight,
  Clock3,
  FileCheck,
  FileSignature,
  FileText,
  Gauge,
  Gavel,
  Handshake,
  ListChecks,
  Megaphone,
  MessageSquareQuote,
  MessageSquareText,
  MessagesSquare,
  NotebookText,
  Paperclip,
  Presentation,
  Radio,
  Route,
  ScrollText,
  ShieldQuestionMark,
  SquarePen,
  Tag,
  Target,
  Telescope,
  TriangleAlert,
  Trophy,
  CircleMinus,
  ClipboardList,
  Lightbulb,
  UserRound,
  UsersRound,
  Waypoints,
  ChartLine,
  GraduationCap,
  HandCoins,
  LifeBuoy,
  MessageCircleHeart,
  FileChartColumn,
  Newspaper,
} from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import { Highlight } from '#renderer/ui/index.ts';
import type { CommandSection, UiIcon } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { RecordType } from '#shared/domain/records/record-types.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { matchRanges } from '#shared/domain/search-snippets.ts';
import { foldText } from '#shared/text.ts';
import { findAction } from '../actions/registry.ts';
import type { PaletteCommand } from './use-palette-commands.ts';

type Item = CommandSection['items'][number];
type Target = Pick<SearchHit, 'type' | 'id' | 'title'> & Partial<Pick<SearchHit, 'on'>>;

interface Input {
  /** What was looked for. */
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly isFuzzy: boolean;
  readonly recent: readonly RecordLabel[];
  readonly commands: readonly PaletteCommand[];
  readonly onOpen: (record: Target) => void;
  readonly onCommand: (actionId: string, argument?: string) => void;
}

/** What the palette lists, and what each entry does. */
export function paletteEntries({ text, hits, isFuzzy, recent, commands, onOpen, onCommand }: Input) {
  const run = new Map<string, () => void>();
  const add = (id: string, act: () => void, item: Omit<Item, 'id'>): Item => {
    run.set(id, act);
    return { id, ...item };
  };
  const hitItem = (hit: SearchHit): Item =>
    add(`${hit.type}-${hit.id}`, () => onOpen(hit), hit.snippet === '' ? titleLine(hit, text) : wordsLine(hit));
  const byTitle = bestFirst(
    hits.filter(({ snippet }) => snippet === ''),
    text,
  );
  const byWords = hits.filter(({ snippet }) => snippet !== '');
  const best = isFuzzy ? undefined : byTitle[0];
  const others = best === undefined ? byTitle : byTitle.slice(1);
  const sections: CommandSection[] = [
    {
      id: 'recent',
      title: t('palette:recent'),
      items: recent.map((record) =>
        add(`recent-${record.id}`, () => onOpen({ ...record, title: record.label }), {
          icon: Clock3,
          content: record.label,
          end: t(`palette:types.${record.type}`),
        }),
      ),
    },
    {
      id: 'best',
      title: t('palette:best'),
      items: best === undefined ? [] : [hitItem(best)],
      actions: best === undefined ? [] : actionsOf(best, onCommand),
    },
    ...(isFuzzy
      ? [{ id: 'near', title: t('palette:near'), items: others.map(hitItem) }]
      : grouped(others).map(({ type, found }) => ({
          id: type,
          title: t(`palette:${type}`),
          items: found.map(hitItem),
        }))),
    { id: 'words', title: t('palette:words'), items: byWords.map(hitItem) },
    {
      id: 'commands',
      title: t('palette:commands'),
      items: commands.map(({ action, ranges, keyHint }) =>
        add(`command-${action.id}`, () => onCommand(action.id), {
          icon: action.icon ?? ChevronRight,
          content: <Highlight text={action.title} ranges={ranges} />,
          end: t(`palette:groups.${action.group}`),
          keyHint,
        }),
      ),
    },
  ];
  return { sections: sections.filter(({ items }) => items.length > 0), run };
}

const groups = ['people', 'organizations', 'tags'] as const;

function grouped(hits: readonly SearchHit[]) {
  const ofGroup = groups.map((type) => ({
    type: type as (typeof groups)[number] | 'others',
    found: hits.filter((hit) => hit.type === type),
  }));
  const rest = hits.filter((hit) => !groups.some((type) => type === hit.type));
  return [...ofGroup, { type: 'others' as const, found: rest }].filter(({ found }) => found.length > 0);
}

/**
 * Names that begin with what was typed, then names that hold it: those of people, organizations and tags before the titles of other records,
 * because a task names the sheriff too. Last those whose organization or role holds it.
 */
function bestFirst(hits: readonly SearchHit[], text: string): readonly SearchHit[] {
  const begun = foldText(text);
  const rank = ({ type, title, titleRanges }: SearchHit): number => {
    if (titleRanges.length === 0) return 4;
    const place = groups.some((group) => group === type) ? 0 : 2;
    return foldText(title).startsWith(begun) ? place : place + 1;
  };
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

function titleLine(hit: SearchHit, text: string): Omit<Item, 'id'> {
  const words = foldText(text).split(' ');
  return {
    icon: icons[hit.type],
    content: (
      <>
        <span className="font-name">
          <Highlight text={hit.title} ranges={hit.titleRanges} />
        </span>
        {hit.subtitle !== '' && (
          <span className="ml-2 text-ink-2">
            <Highlight text={hit.subtitle} ranges={matchRanges(hit.subtitle, words)} />
          </span>
        )}
      </>
    ),
    end: t(`palette:types.${hit.type}`),
  };
}

function wordsLine(hit: SearchHit): Omit<Item, 'id'> {
  return {
    icon: icons[hit.type],
    content: (
      <>
        “<Highlight text={hit.snippet} ranges={hit.snippetRanges} />”
      </>
    ),
    end: [hit.title, hit.subtitle].filter(Boolean).join(' · '),
  };
}

const icons: Readonly<Record<RecordType, UiIcon>> = {
  people: UserRound,
  organizations: Building2,
  interactions: MessagesSquare,
  followUps: CalendarClock,
  notes: NotebookText,
  tags: Tag,
  members: UserRound,
  roles: UserRound,
  relationships: Waypoints,
  seats: Armchair,
  committees: UsersRound,
  risks: TriangleAlert,
  assessments: Gauge,
  wantedDecisions: Gavel,
  promises: Handshake,
  outreachPlans: Megaphone,
  informationSessions: Presentation,
  wins: Trophy,
  losses: CircleMinus,
  afterActionReviews: ClipboardList,
  lessons: Lightbulb,
  decisions: Gavel,
  commitments: Handshake,
  agreements: FileSignature,
  tasks: ListChecks,
  goals: Target,
  guidelines: ScrollText,
  assets: FileText,
  messageBlocks: Blocks,
  audienceSegments: UsersRound,
  messageBoxes: MessageSquareQuote,
  evidenceCards: FileCheck,
  stories: BookHeart,
  objections: ShieldQuestionMark,
  campaigns: Radio,
  meetings: CalendarDays,
  meetingSeries: CalendarRange,
  externalEvents: Telescope,
  pressOutlets: Newspaper,
  fundingStreams: HandCoins,
  trainingSessions: GraduationCap,
  feedback: MessageCircleHeart,
  indicators: ChartLine,
  networkContacts: LifeBuoy,
  pathwayMemos: Route,
  reports: FileChartColumn,
  attachments: Paperclip,
  customFields: SquarePen,
};

// What else can be done with a person or an organization; the action gets it as `people/<id>`.
function actionsOf({ type, id }: SearchHit, onCommand: Input['onCommand']) {
  if (type !== 'people' && type !== 'organizations') return [];
  const log = findAction('interactions.log');
  return log === undefined
    ? []
    : [{ label: t('palette:log'), icon: MessageSquareText, run: () => onCommand(log.id, `${type}/${id}`) }];
}
