import { loadPartners, type LoadedPartner } from '#db/imports/partner-states.ts';
import { tagNames as allTagNames } from '#db/tags/tags-repository.ts';
import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { copyDraft, joinDraft } from '#shared/domain/import-join.ts';
import { emptyState, layOver, type PartnerState } from '#shared/domain/import-state.ts';
import { foldText, phoneDigits } from '#shared/text.ts';

import { boundedMap } from './bounded-map.ts';
import { contentOf, type ImportSession, type RowContent } from './import-session.ts';
import type { StoredRow } from './import-source.ts';
import { indexRow, matchEarlierRow, type EarlierMatch, type PendingRow } from './match-earlier-rows.ts';
import { matchOrganizations } from './match-organizations.ts';
import { matchPeople, peopleMemory, type RecordMatch } from './match-people.ts';
import { hasFlag, matchReasons, nameOrderOf, rowFlags, setFlag } from './row-table.ts';

/** Kind of key under which the session finds the number of a matched record. */
const recordKind = 20;

/** Compares rows with the workspace and with the rows before them, some hundred at a time. */
export interface RowMatcher {
  match(rows: readonly { row: number; stored: StoredRow }[]): Promise<void>;
}

export function rowMatcher(session: ImportSession): RowMatcher {
  const { table, index } = session;
  /** Drafts of rows that were read lately. */
  const drafts = boundedMap<number, ImportDraft>(4_000);
  /** Records as they would be after the rows so far, by group. */
  const groups = boundedMap<string, { state: PartnerState; joined: ImportDraft }>(20_000);
  const memory = peopleMemory();
  let tagNames: Map<string, string> | undefined;

  const draftOf = (row: number): ImportDraft => {
    const known = drafts.get(row);
    if (known !== undefined) return known;
    const { draft } = contentOf(session, row);
    drafts.set(row, draft);
    return draft;
  };

  const settle = (pending: PendingRow, record: RecordMatch | undefined, earlier: EarlierMatch | undefined) => {
    const { row } = pending;
    // A record beyond doubt comes first, then an earlier row beyond doubt, then whatever there is.
    const byRow =
      record?.isSure === true ? undefined : earlier?.isSure === true || record === undefined ? earlier : undefined;
    setMatch(row, byRow === undefined ? record : undefined, byRow);
  };

  const findRecords = async (rows: readonly PendingRow[]) => {
    const found = new Map<number, RecordMatch>();
    for (const kind of ['people', 'organizations'] as const) {
      const own = rows.filter((pending) => pending.draft.kind === kind);
      if (own.length === 0) continue;
      const ownDrafts = own.map((pending) => pending.draft);
      const { tokenOf } = session.organizations;
      const matches =
        kind === 'people'
          ? await matchPeople(session.db.read, ownDrafts, tokenOf, memory)
          : await matchOrganizations(session.db.read, ownDrafts, tokenOf);
      for (const [at, match] of matches.entries()) {
        const pending = own[at];
        if (match !== undefined && pending !== undefined) found.set(pending.row, match);
      }
    }
    return found;
  };

  const judgeChanges = async (rows: readonly PendingRow[]) => {
    const updates = rows.filter(({ row }) => hasFlag(table, row, rowFlags.isSure));
    const unknown = updates.filter(
      ({ row }) => groups.get(groupOf(session, row)) === undefined && !hasFlag(table, row, rowFlags.matchesRow),
    );
    tagNames ??= await allTagNames(session.db.read);
    const loaded = new Map<string, LoadedPartner>();
    for (const kind of ['people', 'organizations'] as const) {
      const ids = unknown
        .filter(({ draft }) => draft.kind === kind)
        .map(({ row }) => session.records[table.match[row] ?? -1] ?? '');
      if (ids.length > 0)
        for (const [id, partner] of await loadPartners(session.db.read, kind, [...new Set(ids)], tagNames))
          loaded.set(id, partner);
    }
    for (const { row, draft } of updates) judge(row, draft, loaded);
  };

  const judge = (row: number, draft: ImportDraft, loaded: ReadonlyMap<string, LoadedPartner>) => {
    const key = groupOf(session, row);
    let group = groups.get(key);
    if (group === undefined) {
      const match = table.match[row] ?? -1;
      const isOfRow = hasFlag(table, row, rowFlags.matchesRow);
      const first = isOfRow ? copyDraft(draftOf(match)) : copyDraft(draft);
      const state = isOfRow
        ? emptyState(draft.kind)
        : (loaded.get(session.records[match] ?? '')?.state ?? emptyState(draft.kind));
      group = { state, joined: first };
      if (isOfRow) layOver(state, first, session.organizations.tokenOf);
      groups.set(key, group);
      if (!isOfRow) {
        setFlag(
          table,
          row,
          rowFlags.isNoChange,
          !layOver(state, session.hold(first, state), session.organizations.tokenOf),
        );
        return;
      }
    }
    const different = joinDraft(group.joined, draft);
    const said = hasFlag(table, row, rowFlags.matchesRow) ? group.joined : session.hold(group.joined, group.state);
    setFlag(table, row, rowFlags.isNoChange, !layOver(group.state, said, session.organizations.tokenOf));
    if (different.length > 0 && session.remarks.get(row) === '') {
      session.remarks.set(row, 'differsFromEarlierRow');
      setFlag(table, row, rowFlags.hasWarning, true);
    }
  };

  return {
    async match(rows) {
      const contents = rows.map(({ row, stored }) => ({ row, stored, content: contentOf(session, row, stored) }));
      for (const { row, stored, content } of contents) setFacts(session, row, stored, content);
      const usable = contents
        .filter(({ row }) => !hasFlag(table, row, rowFlags.hasError | rowFlags.isEmpty))
        .map(({ row, stored, content }) => ({ row, stored, draft: content.draft }));
      for (const { row, draft } of usable) drafts.set(row, draft);
      await session.organizations.lookUp(
        session.db.read,
        usable.flatMap(({ draft }) => draft.places.map((place) => place.organization)),
      );
      const records = await findRecords(usable);
      for (const pending of usable) {
        session.organizations.setOfRow(table, pending.row, pending.draft.places);
        if (pending.draft.kind === 'organizations') session.organizations.markMade(pending.draft.name);
        settle(pending, records.get(pending.row), matchEarlierRow(session, pending, draftOf));
        indexRow(session, pending);
      }
      if (session.plan.onMatch === 'update') await judgeChanges(usable);
    },
  };

  function setMatch(row: number, record: RecordMatch | undefined, byRow: EarlierMatch | undefined): void {
    const match = record ?? byRow;
    if (match === undefined) return;
    setFlag(table, row, rowFlags.isSure, match.isSure);
    session.remarks.set(row, match.remark);
    if (match.remark !== '' && match.remark !== 'otherAddress') setFlag(table, row, rowFlags.hasWarning, true);
    if (record !== undefined) {
      table.match[row] = recordNumber(record.id);
      table.reason[row] = matchReasons.indexOf(record.reason);
      return;
    }
    if (byRow === undefined) return;
    table.reason[row] = matchReasons.indexOf('earlier-row');
    // A row that leads to another one, or to a record, leads there at once.
    const next = table.match[byRow.row] ?? -1;
    const isLink = next >= 0 && hasFlag(table, byRow.row, rowFlags.isSure);
    table.match[row] = isLink ? next : byRow.row;
    setFlag(table, row, rowFlags.matchesRow, !isLink || hasFlag(table, byRow.row, rowFlags.matchesRow));
  }

  function recordNumber(id: string): number {
    const number = index.put(recordKind, id, session.records.length);
    if (number === session.records.length) session.records.push(id);
    return number;
  }
}

