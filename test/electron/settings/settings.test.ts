import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { jsonFile } from '#electron/storage/settings/json-file.ts';
import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
beforeEach(async () => {
  test = await startTestService();
});
afterEach(() => test.dispose());

describe('settings of this computer', () => {
  it('have a value before anybody set them, with no workspace open', async () => {
    expect(await test.client.settings.get()).toMatchObject({
      theme: 'system',
      density: 'normal',
      zoom: 100,
      discreet: false,
      reminders: true,
    });
  });

  it('change what is named and keep the rest, over a restart too', async () => {
    await test.client.settings.update({ theme: 'dark', keys: { 'go.palette': 'Mod+P' } });
    expect(await test.client.settings.update({ zoom: 120 })).toMatchObject({
      theme: 'dark',
      zoom: 120,
      keys: { 'go.palette': 'Mod+P' },
    });
    await test.service.close();
    const later = await startTestService({ folder: test.folder });
    expect(await later.client.settings.get()).toMatchObject({ theme: 'dark', zoom: 120 });
    await later.dispose();
  });

  it('tell every window of a change', async () => {
    const events = await test.client.events.changes();
    const first = events.next();
    await test.client.settings.update({ density: 'compact' });
    expect((await first).value).toEqual([{ feature: 'settings', ids: [] }]);
    await events.return();
  });

  it('refuse values that are none', async () => {
    expect(await failureOf(test.client.settings.update({ zoom: 300 }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(test.client.settings.update({ theme: 'pink' as 'dark' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await test.client.settings.get()).toMatchObject({ zoom: 100, theme: 'system' });
  });
});

describe('a JSON file of this computer', () => {
  const schema = z.object({ count: z.number() });
  const path = () => join(test.folder, 'some', 'file.json');

  it('ends in the last of many writes, whole and private', async () => {
    const file = jsonFile(path(), schema, { count: 0 });
    await Promise.all(Array.from({ length: 50 }, (_, index) => file.write({ count: index })));
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({ count: 49 });
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path()}.partial`)).toBe(false);
  });

  it.each(['', '{', '[]', '{"count":"many"}', '\u0000\u0000'])(
    'that says %j is moved aside and read as the fallback',
    async (text) => {
      await jsonFile(path(), schema, { count: 0 }).write({ count: 1 });
      writeFileSync(path(), text);
      expect(await jsonFile(path(), schema, { count: 7 }).read()).toEqual({ count: 7 });
      expect(readFileSync(`${path()}.unreadable`, 'utf8')).toBe(text);
    },
  );
});
