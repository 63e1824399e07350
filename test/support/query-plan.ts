import { CompiledQuery, type Kysely, type RootOperationNode } from 'kysely';

import type { DbReader } from '#db/dialects/dialect.ts';
import type { Database } from '#db/schema/database.ts';

/** A query as it ran, with the lines of SQLite's plan for it. */
export interface QueryPlan {
  readonly sql: string;
  readonly lines: readonly string[];
}

/** Runs reads on SQLite and answers the plan of every query that they made. */
export async function queryPlans(reader: DbReader, work: (db: DbReader) => Promise<unknown>): Promise<QueryPlan[]> {
  // A reader is a Kysely with its writing verbs hidden.
  const db = reader as Kysely<Database>;
  const queries: CompiledQuery[] = [];
  // A part of a query is transformed too, but only whole queries have a result.
  const nodes = new Map<string, RootOperationNode>();
  const watched = db.withPlugin({
    transformQuery({ node, queryId }): RootOperationNode {
      nodes.set(queryId.queryId, node);
      return node;
    },
    async transformResult({ result, queryId }) {
      const node = nodes.get(queryId.queryId);
      if (node !== undefined) queries.push(db.getExecutor().compileQuery(node, queryId));
      return result;
    },
  });
  await work(watched);
  const plans: QueryPlan[] = [];
  for (const query of queries) {
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]),
    );
    plans.push({ sql: query.sql, lines: rows.map((row) => row.detail) });
  }
  return plans;
}

/** Every line that reads one of the tables from end to end, with its query. The small index of what is in the trash may be read whole. */
export function scansOf(
  plans: readonly QueryPlan[],
  tables: readonly string[],
  options: { allowIndexOnly: boolean } = { allowIndexOnly: false },
): string[] {
  const isScan = (line: string) =>
    tables.some((table) => line === `SCAN ${table}` || line.startsWith(`SCAN ${table} `));
  const isSmall = (line: string) => /USING (COVERING )?INDEX \w+_in_trash/.test(line);
  const isAllowed = (line: string) =>
    isSmall(line) || (options.allowIndexOnly && line.includes('USING COVERING INDEX'));
  return plans.flatMap((plan) =>
    plan.lines.filter((line) => isScan(line) && !isAllowed(line)).map((line) => `${line} in: ${plan.sql}`),
  );
}
