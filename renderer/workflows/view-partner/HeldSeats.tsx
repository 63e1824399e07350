import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Seat, Section } from '#renderer/ui/index.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { HeldSeat } from '#shared/contract/seats.ts';

/** The chairs at the long table and the committee seats of a partner, open ones first; nothing where there are none. */
export function HeldSeats({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  const seats = useQuery(
    orpc.seats.heldBy.queryOptions({ input: { record, today }, meta: { shows: ['seats', 'committees', 'trash'] } }),
  ).data;
  if (seats === undefined || seats.length === 0) return null;
  return (
    <Section title={t('seats.title')} count={seats.length > 1 ? seats.length : undefined}>
      <ul className="flex flex-col gap-1">
        {seats.map((seat) => (
          <SeatItem key={seat.id} seat={seat} />
        ))}
      </ul>
    </Section>
  );
}

function SeatItem({ seat }: { seat: HeldSeat }) {
  const { t } = useTranslation('profile');
  const { today, isDiscreet } = useTableNames();
  const isHidden = isDiscreet && seat.isLivedExperience;
  const from = seat.startsOn === null ? null : shortDay(seat.startsOn, today);
  const to = seat.endsOn === null ? null : shortDay(seat.endsOn, today);
  const span =
    from !== null && to !== null
      ? t('roles.span', { from, to })
      : from !== null
        ? t('roles.since', { from })
        : to === null
          ? ''
          : t('roles.until', { to });
  const facts = [
    seat.isAlternate ? t('seats.alternate') : '',
    seat.role === 'member' ? '' : (committeeRoles.find(({ id }) => id === seat.role)?.label ?? ''),
    seat.sector === '' ? '' : choiceLabel('sectors', seat.sector),
    span,
  ].filter(Boolean);
  return (
    <li className={seat.isOpen ? 'py-1' : 'py-1 text-ink-3'}>
      <p className="flex flex-wrap items-center gap-x-2">
        {seat.committee === null ? (
          <Link to="/map/table" className="rounded-tag font-name text-ink focus-ring hover:text-accent">
            {isHidden ? t('seats.private') : seat.label}
          </Link>
        ) : (
          <span className="font-name text-ink">
            <bdi>{seat.committee.name}</bdi>
          </span>
        )}
        {seat.isOpen ? (
          <Seat state={seat.state} word={t(`seats.states.${seat.state}`)} />
        ) : (
          <span className="text-meta">{t('seats.over')}</span>
        )}
      </p>
      {facts.length > 0 && <p className="text-meta text-ink-3">{facts.join(' · ')}</p>}
    </li>
  );
}
