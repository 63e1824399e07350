import { describe, expect, it } from 'vitest';

import { isTwoWay } from '#shared/content/interaction-outcomes.ts';
import { monthOfDay } from '#db/demo/riverbend/calendar.ts';
import { generateRiverbendInteractions, scriptedInteractions } from '#db/demo/riverbend/generate-interactions.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';
import { people, personByKey } from '#db/demo/riverbend/people.ts';
import { channelQuotas, interactionsByMonth } from '#db/demo/riverbend/schedule.ts';
import { riverbendStanceEvents } from '#db/demo/riverbend/stance-events.ts';

const interactions = generateRiverbendInteractions();
const followUps = interactions.flatMap(({ followUp }) => (followUp === undefined ? [] : [followUp]));
const open = followUps.filter(({ doneDay }) => doneDay === null);
const overdue = open.filter(({ dueDay }) => dueDay < 420);

describe('the contacts of the Riverbend demo', () => {
  it('are the same 250 each time', () => {
    expect(interactions).toHaveLength(250);
    expect(generateRiverbendInteractions()).toEqual(interactions);
    expect(generateRiverbendInteractions(1403)).not.toEqual(interactions);
  });

  it('have the counts of each month', () => {
    const counts = interactionsByMonth.map(
      (_, index) => interactions.filter(({ day }) => monthOfDay(day) === index + 1).length,
    );
    expect(counts).toEqual([8, 12, 16, 22, 22, 18, 20, 24, 22, 18, 20, 18, 16, 14]);
  });

  it('use each channel as often as planned', () => {
    const counts: Record<string, number> = {};
    for (const { channel } of interactions) {
      const kind = channel === 'event' || channel === 'public-hearing' ? 'hearing-or-event' : channel;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    expect(counts).toEqual(channelQuotas);
  });

  it('hold every contact that the story fixes', () => {
    const days = new Set(scriptedInteractions.map(({ day }) => day));
    const pinned = [
      4, 9, 27, 40, 58, 72, 94, 110, 126, 139, 158, 160, 196, 214, 222, 240, 246, 258, 270, 284, 298, 309, 320, 333,
      345, 352, 356, 380, 392, 397, 415,
    ];
    expect(pinned.filter((day) => !days.has(day))).toEqual([]);
    for (const { day, people: contacted, outcome, heard } of scriptedInteractions) {
      expect(interactions.find((each) => each.day === day && each.heard === heard)).toMatchObject({
        peopleKeys: contacted,
        outcome,
      });
    }
  });

  it('have 150 follow-ups, 24 of them open and the seven known ones overdue', () => {
    expect(followUps).toHaveLength(150);
    expect(open).toHaveLength(24);
    expect(overdue.map(({ aboutKey, dueDay }) => `${aboutKey} ${dueDay}`).toSorted()).toEqual([
      'p09 411',
      'p40 405',
      'p44 398',
      'p56 370',
      'p63 390',
      'p66 412',
      'p67 416',
    ]);
    expect((100 * overdue.length) / open.length).toBeCloseTo(29.2, 1);
  });

  it('finish nothing before it was promised or after today', () => {
    for (const { day, followUp } of interactions) {
      if (followUp === undefined) continue;
      expect(followUp.dueDay).toBeGreaterThanOrEqual(day);
      expect(followUp.doneDay ?? day).toBeGreaterThanOrEqual(day);
      expect(followUp.doneDay ?? 420).toBeLessThanOrEqual(420);
    }
  });

  it('name known people, who are not in touch with themselves', () => {
    const known = new Set(people.map(({ key }) => key));
    for (const { peopleKeys, leadKey, organizationKeys } of interactions) {
      expect(peopleKeys.length).toBeGreaterThan(0);
      expect(known.has(leadKey)).toBe(true);
      expect(peopleKeys).not.toContain(leadKey);
      expect(new Set(peopleKeys.flatMap((key) => personByKey(key).organizationKey ?? []))).toEqual(
        new Set(organizationKeys),
      );
    }
  });

  it('reach in both directions everybody who has met us, and nobody who is only identified', () => {
    const talked = new Set(
      interactions.filter(({ outcome }) => isTwoWay(outcome)).flatMap(({ organizationKeys }) => organizationKeys),
    );
    const met = organizations.filter(({ ladderDays }) => ladderDays.length >= 4).map(({ key }) => key);
    // The backbone is in touch with everybody, so nobody has to be in touch with it.
    expect(met.filter((key) => !talked.has(key))).toEqual(['o01']);
    expect(interactions.some(({ organizationKeys }) => organizationKeys.includes('o42'))).toBe(false);
  });

  it('keep what concerns a restricted person restricted, and never name them in a follow-up', () => {
    const withRestricted = interactions.filter(({ peopleKeys }) => peopleKeys.includes('p61'));
    expect(withRestricted.length).toBeGreaterThan(0);
    for (const { sensitivity, channel } of withRestricted) {
      expect(sensitivity).toBe('restricted');
      expect(['one-to-one', 'text']).toContain(channel);
    }
    for (const { summary } of followUps) expect(summary).not.toContain('Indigo');
  });

  it('say something each time, and rarely the same', () => {
    const times = new Map<string, number>();
    for (const { heard } of interactions) {
      expect(heard).toMatch(/^\S.*[.?]$/);
      expect(heard).not.toContain('{');
      times.set(heard, (times.get(heard) ?? 0) + 1);
    }
    expect(times.size).toBeGreaterThan(200);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(3);
  });

  it('move the stances in the months the story says, on a day of contact', () => {
    const events = riverbendStanceEvents(interactions);
    const known = organizations.filter(({ stancePath }) => stancePath.length > 0);
    expect(events.filter(({ day, subjectKey }) => day === 1 && subjectKey.startsWith('o'))).toHaveLength(known.length);
    expect(events.filter(({ subjectKey }) => subjectKey === 'o03').map(({ value }) => value)).toEqual([0, 1, 2]);
  });
});
