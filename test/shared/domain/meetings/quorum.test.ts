import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf, usualRule } from '#shared/domain/decisions/rules.ts';
import {
  quorumChecks,
  quorumFigures,
  quorumOf,
  seatsNeeded,
  usualConditions,
  type QuorumAttendee,
  type QuorumSeat,
} from '#shared/domain/meetings/quorum.ts';

const seat = (holderId: string | null, sector: string, more: Partial<QuorumSeat> = {}): QuorumSeat => ({
  sector,
  isLivedExperience: false,
  holderId,
  alternateId: null,
  ...more,
});
const here = (personId: string, state = 'present', alternateForId: string | null = null): QuorumAttendee => ({
  personId,
  state,
  alternateForId,
});
const any = { sectors: 0, livedExperience: 0, requiredSectors: [] };

describe('quorum', () => {
  it('needs more than half of the filled seats', () => {
    expect([0, 1, 2, 15, 16].map(seatsNeeded)).toEqual([1, 1, 2, 8, 9]);
  });

  it('does not count an empty seat as filled', () => {
    const seats = [seat('a', 'health'), seat('b', 'health'), seat(null, 'faith')];
    expect(quorumOf(seats, [here('a'), here('b')], any).people).toEqual({ here: 2, needed: 2, isMet: true });
  });

  it('answers people and sectors apart', () => {
    const seats = [seat('a', 'health'), seat('b', 'health'), seat('c', 'faith')];
    const answer = quorumOf(seats, [here('a'), here('b')], usualConditions);
    expect(answer.people.isMet).toBe(true);
    expect(answer.sectors).toEqual({ here: 1, needed: 2, isMet: false, present: ['health'], missing: ['faith'] });
    expect(answer.isMet).toBe(false);
  });

  it('asks for every required sector by name', () => {
    const seats = [seat('a', 'health'), seat('b', 'faith'), seat('c', 'prosecutors')];
    const conditions = { sectors: 2, livedExperience: 0, requiredSectors: ['health', 'prosecutors'] };
    const answer = quorumOf(seats, [here('a'), here('b')], conditions);
    expect(answer.sectors).toMatchObject({ here: 1, needed: 2, isMet: false, missing: ['prosecutors'] });
  });

  it('does not ask a body of one sector for two', () => {
    expect(quorumOf([seat('a', 'health')], [here('a')], usualConditions).isMet).toBe(true);
  });

  it('counts who is remote, and the named alternate of a seat', () => {
    const seats = [seat('a', 'health', { alternateId: 'x' }), seat('b', 'faith')];
    expect(quorumOf(seats, [here('x', 'alternate'), here('b', 'remote')], any).people.here).toBe(2);
    expect(quorumOf(seats, [here('y', 'alternate', 'a')], any).people.here).toBe(1);
  });

  it('counts a seat once when its holder and their alternate are both there', () => {
    const seats = [seat('a', 'health', { alternateId: 'x' }), seat('b', 'faith')];
    expect(quorumOf(seats, [here('a'), here('x', 'alternate', 'a')], any).people.here).toBe(1);
  });

  it('asks for a lived-experience seat where the body has one', () => {
    const seats = [seat('a', 'health'), seat('b', 'faith'), seat('c', 'recovery', { isLivedExperience: true })];
    const without = quorumOf(seats, [here('a'), here('b')], usualConditions);
    expect(without).toMatchObject({ people: { isMet: true }, sectors: { isMet: true }, isMet: false });
    expect(quorumOf(seats, [here('a'), here('c')], usualConditions).isMet).toBe(true);
  });

  it('never counts guests, regrets, absences or people without a seat', () => {
    const attendee = fc.record({
      personId: fc.constantFrom('g1', 'g2', 'a', 'b'),
      state: fc.constantFrom('guest', 'regrets', 'absent', 'expected'),
      alternateForId: fc.constantFrom(null, 'a'),
    });
    fc.assert(
      fc.property(fc.array(attendee), (attendees) => {
        expect(quorumOf([seat('a', 'health'), seat('b', 'faith')], attendees, any).people.here).toBe(0);
      }),
    );
  });

  it('is not there in a body of empty seats, whoever comes', () => {
    const states = fc.constantFrom('present', 'remote', 'alternate', 'guest');
    fc.assert(
      fc.property(fc.nat(6), fc.array(states), (empty, came) => {
        const seats = Array.from({ length: empty }, () => seat(null, 'health'));
        const attendees = came.map((state, index) => here(`p${index}`, state));
        expect(quorumOf(seats, attendees, any)).toMatchObject({ filled: 0, isMet: false });
      }),
    );
  });

  it('is the same whether the room counts it or the recorder, from seats or from figures', () => {
    const seats = Array.from({ length: 9 }, (_, index) =>
      seat(index % 4 === 3 ? null : `p${index}`, `sector ${index % 3}`, { isLivedExperience: index % 2 === 0 }),
    );
    const attendee = fc.record({
      personId: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8', 'x'),
      state: fc.constantFrom('present', 'remote', 'alternate', 'regrets', 'guest', 'expected'),
      alternateForId: fc.constantFrom(null, 'p0', 'p1', 'p8'),
    });
    const conditions = fc.record({
      sectors: fc.nat(4),
      livedExperience: fc.nat(3),
      requiredSectors: fc.subarray(['sector 0', 'sector 1', 'sector 9']),
    });
    fc.assert(
      fc.property(fc.array(attendee), conditions, (attendees, asked) => {
        const room = quorumOf(seats, attendees, asked);
        const recorder = quorumChecks(quorumFigures(seats, attendees), asked);
        expect(room).toMatchObject({ people: recorder.people, livedExperience: recorder.livedExperience });
        expect(room.sectors).toMatchObject(recorder.sectors);
        expect(room.isMet).toBe(Object.values(recorder).every((check) => check.isMet));
        expect(room.people.here).toBeLessThanOrEqual(room.filled);
      }),
    );
  });

  it('asks for what the guidelines say unless a decision has conditions of its own', () => {
    const guidelines = { sectors: 3, livedExperience: 2, requiredSectors: ['health'] };
    expect(conditionsOf(usualRule('majority'), guidelines)).toEqual(guidelines);
    const own = { ...usualRule('majority'), minSectors: 1, needsLivedExperience: false };
    expect(conditionsOf(own, guidelines)).toEqual({ sectors: 1, livedExperience: 0, requiredSectors: [] });
    expect(conditionsOf({ ...own, needsLivedExperience: true }, { ...guidelines, livedExperience: 0 })).toMatchObject({
      livedExperience: 1,
    });
  });

  it('is never lost when one more person comes', () => {
    const seats = Array.from({ length: 9 }, (_, index) => seat(`p${index}`, `sector ${index % 3}`));
    const ids = fc.uniqueArray(fc.constantFrom(...seats.flatMap(({ holderId }) => holderId ?? [])));
    fc.assert(
      fc.property(ids, fc.nat(8), (present, more) => {
        const before = quorumOf(
          seats,
          present.map((id) => here(id)),
          usualConditions,
        );
        const after = quorumOf(
          seats,
          [...present, `p${more}`].map((id) => here(id)),
          usualConditions,
        );
        expect(after.people.here).toBeGreaterThanOrEqual(before.people.here);
        expect(before.isMet && !after.isMet).toBe(false);
        expect(after.people.here).toBeLessThanOrEqual(after.filled);
      }),
    );
  });
});
