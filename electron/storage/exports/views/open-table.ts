import { memberRows } from '#db/members/members-repository.ts';
import type { ExportTable, ExportView } from '#shared/contract/export-views.ts';
import { dayOf } from '#shared/dates.ts';

import { workspaceDb, type StorageContext } from '../../context.ts';
import { taskViewer } from '../../tasks/task-viewer.ts';
import { committeesView, decisionsView, goalsView, meetingsView, risksView, winsView } from './organize-views.ts';
import { organizationsView, peopleView } from './partner-views.ts';
import { indicatorsView } from './program-views.ts';
import {
  assetsView,
  campaignsView,
  interactionsView,
  objectionsView,
  relationshipsView,
  wantedDecisionsView,
} from './reach-views.ts';
import { openView, type OpenView, type ViewDefinition, type ViewWish } from './view-source.ts';
import { commitmentsView, followUpsView, only, promisesView, tasksView } from './work-views.ts';

/** Makes a table ready to be written, as a file or on paper: the one way in which rows of a screen leave the app. */
export async function openTable(context: StorageContext, view: ExportView, wish: ViewWish): Promise<OpenView> {
  const { read: db, dialect } = workspaceDb(context);
  const today = dayOf(context.clock());
  const members = async () => new Map((await memberRows(db)).map(({ id, name }) => [id, name]));
  switch (view.table) {
    case 'people':
      return openView(db, await peopleView(db, view.selection, today), wish);
    case 'organizations':
      return openView(db, await organizationsView(db, view.selection, today), wish);
    case 'interactions':
      return openView(db, interactionsView(db, view, await members()), wish);
    case 'followUps':
      return openView(db, followUpsView(db, view, today, await members()), wish);
    case 'promises':
      return openView(db, promisesView(db, view, today, await members()), wish);
    case 'commitments':
      return openView(db, commitmentsView(db, view, today, await members()), wish);
    case 'tasks':
      return openView(db, tasksView(db, view, await taskViewer(context, today)), wish);
    case 'decisions':
      return openView(db, decisionsView(db, dialect, view, today), wish);
    case 'meetings':
      return openView(db, meetingsView(db, view), wish);
    case 'assets':
      return openView(db, assetsView(db, view, today), wish);
    default:
      return openPlain(context, view, wish);
  }
}

/** Tables that are short and shown whole. */
type PlainTable = Exclude<
  ExportTable,
  | 'people'
  | 'organizations'
  | 'interactions'
  | 'followUps'
  | 'promises'
  | 'commitments'
  | 'tasks'
  | 'decisions'
  | 'meetings'
  | 'assets'
>;

async function openPlain(
  context: StorageContext,
  view: { readonly table: PlainTable; readonly only?: readonly string[] | undefined },
  wish: ViewWish,
): Promise<OpenView> {
  const db = workspaceDb(context).read;
  const today = dayOf(context.clock());
  const chosen = <Row extends { readonly id: string }>(definition: ViewDefinition<Row>): Promise<OpenView> =>
    openView(db, { ...definition, batches: only(definition.batches, view.only) }, wish);
  switch (view.table) {
    case 'relationships':
      return chosen(relationshipsView(db));
    case 'goals':
      return chosen(await goalsView(db, today));
    case 'committees':
      return chosen(await committeesView(db, today));
    case 'risks':
      return chosen(await risksView(db));
    case 'wins':
      return chosen(await winsView(db));
    case 'wantedDecisions':
      return chosen(await wantedDecisionsView(db));
    case 'objections':
      return chosen(await objectionsView(db, context.open.workspace?.meId ?? ''));
    case 'campaigns':
      return chosen(await campaignsView(db, today));
    case 'indicators':
      return chosen(await indicatorsView(db));
  }
}
