import { createContext, use } from 'react';
import { CheckCircle2, Circle, CircleHelp, Gavel, Scale, Trophy } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Avatar, Icon, Tag, type UiIcon } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { decisionStatuses, type DecisionStatus } from '#shared/domain/decisions/statuses.ts';
import type { Room } from '#shared/contract/meeting-room.ts';
import type { Capture, CaptureKind, Mention } from '#shared/domain/meetings/minutes-marks.ts';

/** What the marks in minutes need to know to be shown: the records as they stand now, and who is to be kept private. */
export interface MinutesRecords {
  readonly room: Pick<Room, 'actions' | 'questions' | 'wins' | 'decisions' | 'named'> | undefined;
  readonly today: string;
  /** Restricted names are not shown: discreet mode, or a projector. */
  readonly hidesRestricted: boolean;
}

export const MinutesRecordsContext = createContext<MinutesRecords>({
  room: undefined,
  today: '',
  hidesRestricted: true,
});

/** A name in minutes; who is restricted is named by nothing where restricted records are hidden. */
export function PersonName({ mention }: { mention: Mention }) {
  const { t } = useTranslation('session');
  const { room, hidesRestricted } = use(MinutesRecordsContext);
  const label = room?.named.find((each) => each.id === mention.id);
  // Until it is known whether a person is restricted, they are.
  const isKept = hidesRestricted && label?.isRestricted !== false;
  return <span className="font-medium">{isKept ? t('keptPrivate') : (label?.label ?? mention.name)}</span>;
}

/** A line that became a record, with where the record stands now. */
export function CaptureLine({ capture }: { capture: Capture }) {
  const { t } = useTranslation(['session', 'decisions']);
  const { room, today, hidesRestricted } = use(MinutesRecordsContext);
  const action = capture.kind === 'task' ? room?.actions.find(({ id }) => id === capture.id) : undefined;
  const isDone = action?.status === 'done';
  const dueOn = action?.dueOn ?? null;
  const decision = room?.decisions.find(({ id }) => id === capture.id);
  const text = (action?.title ?? plain(capture.text)) || decision?.title || t(`marks.${capture.kind}`);
  const win = capture.kind === 'win' ? room?.wins.find(({ id }) => id === capture.id) : undefined;
  return (
    <span className="flex items-center gap-2.5 rounded-control border border-line-2 bg-sunken px-2.5 py-1.5 font-ui text-body">
      <Icon
        of={isDone ? CheckCircle2 : icons[capture.kind]}
        size={16}
        className={isDone ? 'text-moss' : 'text-ink-2'}
      />
      <span className="sr-only">{t(`marks.${capture.kind}`)}</span>
      {decision !== undefined && (
        <span className="text-ink-2">{t('decisions:number', { number: decision.number })}</span>
      )}
      <span className="min-w-0 flex-1 font-medium">{text}</span>
      {action !== undefined && <Owner owner={action.owner} isHidden={hidesRestricted} />}
      {dueOn !== null && <span className="text-ink-2">{shortDay(dueOn, today)}</span>}
      {decision !== undefined && <Tag>{t(`decisions:statuses.${decisionStatus(decision.status)}`)}</Tag>}
      {win !== undefined && <Tag>{t(`wins.${winStatus(win.status)}`)}</Tag>}
    </span>
  );
}

/** The one who sees to an action item, with initials and name. */
export function Owner({ owner, isHidden }: { owner: RecordLabel | null; isHidden: boolean }) {
  const { t } = useTranslation('session');
  if (owner === null) return <Tag tone="honey">{t('noOwner')}</Tag>;
  const isKept = isHidden && owner.isRestricted;
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-ink-2">
      <Avatar size="tiny" name={isKept ? t('keptPrivate') : owner.label} isDecorative />
      <span className="truncate">{isKept ? t('keptPrivate') : owner.label}</span>
    </span>
  );
}

export const captureIcons: Readonly<Record<CaptureKind, UiIcon>> = {
  task: Circle,
  question: CircleHelp,
  win: Trophy,
  decision: Gavel,
  motion: Scale,
};
const icons = captureIcons;

function decisionStatus(status: string): DecisionStatus {
  return decisionStatuses.find((each) => each === status) ?? 'draft';
}

function winStatus(status: string): 'proposed' | 'verified' | 'dismissed' {
  return status === 'verified' || status === 'dismissed' ? status : 'proposed';
}

function plain(text: string): string {
  return text.replaceAll(/@\[([^\]\n]{1,400})\]\([\w-]{1,64}\)/gu, '$1');
}
