import { Link } from '@tanstack/react-router';
import { ArrowRightLeft, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { IconMenuButton, PlainCell, PlainRow, PlainTable, Section, Tag, type MenuEntry } from '#renderer/ui/index.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { CommitteeProfile } from '#shared/contract/committees.ts';
import type { Chair, SeatTerm } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from './committee-words.tsx';
import { openAlternate, openHandOver, openSeatPeople } from './open-committee.tsx';

/** Every seat with its holder, term and alternate. */
export function CommitteeSeats({ profile, today }: { profile: CommitteeProfile; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const { members, filled, seats } = profile;
  return (
    <Section title={t('seats.title')} count={t('list.filled', { filled, seats })}>
      {members.length === 0 ? (
        <p className="text-ink-3">{t('seats.empty')}</p>
      ) : (
        <PlainTable
          label={t('seats.title')}
          columns={[
            { id: 'holder', header: t('seats.holder') },
            { id: 'role', header: t('seats.role'), width: 'w-28' },
            { id: 'vote', header: t('seats.vote'), width: 'w-20' },
            { id: 'term', header: t('seats.since'), width: 'w-36' },
            { id: 'alternate', header: t('seats.alternate'), width: 'w-40' },
            { id: 'menu', header: t('actions.more'), width: 'w-14', align: 'end' },
          ]}
        >
          {members.map((seat) => (
            <SeatLine key={seat.id} seat={seat} profile={profile} today={today} />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

function SeatLine({ seat, profile, today }: { seat: Chair; profile: CommitteeProfile; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const term = useTermWords(today);
  const holder = seat.term?.person ?? null;
  const name = holder === null ? t('seats.wanted') : words(holder);
  const place = [
    seat.title,
    seat.sector === '' ? '' : (sectorById(seat.sector)?.label ?? ''),
    seat.term?.organization === null || seat.term === null ? '' : words(seat.term.organization),
  ];
  return (
    <PlainRow isQuiet={holder === null}>
      <PlainCell isHeader>
        {holder === null ? (
          <span>{name}</span>
        ) : (
          <Link
            to="/people/$id"
            params={{ id: holder.id }}
            className="rounded-tag text-ink focus-ring hover:text-accent"
          >
            <bdi>{name}</bdi>
          </Link>
        )}
        {seat.term?.isHolderGone === true && (
          <>
            {' '}
            <Tag tone="honey">{t('seats.gone')}</Tag>
          </>
        )}
        <span className="block truncate text-meta font-normal text-ink-2">{place.filter(Boolean).join(' · ')}</span>
      </PlainCell>
      <PlainCell>{seat.term === null ? '' : roleWords(seat.term.role)}</PlainCell>
      <PlainCell>{seat.isVoting ? t('seats.yes') : t('seats.no')}</PlainCell>
      <PlainCell>{seat.term === null ? '' : term(seat.term)}</PlainCell>
      <PlainCell>
        {seat.term?.alternate === null || seat.term === null ? (
          <span className="text-ink-3">{seat.term === null ? '' : t('seats.noAlternate')}</span>
        ) : (
          <bdi className="block truncate">{words(seat.term.alternate)}</bdi>
        )}
      </PlainCell>
      <PlainCell align="end">
        <IconMenuButton label={t('seats.menu', { name })} size="small" entries={useSeatMenu(seat, profile)} />
      </PlainCell>
    </PlainRow>
  );
}

function useSeatMenu(seat: Chair, profile: CommitteeProfile): MenuEntry[] {
  const { t } = useTranslation('committees');
  const { term } = seat;
  const setVote: MenuEntry = {
    id: 'vote',
    label: t('seatMenu.vote'),
    isChecked: seat.isVoting,
    run: () =>
      void client.seats
        .update({ id: seat.id, version: seat.version, patch: { isVoting: !seat.isVoting } })
        .then((saved) => afterSave(saved), showError),
  };
  if (term === null || term.isHolderGone)
    return [
      {
        id: 'take',
        label: t('seatMenu.take'),
        icon: UserPlus,
        run: () => (term === null ? openSeatPeople(profile.committee, seat) : openHandOver(seat)),
      },
      setVote,
      {
        id: 'remove',
        label: t('seatMenu.remove'),
        tone: 'danger',
        run: () =>
          void client.trash
            .move({ type: 'seats', selection: { ids: [seat.id] } })
            .then((saved) => afterSave(saved), showError),
      },
    ];
  return [
    { id: 'hand', label: t('seatMenu.handOver'), icon: ArrowRightLeft, run: () => openHandOver(seat) },
    { id: 'alternate', label: t('seatMenu.alternate'), icon: UserPlus, run: () => openAlternate(seat) },
    {
      kind: 'submenu',
      id: 'role',
      label: t('seatMenu.role'),
      entries: committeeRoles.map(({ id, label }) => ({
        id,
        label,
        isChecked: term.role === id,
        run: () =>
          void client.seats
            .updateTerm({ id: term.id, version: term.version, patch: { role: id } })
            .then((saved) => afterSave(saved), showError),
      })),
    },
    setVote,
  ];
}

/** Terms that are over, with what their holders left to say. */
export function PastTerms({ terms, today }: { terms: CommitteeProfile['past']; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const termWords = useTermWords(today);
  if (terms.length === 0) return null;
  return (
    <Section title={t('profile.past')} count={terms.length}>
      <ul className="flex flex-col">
        {terms.map((term) => (
          <li key={term.id} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <bdi className="font-name">{term.person === null ? term.seatLabel : words(term.person)}</bdi>
              <span className="text-meta text-ink-2">{[roleWords(term.role), termWords(term)].join(' · ')}</span>
            </p>
            {term.handOverNote !== '' && <p className="mt-0.5 max-w-160 text-ink-2">{term.handOverNote}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function roleWords(role: string): string {
  return committeeRoles.find(({ id }) => id === role)?.label ?? role;
}

function useTermWords(today: IsoDay): (term: SeatTerm) => string {
  const { t } = useTranslation('committees');
  return ({ startsOn, endsOn }) => {
    if (startsOn === null) return endsOn === null ? '' : t('seats.until', { to: shortDay(endsOn, today) });
    if (endsOn === null) return t('seats.open', { from: shortDay(startsOn, today) });
    return t('seats.range', { from: shortDay(startsOn, today), to: shortDay(endsOn, today) });
  };
}
