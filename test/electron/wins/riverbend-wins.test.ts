import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestService, type TestService } from '#test/support/storage-service.ts';

const today = '2026-03-02';

describe('the wins, losses and risks of Riverbend', () => {
  let test: TestService;
  beforeAll(async () => {
    test = await startTestService({ clock: () => new Date(`${today}T12:00:00`) });
    await test.client.workspaces.openDemo({});
  }, 60_000);
  afterAll(async () => test.dispose());

  it('come at 7.0 points in 30 days, after 9.7: 28 percent less', async () => {
    const { value, prior, trend, points, credited, spread } = await test.client.wins.momentum({ today });
    expect([value?.toFixed(1), prior?.toFixed(1), Math.round(trend ?? 0), points]).toEqual(['7.0', '9.7', -28, 21]);
    expect(credited).toBeGreaterThan(3);
    expect(spread).toBeLessThan(100);
    const [m10] = await test.client.metrics.list({ today, ids: ['m10'] });
    expect(m10).toMatchObject({ value: 7, band: 'green', n: 7 });
    const { rows, total } = await test.client.metrics.records({ id: 'm10', today });
    expect([total, rows[0]?.record.label]).toEqual([7, 'A neighbor county asks for the playbook']);
  });

  it('are all verified with something that shows them, and lie on the two given paths', async () => {
    const wins = await test.client.wins.list({});
    expect(wins).toHaveLength(30);
    expect(wins.filter((win) => win.status !== 'verified' || win.evidence === '' || win.category === '')).toEqual([]);
    const pathFrom = async (title: string) => {
      const id = wins.find((win) => win.title === title)?.id ?? '';
      return (await test.client.wins.get({ id })).path.map((step) => step.title);
    };
    expect(await pathFrom('Eligibility agreed')).toHaveLength(4);
    expect(await pathFrom('The Chamber endorses')).toEqual([
      'A bakery owner speaks up',
      'The improvement district joins',
      'The Chamber endorses',
      'The agreement is signed',
      'The pilot starts',
    ]);
  });

  it('have r05 and r06 as critical open risks, and nobody is ready for the second', async () => {
    const risks = await test.client.risks.list();
    expect(risks).toHaveLength(12);
    const critical = risks.filter((risk) => risk.status === 'open' && risk.band === 'critical');
    expect(critical.map((risk) => risk.title).toSorted()).toEqual([
      'Dispute over data sharing',
      'Treatment slots are full',
    ]);
    expect(critical.filter((risk) => risk.isAlarming).map((risk) => risk.title)).toEqual(['Treatment slots are full']);
    const [m14] = await test.client.metrics.list({ today, ids: ['m14'] });
    expect(m14).toMatchObject({ value: 1, band: 'red' });
    expect((await test.client.metrics.records({ id: 'm14', today })).rows.map((row) => row.record.label)).toEqual([
      'Treatment slots are full',
    ]);
  });

  it('have losses with reviews and lessons of all three kinds', async () => {
    const losses = await test.client.losses.list({});
    expect(losses.map((loss) => loss.category).toSorted()).toEqual(['attack', 'partner', 'quorum', 'vote']);
    expect(losses.filter((loss) => loss.reviews.length > 0)).toHaveLength(2);
    expect((await test.client.reviews.list({})).every((review) => review.answered === 4)).toBe(true);
    const lessons = await test.client.lessons.list({});
    expect(new Set(lessons.map((lesson) => lesson.status)).size).toBe(3);
    expect(lessons[0]).toMatchObject({ title: 'A merchant answers merchants', timesWorked: 3 });
  });

  it('stand on the second of the five steps: LGBTQIA is missing, chairs are empty, and a budget has no plan', async () => {
    const { steps, next } = await test.client.home.roadmap({ today });
    expect(steps.map(({ id, status }) => [id, status])).toEqual([
      ['framework', 'inPlace'],
      ['recruitment', 'focus'],
      ['structure', 'inPlace'],
      ['messaging', 'inPlace'],
      ['wins', 'underWay'],
    ]);
    const missing = steps.flatMap((step) => step.marks.filter((mark) => !mark.isDone));
    expect(missing.map(({ id, count, of }) => [id, count, of])).toEqual([
      ['covered', 11, 12],
      ['chairs', 26, 42],
      ['plans', 2, 3],
    ]);
    expect(next).toEqual({ step: 'recruitment', mark: 'covered' });
  });

  it('propose wins from what the records of the last 60 days say', async () => {
    const found = await test.client.wins.proposals({ today });
    // The lodge and its president moved too, but the win of day 396 tells it.
    expect(found.map((each) => each.title)).toEqual([
      'All awards',
      'Three opponents a step closer',
      'East Bluff Neighborhood Association moved from Hesitant to Undecided',
      'Meridian Care Health Plan moved from Undecided to Supportive',
    ]);
  });
});
