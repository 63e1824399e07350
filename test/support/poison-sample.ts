import BetterSqlite from 'better-sqlite3';

/** What somebody might type, paste or import to run in the page of whoever reads it. */
export const poison =
  '<img src=x onerror="window.broken=1"><script>window.broken=1</script>[a](javascript:window.broken=1) <a href="javascript:window.broken=1">b</a><svg onload="window.broken=1">';

/** Columns of text that people write; ids, choices, days and what the app writes itself are left alone. */
const written = new Set(
  `name title body text note description summary subject script purpose place access interpreter preparation
  prefix given_name family_name nickname alias also_known_as city organization_name heard promised conditions scope
  right_to_withdraw asks hand_over_note ask shared_goal trigger plan why change measure achievable problem pathway equity
  standing baseline_source blocked_reason evidence motion outcome background pause_words words concern messenger core
  solution action bridge claim figure source cited_in caveat teller worry reply goal budget_note alt_text meets
  published_without extra_words address unit answer reason question beat prevention cause event effect contingency
  value_before value_after equity_note next_ask`.split(/\s+/u),
);

/** Columns whose name says too little. */
const alsoWritten = new Set(['message_boxes.value']);

/** Columns of those names that hold a choice, an amount or a picture. */
const chosen = new Set([
  'assessments.source',
  'objections.source',
  'asset_approvals.answer',
  'asset_versions.source',
  'goals.unit',
  'goals.change',
  'milestones.evidence',
]);

/** Addresses that a page might make a link of. */
const addresses = new Set(['website', 'online_link']);

/** The columns of a workspace that hold what people wrote. */
export function writtenColumns(database: BetterSqlite.Database): { table: string; column: string }[] {
  return database
    .prepare<[], { table: string; column: string }>(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master AS m, pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'search_words%'
       AND m.name NOT LIKE 'search_trigrams%' AND c.type = 'TEXT'`,
    )
    .all()
    .filter(({ table, column }) => {
      const at = `${table}.${column}`;
      return !chosen.has(at) && (written.has(column) || alsoWritten.has(at) || addresses.has(column));
    });
}

/** Puts hostile words into every written column of a workspace file; answers which, and the id of a record of each table that is asked for, and of an organization with files as `keeper`. */
export function poisonSample(
  file: string,
  tables: readonly string[],
): { columns: string[]; ids: Readonly<Record<string, string>> } {
  const database = new BetterSqlite(file);
  try {
    const poisoned: string[] = [];
    for (const { table, column } of writtenColumns(database)) {
      const at = `${table}.${column}`;
      const words = addresses.has(column) ? 'javascript:window.broken=1' : poison;
      const { changes } = database
        .prepare(
          addresses.has(column)
            ? `UPDATE "${table}" SET "${column}" = ? WHERE "${column}" <> ''`
            : `UPDATE "${table}" SET "${column}" = "${column}" || ' ' || ? WHERE "${column}" <> '' AND NOT json_valid("${column}")`,
        )
        .run(words);
      if (changes > 0) poisoned.push(at);
    }
    database.prepare('UPDATE audience_segments SET points = json_array(?)').run(poison);
    database
      .prepare(
        `INSERT INTO glossary_entries (id, version, created_at, updated_at, kind, rule_id, locale, words, suggestions, severity, reason)
         VALUES ('own', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'own', '', 'en', json_array(@words), json_array(@words), 'M', @words)`,
      )
      .run({ words: poison });
    const ids = tables.map((table) => [
      table,
      String(database.prepare(`SELECT id FROM "${table}" ORDER BY id LIMIT 1`).pluck().get()),
    ]);
    const keeper = database
      .prepare(`SELECT record_id FROM attachments WHERE record_type = 'organizations'`)
      .pluck()
      .get();
    ids.push(['keeper', String(keeper)]);
    return { columns: poisoned, ids: Object.fromEntries(ids) as Readonly<Record<string, string>> }; // Pairs of text.
  } finally {
    database.close();
  }
}
