import type { RecordLabel } from '#shared/contract/base.ts';
import type { Exposed, SubjectRef } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { endsOf, recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { RelationshipRow } from '../schema/standings.ts';
import { countMoney, moneyRefs, namedMoney, payersOf, readMoney } from './exposed-money.ts';
import { countExposed, exposedRows, openPromises, tiesOf } from './exposed-rows.ts';

/** How many of each kind are named. */
const most = 50;
/** Of how many other ends of ties it is asked whether somebody else knows them. */
const mostOthers = 300;

/** What hangs on partners, decisions, goals and money that a change touches; with the id of an event also on money that it decides. */
export async function readExposed(
  db: DbReader,
  subjects: readonly SubjectRef[],
  today: IsoDay,
  eventId = '',
): Promise<Exposed> {
  const partners = subjects.filter(({ type }) => type === 'people' || type === 'organizations');
  const partnerIds = new Set(partners.map(({ id }) => id));
  const named = subjects.filter(({ type }) => type === 'wantedDecisions').map(({ id }) => id);
  const streams = await liveStreams(db);
  const streamIds = new Set(subjects.flatMap(({ type, id }) => (type === 'fundingStreams' ? [id] : [])));
  const payers = payersOf(streams, streamIds);
  const decided = streams.flatMap((row) => (eventId !== '' && row.event_id === eventId ? [row.id] : []));
  const paidIds = new Set([...partnerIds, ...streamIds, ...decided]);
  const money = await readMoney(db, streams);
  const rows = await exposedRows(db, [...new Set([...partnerIds, ...payers])], today);
  const promises = partnerIds.size === 0 ? [] : await openPromises(db, [...partnerIds]);
  const ownTies = rows.ties.filter((tie) => partnerIds.has(tie.from_id) || partnerIds.has(tie.to_id));
  const { others, only } = await onlyTies(db, ownTies, partnerIds, today);
  const theirs = rows.decisions.filter((row) => partnerIds.has(row.organization_id));
  const decisions = [
    ...theirs,
    ...named.filter((id) => !theirs.some((row) => row.id === id)).map((id) => ({ id, organization_id: '' })),
  ];
  const refs: RecordRef[] = [
    ...subjects,
    ...rows.terms.map((row) => ({ type: 'seats' as const, id: row.seat_id })),
    ...rows.agreements.map((row) => ({ type: 'agreements' as const, id: row.agreement_id })),
    ...decisions.map((row) => ({ type: 'wantedDecisions' as const, id: row.id })),
    ...others.map(({ other }) => other),
    ...[...payers].map((id) => ({ type: 'organizations' as const, id })),
    ...moneyRefs(money, paidIds),
  ];
  const labels = await recordLabels(db, refs);
  const label = (id: string): RecordLabel | undefined => labels.get(id);
  const whoOf = (...ids: readonly string[]) =>
    ids.filter((id) => partnerIds.has(id) || payers.has(id)).flatMap((id) => label(id) ?? [])[0];
  const counts = countExposed(rows, partnerIds, payers);
  return {
    counts: { ...counts, decisions: decisions.length, ...countMoney(money, paidIds) },
    ...namedMoney(money, paidIds, labels),
    onlyTies: only.size,
    seats: rows.terms.slice(0, most).flatMap((row) => {
      const [seat, who] = [label(row.seat_id), whoOf(row.person_id, row.organization_id)];
      return seat === undefined || who === undefined ? [] : [{ seat, who, until: row.ends_on || null }];
    }),
    commitments: rows.commitments.slice(0, most).flatMap((row) => {
      const who = whoOf(row.record_id);
      return who === undefined
        ? []
        : [{ id: row.id, who, type: row.type, status: row.status, until: row.ends_on || null }];
    }),
    agreements: rows.agreements.slice(0, most).flatMap((row) => {
      const [agreement, who] = [label(row.agreement_id), whoOf(row.organization_id, row.person_id)];
      return agreement === undefined || who === undefined ? [] : [{ agreement, who, until: row.ends_on || null }];
    }),
    decisions: decisions.slice(0, most).flatMap((row) => {
      const decision = label(row.id);
      return decision === undefined ? [] : [{ decision, who: label(row.organization_id) ?? null }];
    }),
    goals: subjects.filter(({ type }) => type === 'goals').flatMap(({ id }) => label(id) ?? []),
    ties: others
      .toSorted((a, b) => Number(only.has(b.other.id)) - Number(only.has(a.other.id)) || b.strength - a.strength)
      .slice(0, most)
      .flatMap(({ whoId, other, strength }) => {
        const [who, there] = [label(whoId), label(other.id)];
        return who === undefined || there === undefined
          ? []
          : [{ who, other: there, strength, isOnly: only.has(other.id) }];
      }),
    promises: promises.slice(0, most).flatMap((row) => {
      const who = label(row.record_id);
      return who === undefined
        ? []
        : [{ id: row.id, who, direction: row.direction, words: row.text, dueOn: row.due_on || null }];
    }),
  };
}

interface OtherEnd {
  readonly whoId: string;
  readonly other: RecordRef;
  readonly strength: number;
}

/** The other ends of ties, and those of them that only these partners are tied to. */
async function onlyTies(
  db: DbReader,
  ties: readonly RelationshipRow[],
  partnerIds: ReadonlySet<string>,
  today: IsoDay,
): Promise<{ others: readonly OtherEnd[]; only: ReadonlySet<string> }> {
  const others = ties
    .map((tie): OtherEnd => {
      const [from, to] = endsOf(tie);
      return partnerIds.has(from.id)
        ? { whoId: from.id, other: to, strength: tie.strength }
        : { whoId: to.id, other: from, strength: tie.strength };
    })
    .filter(({ other }) => !partnerIds.has(other.id));
  const ids = [...new Set(others.map(({ other }) => other.id))].slice(0, mostOthers);
  const known = new Set<string>();
  for (const tie of ids.length === 0 ? [] : await tiesOf(db, ids, today))
    for (const [end, far] of [
      [tie.from_id, tie.to_id],
      [tie.to_id, tie.from_id],
    ] as const)
      if (!partnerIds.has(far)) known.add(end);
  return { others, only: new Set(ids.filter((id) => !known.has(id))) };
}
