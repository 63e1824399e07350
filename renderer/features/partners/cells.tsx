import { BellRing, EyeOff } from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import { Avatar, Freshness, Icon, Tag } from '#renderer/ui/index.ts';
import { daysBetween } from '#shared/dates.ts';

import { dueState, isQuiet, shortDay, spanSince } from './day-words.ts';
import { isPerson, type PartnerRow } from './partner-calls.ts';
import { useTableNames } from './table-names.ts';
import { tintOf } from '../members/member-queries.ts';
import { choiceLabel } from './vocabularies.ts';

/* Words are read straight from the bundle: a hook in each of many hundred cells takes longer than drawing them. */

/** The name, and for a person the organization beside it; a restricted one carries the sign of it. */
export function NameCell({ row }: { row: PartnerRow }) {
  const { isDiscreet } = useTableNames();
  return (
    <>
      {row.isRestricted && (
        <>
          <EyeOff
            aria-hidden
            size="0.8125rem"
            strokeWidth={2}
            className="mr-1 inline-block align-[-0.125em] text-ink-2"
          />
          <span className="sr-only">{t('partners:cell.restricted')} </span>
        </>
      )}
      <bdi className="font-name">{shownName(row, isDiscreet, t('partners:cell.hiddenName'))}</bdi>
      {isPerson(row) && row.organizationName !== null && (
        <bdi className="ml-2 text-meta text-ink-3">{row.organizationName}</bdi>
      )}
      {row.isArchived && (
        <span className="ml-2 align-top">
          <Tag tone="line">{t('partners:cell.archived')}</Tag>
        </span>
      )}
      {isPerson(row) && row.doNotContact && (
        <span className="ml-2 align-top">
          <Tag tone="danger">{t('partners:cell.doNotContact')}</Tag>
        </span>
      )}
    </>
  );
}

/** The name as it may be shown: on a shared screen the alias of a restricted record, or that it is hidden. */
export function shownName(
  row: Pick<PartnerRow, 'name' | 'isRestricted'> & { readonly alias?: string | null },
  isDiscreet: boolean,
  hiddenName: string,
): string {
  if (!isDiscreet || !row.isRestricted) return row.name;
  return row.alias === undefined || row.alias === null || row.alias === '' ? hiddenName : row.alias;
}

/** The owner as initials in their tint; nobody is a word. */
export function OwnerCell({ ownerId }: { ownerId: string | null }) {
  const { members } = useTableNames();
  if (ownerId === null) return <span className="text-ink-3">{t('partners:cell.noOwner')}</span>;
  const owner = members.get(ownerId);
  return <Avatar name={owner?.name ?? '…'} kind="user" tint={tintOf(owner ?? { tint: 0 })} size="tiny" />;
}

/** How long ago the last contact was, with a moon once they are quiet. */
export function LastContactCell({ day }: { day: string | null }) {
  const { today } = useTableNames();
  if (day === null) return <span className="text-ink-3">{t('partners:cell.never')}</span>;
  const { key, count } = spanSince(day, today);
  return <Freshness text={t(`partners:ago.${key}`, { count })} isStale={isQuiet(day, today)} />;
}

/** When the next follow-up is due: honey on the day, danger once it is late. */
export function NextStepCell({ day }: { day: string | null }) {
  const { today } = useTableNames();
  if (day === null) return null;
  const due = dueState(day, today);
  if (due.kind === 'late')
    return <span className="font-medium text-danger">{t('partners:due.late', { count: due.days })}</span>;
  if (due.kind === 'today') {
    return (
      <span className="inline-flex items-center gap-1 align-top font-medium text-honey-ink">
        <Icon of={BellRing} size={13} />
        {t('partners:due.today')}
      </span>
    );
  }
  if (due.kind === 'tomorrow') return <span>{t('partners:due.tomorrow')}</span>;
  const days = daysBetween(today, day);
  return <span>{days < 7 ? t('partners:due.inDays', { count: days }) : shortDay(day, today)}</span>;
}

/** At most three tags, and how many more there are. */
export function TagsCell({ tagIds }: { tagIds: readonly string[] }) {
  const { tags } = useTableNames();
  const names = tagIds.flatMap((id) => tags.get(id)?.name ?? []);
  if (names.length === 0) return null;
  return (
    <span className="inline-flex max-w-full items-center gap-1 align-top">
      {names.slice(0, 3).map((name) => (
        <Tag key={name}>{name}</Tag>
      ))}
      {names.length > 3 && <span className="text-meta text-ink-3">+{names.length - 3}</span>}
    </span>
  );
}

/** Text of second rank; nothing where nothing is known. */
export function PlainCell({ text }: { text: string | null }) {
  return text === null ? null : <bdi className="text-ink-2">{text}</bdi>;
}

/** The word of a choice. */
export function ChoiceCell({ vocabulary, id }: { vocabulary: 'sectors' | 'organizationKinds'; id: string | null }) {
  return id === null || id === '' ? null : <span className="text-ink-2">{choiceLabel(vocabulary, id)}</span>;
}

/** A day as tables write it. */
export function DayCell({ day }: { day: string }) {
  const { today } = useTableNames();
  return <span className="text-ink-2">{shortDay(day, today)}</span>;
}

/** Yes, or nothing. */
export function FlagCell({ isOn }: { isOn: boolean }) {
  return isOn ? <span className="text-ink-2">{t('partners:cell.yes')}</span> : null;
}
