import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import type { ListQueryInput } from '#shared/contract/filters.ts';

import { compare, compareOnce, type BenchResult } from './measure.ts';

const rounds = 40;
const byName: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };
const byContact: ListQueryInput = { sort: { field: 'lastContactOn', direction: 'desc' } };
// The plus keeps SQLite from an index that begins with the flag and has no order.
const live = `deleted_at = '' and +is_archived = 0`;

/** What screens read: pages, filters, search, a profile. `client` goes over a message port, as in the app. */
export async function readJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  workspace: string,
): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  // Before anything else is asked for: nothing is kept yet, and no page of the file was read.
  results.push(await compareOnce('numbers of home, never counted before', 1, () => homeNumbers(client), null));
  await client.workspaces.close();
  await client.workspaces.open({ path: workspace });
  // What stands on the screen until the numbers are counted again beside it.
  results.push(
    await compareOnce('home with all tiles, first open', 1, () => home(client, client.metrics.last()), null),
    await compareOnce('numbers of home, after the file was opened', 1, () => homeNumbers(client), null),
  );
  const outline = await client.people.outline(byName);
  const firstName = raw.prepare(`select * from people where ${live} order by sort_name, id limit 50`);
  results.push(
    await compare(
      'first page by name',
      50,
      rounds,
      () => client.people.page({ ...byName, limit: 50 }),
      () => firstName.all(),
    ),
  );

  const deepCursor = outline.cursors[Math.floor(outline.cursors.length * 0.9)] ?? null;
  const [deepName, deepId] = deepCursor === null ? ['', ''] : textPair(deepCursor);
  const deep = raw.prepare(
    `select * from people where ${live} and (sort_name, id) > (?, ?) order by sort_name, id limit 50`,
  );
  results.push(
    await compare(
      'deep page by name',
      50,
      rounds,
      () => client.people.page({ ...byName, cursor: deepCursor, limit: 50 }),
      () => deep.all(deepName, deepId),
    ),
  );

  const contact = raw.prepare(`select * from people where ${live} order by last_contact_on desc, id desc limit 50`);
  results.push(
    await compare(
      'first page by last contact',
      50,
      rounds,
      () => client.people.page({ ...byContact, limit: 50 }),
      () => contact.all(),
    ),
  );
  const contactOutline = await client.people.outline(byContact);
  const contactCursor = contactOutline.cursors[Math.floor(contactOutline.cursors.length * 0.9)] ?? null;
  const [contactDay, contactId] = contactCursor === null ? ['', ''] : textPair(contactCursor);
  const deepContact = raw.prepare(
    `select * from people where ${live} and (last_contact_on, id) < (?, ?) order by last_contact_on desc, id desc limit 50`,
  );
  results.push(
    await compare(
      'deep page by last contact',
      50,
      rounds,
      () => client.people.page({ ...byContact, cursor: contactCursor, limit: 50 }),
      () => deepContact.all(contactDay, contactId),
    ),
  );

  const filter: ListQueryInput['filter'] = {
    match: 'all',
    conditions: [
      { field: 'stage', operator: 'anyOf', value: ['active'] },
      { field: 'sector', operator: 'anyOf', value: ['faith'] },
    ],
  };
  const filtered = raw.prepare(
    `select * from people where ${live} and stage in ('active') and sector in ('faith') order by sort_name, id limit 50`,
  );
  results.push(
    await compare(
      'two-field filter and sort',
      50,
      rounds,
      () => client.people.page({ ...byName, filter, limit: 50 }),
      () => filtered.all(),
    ),
  );
  results.push(
    await compare(
      'outline of the whole list',
      outline.total,
      5,
      () => client.people.outline(byName),
      () => raw.prepare(`select count(*) from people where ${live}`).get(),
    ),
  );

  for (const text of ['w', 'wh', 'whi', 'whit', 'whitl', 'ada whit']) {
    const phrase = text
      .split(' ')
      .map((word) => `"${word}"*`)
      .join(' ');
    const rank = text.length > 3 ? 'order by bm25(search_words)' : '';
    const search = raw.prepare(
      `select d.* from search_words cross join search_documents d on d.number = search_words.rowid where search_words match ? ${rank} limit 20`,
    );
    results.push(
      await compare(
        `search "${text}"`,
        20,
        20,
        () => client.search.query({ text, limit: 20 }),
        () => search.all(`{title keys} : (${phrase})`),
      ),
    );
  }

  const people = (await client.people.page({ ...byName, cursor: deepCursor, limit: 50 })).rows.map((row) => row.id);
  const person = raw.prepare('select * from people where id = ?');
  const roles = raw.prepare(
    'select * from roles join organizations on organizations.id = roles.organization_id where person_id = ?',
  );
  const contacts = raw.prepare(
    'select i.* from interaction_participants p join interactions i on i.id = p.interaction_id where p.record_id = ? order by i.occurred_on desc limit 50',
  );
  const idOf = (round: number) => people[round % people.length] ?? '';
  results.push(
    await compare(
      'profile with timeline',
      7,
      rounds,
      (round) =>
        Promise.all([
          client.people.get({ id: idOf(round) }),
          client.interactions.timeline({ record: { type: 'people', id: idOf(round) } }),
        ]),
      (round) => [person.get(idOf(round)), roles.all(idOf(round)), contacts.all(idOf(round))],
    ),
  );
  results.push(await compare('today', 1, 10, () => client.home.today({ today }), null));
  // Another day each time, so that no answer is kept.
  let day = 1;
  const another = () => `2026-03-${String((day++ % 28) + 1).padStart(2, '0')}`;
  results.push(await compare('five steps', 34, 10, () => client.home.roadmap({ today: another() }), null));
  results.push(
    await compare(
      'horizon of two years',
      1,
      10,
      () => client.horizon.list({ today: '2026-03-10', from: '2025-12-10', to: '2028-03-10' }),
      null,
    ),
  );
  results.push(await compare('home with all tiles, warm', 1, 10, () => home(client, homeNumbers(client)), null));
  return results;
}

const today = '2026-03-10';

/** All that the first screen asks for when it opens, every tile of it, with the numbers of the coalition's health. */
function home(client: StorageClient, numbers: Promise<unknown>): Promise<unknown> {
  return Promise.all([
    client.home.tiles(),
    client.home.today({ today }),
    client.home.roadmap({ today }),
    client.seats.nextRecruits({ today }),
    client.reports.list(),
    client.home.since({ today }),
    numbers,
    client.wins.list({ status: 'verified', limit: 5 }),
    client.horizon.list({ today, from: '2025-12-10', to: '2027-03-11' }),
  ]);
}

/** The metrics of today with their lines over a year. */
function homeNumbers(client: StorageClient): Promise<unknown> {
  return Promise.all([client.metrics.list({ today }), client.metrics.history({ today })]);
}

function textPair(cursor: string): [string, string] {
  const values: unknown = JSON.parse(cursor);
  return Array.isArray(values) ? [String(values[0]), String(values[1])] : ['', ''];
}
