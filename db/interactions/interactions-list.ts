import type { Interaction } from '#shared/contract/interactions.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { interactionsById } from './interactions-repository.ts';

/** Which contacts a list shows: those of one partner, or on the days from one to another, both included. */
export interface InteractionQuery {
  readonly record: { readonly id: string } | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Contacts that are not in the trash, the latest first, some hundred at a time. */
export async function* listInteractions(db: DbReader, query: InteractionQuery): AsyncGenerator<Interaction[]> {
  const limit = 200;
  let after: { readonly id: string; readonly occurred_on: string } | undefined;
  for (;;) {
    let select = db
      .selectFrom('interactions')
      .select(['id', 'occurred_on'])
      .where('deleted_at', '=', '')
      .orderBy('occurred_on', 'desc')
      .orderBy('id', 'desc')
      .limit(limit);
    if (query.from !== null) select = select.where('occurred_on', '>=', query.from);
    if (query.to !== null) select = select.where('occurred_on', '<=', query.to);
    const { record } = query;
    if (record !== null)
      select = select.where('id', 'in', (select_) =>
        select_.selectFrom('interaction_participants').select('interaction_id').where('record_id', '=', record.id),
      );
    const last = after;
    if (last !== undefined)
      select = select.where((where) =>
        where.or([
          where('occurred_on', '<', last.occurred_on),
          where.and([where('occurred_on', '=', last.occurred_on), where('id', '<', last.id)]),
        ]),
      );
    const keys = await select.execute();
    const byId = new Map(
      (
        await interactionsById(
          db,
          keys.map(({ id }) => id),
        )
      ).map((each) => [each.id, each]),
    );
    yield keys.flatMap(({ id }) => byId.get(id) ?? []);
    after = keys.at(-1);
    if (keys.length < limit) return;
  }
}
