import { countRows, type ImportSession } from './import-session.ts';
import { rowActions, rowFlags } from './row-table.ts';

const [create, update, skip, reject] = [
  rowActions.indexOf('create'),
  rowActions.indexOf('update'),
  rowActions.indexOf('skip'),
  rowActions.indexOf('reject'),
];

/** Works out what will happen to every row, from its match, the plan and what a person decided, and counts it anew. */
export function settleActions(session: ImportSession): void {
  const { table, plan } = session;
  const onMatch = { update, skip, create }[plan.onMatch];
  for (let row = 0; row < table.count; row++) {
    const flags = table.flags[row] ?? 0;
    const decision = (table.decision[row] ?? 0) - 1;
    const hasMatch = (table.match[row] ?? -1) >= 0;
    table.action[row] = actionOf(flags, decision, hasMatch, onMatch);
  }
  followRows(session);
  session.counts = countRows(session);
}

function actionOf(flags: number, decision: number, hasMatch: boolean, onMatch: number): number {
  if ((flags & rowFlags.hasError) !== 0) return reject;
  if ((flags & rowFlags.isEmpty) !== 0) return skip;
  if (decision >= 0) return decision === update && !hasMatch ? create : decision;
  if (!hasMatch || (flags & rowFlags.isSure) === 0) return create;
  return onMatch === update && (flags & rowFlags.isNoChange) !== 0 ? skip : onMatch;
}

/** A row that adds to a row which is not applied takes its place. */
function followRows(session: ImportSession): void {
  const { table } = session;
  const heirs = heirsOf(session);
  heirs.clear();
  for (let row = 0; row < table.count; row++) {
    const flags = table.flags[row] ?? 0;
    if ((flags & rowFlags.matchesRow) === 0) continue;
    const action = table.action[row] ?? 0;
    const isMeant =
      action === update ||
      (action === skip &&
        (table.decision[row] ?? 0) === 0 &&
        session.plan.onMatch === 'update' &&
        (flags & rowFlags.isEmpty) === 0);
    if (!isMeant) continue;
    const first = table.match[row] ?? -1;
    const firstAction = table.action[first] ?? reject;
    if (firstAction === create || (firstAction === update && first !== row)) continue;
    const heir = heirs.get(first);
    if (heir === undefined) {
      heirs.set(first, row);
      table.action[row] = create;
    }
  }
}

const heirs = new WeakMap<ImportSession, Map<number, number>>();

/** Rows that took the place of the first row of their record, by that row. */
export function heirsOf(session: ImportSession): Map<number, number> {
  const known = heirs.get(session) ?? new Map<number, number>();
  heirs.set(session, known);
  return known;
}
