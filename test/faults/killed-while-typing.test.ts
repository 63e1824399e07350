import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { startChild } from '#test/support/child.ts';
import { startTestService, type TestService } from '#test/support/storage-service.ts';

/** How often a process is killed. */
const rounds = Number(process.env['LONGTABLE_FAULT_ROUNDS'] ?? 12);

let test: TestService;
let path: string;
beforeAll(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
});
afterAll(() => test.dispose());

it(
  `a process that is killed while minutes are typed, ${rounds} times, loses no letter that it acknowledged`,
  async () => {
    const meeting = await test.client.meetings.create({
      title: 'Design Team',
      type: 'plenary',
      heldOn: '2026-03-10',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
    });
    const itemId = (await test.client.meetings.get({ id: meeting.id })).agenda[0]?.id ?? '';
    await test.client.workspaces.close();
    let typed = 0;
    for (let round = 0; round < rounds; round++) {
      const child = startChild('faults/children/minutes-loop.ts', [test.path('child-data'), path, itemId]);
      await child.said('acked');
      await wait(3 + ((round * 41) % 90));
      await child.kill('SIGKILL');
      const acked = Number(child.lines.findLast((line) => line.startsWith('acked'))?.split(' ')[1]);
      await test.client.workspaces.open({ path });
      const stored = (await test.client.minutes.texts({ meetingId: meeting.id })).find(
        (text) => text.itemId === itemId,
      );
      await test.client.workspaces.close();
      const text = stored?.body ?? '';
      // The letter that was on its way may have got there; nothing else may be other than it was typed.
      expect(text.length - acked).toBeGreaterThanOrEqual(0);
      expect(text.length - acked).toBeLessThanOrEqual(1);
      expect(text).toBe('the quick note keeper '.repeat(Math.ceil(text.length / 22)).slice(0, text.length));
      expect(text.length).toBeGreaterThan(typed);
      typed = text.length;
    }
    await test.client.workspaces.open({ path });
    // A burst is one step, however many letters it had.
    const steps = (await test.client.changes.list({ limit: 200 })).changeSets.filter(
      ({ command }) => command === 'minutes.write',
    );
    expect(steps.length).toBeLessThanOrEqual(rounds);
    await test.client.workspaces.close();
  },
  rounds * 10_000,
);