/** What rows of one record have in common: the record, or the first row of a new one. */
export function groupOf({ table }: ImportSession, row: number): string {
  const match = table.match[row] ?? -1;
  return match < 0 ? `row ${row}` : hasFlag(table, row, rowFlags.matchesRow) ? `row ${match}` : `record ${match}`;
}

function setFacts(session: ImportSession, row: number, stored: StoredRow, { draft, problems }: RowContent): void {
  const { table } = session;
  table.flags[row] = 0;
  table.match[row] = -1;
  table.reason[row] = 0;
  table.organization[row] = -1;
  session.remarks.set(row, '');
  const hasError = problems.some((problem) => problem.level === 'error');
  setFlag(table, row, rowFlags.isOrganization, draft.kind === 'organizations');
  setFlag(table, row, rowFlags.hasError, hasError);
  setFlag(
    table,
    row,
    rowFlags.hasWarning,
    problems.some((problem) => problem.level === 'warning'),
  );
  setFlag(table, row, rowFlags.isEmpty, !hasError && stored.cells.every((cell) => cell.trim() === ''));
  setFlag(table, row, rowFlags.hasEmail, draft.emails.length > 0);
  setFlag(
    table,
    row,
    rowFlags.hasPhone,
    draft.phones.some((phone) => phoneDigits(phone.value).length >= 7),
  );
  setFlag(table, row, rowFlags.hasAddress, draft.addresses.length > 0);
  table.nameOrder[row] = nameOrderOf(foldText(draft.name));
}
