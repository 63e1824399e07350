import { readFileSync, rmSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';

import { newId } from '#shared/ids.ts';

/** The floor of an import: the same file read and written by bare SQLite, in one transaction, its search index built at the end. */
export function rawImport(csvPath: string, databasePath: string): number {
  rmSync(databasePath, { force: true });
  const database = new BetterSqlite(databasePath);
  database.pragma('journal_mode = WAL');
  database.exec(`create table organizations (id text primary key, name text) strict;
    create table people (id text primary key, name text, sort_name text, email text, phone text, city text) strict;
    create table roles (id text primary key, person_id text, organization_id text, title text) strict;
    create index people_by_name on people (sort_name, id); create index people_by_email on people (email); create index people_by_phone on people (phone); create index people_by_city on people (city);
    create index roles_by_person on roles (person_id); create index roles_by_organization on roles (organization_id);
    create virtual table words using fts5(name, email, content='', prefix='2 3');`);
  const organization = database.prepare('insert into organizations values (?, ?)');
  const person = database.prepare('insert into people values (?, ?, ?, ?, ?, ?)');
  const role = database.prepare('insert into roles values (?, ?, ?, ?)');
  const known = new Map<string, string>();
  // csv-parse's types know only that a record is an array of text when it is told so.
  const rows: string[][] = parse(readFileSync(csvPath), { from_line: 2 });
  database.transaction(() => {
    for (const [given = '', family = '', email = '', phone = '', place = '', title = '', city = ''] of rows) {
      let organizationId = known.get(place);
      if (organizationId === undefined) {
        organizationId = newId();
        known.set(place, organizationId);
        organization.run(organizationId, place);
      }
      const id = newId();
      const name = `${given} ${family}`;
      person.run(id, name, name.toLowerCase(), email, phone, city);
      role.run(newId(), id, organizationId, title);
    }
    database.exec('insert into words (rowid, name, email) select rowid, name, email from people');
  })();
  database.close();
  rmSync(databasePath, { force: true });
  return rows.length;
}
