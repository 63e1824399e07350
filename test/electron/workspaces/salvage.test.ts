import { readFileSync, truncateSync, writeFileSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { salvageResultSchema } from '#shared/contract/workspaces.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

const people = 1_200;
let test: TestService;
let sound: Buffer;
let path = '';
beforeAll(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  const { id: organizationId } = await test.client.organizations.create({ name: 'Calder Police' });
  for (let at = 0; at < people; at++) {
    const { id } = await test.client.people.create({
      name: `Person ${at}`,
      ...(at % 20 === 0 && { role: { organizationId, title: 'Officer' } }),
    });
    if (at % 10 === 0)
      await test.client.interactions.log({
        occurredOn: '2026-03-01',
        channel: 'phone',
        heard: `Words ${at}`,
        participants: [{ type: 'people', id }],
      });
  }
  await test.client.workspaces.close();
  sound = readFileSync(path);
}, 120_000);
afterAll(() => test.dispose());

const salvage = async (damaged: Buffer) => {
  await test.client.workspaces.close();
  writeFileSync(path, damaged);
  const { jobId } = await test.client.workspaces.salvage({ path });
  const end = await endOfJob(test.client, { jobId });
  return end;
};
const resultOf = async (damaged: Buffer) => {
  const end = await salvage(damaged);
  expect(end).toMatchObject({ state: 'done' });
  const result = salvageResultSchema.parse(end.result);
  await test.client.workspaces.open({ path: result.path });
  return result;
};
/** A page that holds rows of people, by its number from 1. */
const peoplePages = (): number[] => {
  const database = new BetterSqlite(path, { readonly: true });
  const pages = database
    .prepare("select pageno from dbstat where name = 'people' and pagetype = 'leaf' order by pageno")
    .pluck()
    .all()
    .map(Number);
  database.close();
  return pages;
};
const problems = async () => {
  const { jobId } = await test.client.workspaces.check();
  return (await endOfJob(test.client, { jobId })).result;
};
const foundNames = async (name: string) =>
  (await test.client.search.query({ text: name, types: ['people'], limit: 5 })).hits.map((hit) => hit.title);

describe('workspaces.salvage', () => {
  it('brings every row outside a zeroed page over, and the new file is sound and can be searched', async () => {
    writeFileSync(path, sound);
    const pages = peoplePages();
    const damaged = Buffer.from(sound);
    const page = pages[Math.floor(pages.length / 2)] ?? 0;
    damaged.fill(0, (page - 1) * 4_096, page * 4_096);
    const result = await resultOf(damaged);
    const perPage = Math.ceil(people / pages.length);
    expect(result.people).toBeLessThan(people);
    expect(result.people).toBeGreaterThanOrEqual(people - 3 * perPage);
    expect(result.unreadable).toBeGreaterThan(0);
    expect(await problems()).toEqual({ problems: [] });
    expect(await foundNames('Person 1199')).toContain('Person 1199');
    expect(await foundNames('Person 0')).toContain('Person 0');
  });

  it('brings over what a page of garbage leaves, without what the garbage made up', async () => {
    writeFileSync(path, sound);
    const damaged = Buffer.from(sound);
    for (const page of peoplePages().slice(2, 4))
      for (let at = 0; at < 4_096; at++) damaged[(page - 1) * 4_096 + at] = (at * 193 + page * 7) % 256;
    const result = await resultOf(damaged);
    expect(result.people).toBeGreaterThan(people / 2);
    expect(await problems()).toEqual({ problems: [] });
    const { rows } = await test.client.people.page({ limit: 200, sort: { field: 'name', direction: 'asc' } });
    expect(rows.every((row) => /^Person \d+$/.test(row.name))).toBe(true);
  });

  it('reads a file that was cut off as far as it goes', async () => {
    writeFileSync(path, sound);
    truncateSync(path, Math.floor(sound.length * 0.6));
    const cut = readFileSync(path);
    expect((await failureOf(test.client.workspaces.open({ path }))).code).toBe('fileDamaged');
    const result = await resultOf(cut);
    expect(result.people).toBeGreaterThan(0);
    expect(await problems()).toEqual({ problems: [] });
    expect(readFileSync(path)).toEqual(cut);
  }, 120_000);

  it('brings a sound file over whole, with its history', async () => {
    const result = await resultOf(sound);
    expect(result).toMatchObject({ people, organizations: 1, interactions: people / 10, unreadable: 0 });
    expect(result.isHistoryLost).toBe(false);
    await test.client.changes.undo({});
    expect((await test.client.workspaces.facts()).people).toBe(people - 1);
  });

  it('fails by name where nothing can be read, and leaves no file', async () => {
    const zeroed = Buffer.from(sound);
    zeroed.fill(0, 0, 100);
    const end = await salvage(zeroed);
    expect(end).toMatchObject({ state: 'failed', error: { code: 'fileDamaged' } });
  });
});
