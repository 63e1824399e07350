import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personBlocks } from '#shared/domain/duplicates/blocking-keys.ts';
import { scorePeople } from '#shared/domain/duplicates/score-people.ts';
import { likelyDuplicate, possibleDuplicate, type PersonTraits } from '#shared/domain/duplicates/traits.ts';

function person(fields: Partial<PersonTraits>): PersonTraits {
  return { id: '', name: '', emails: [], phones: [], organizationIds: [], ...fields };
}

describe('two records of people', () => {
  it('with one name and one address are hardly two', () => {
    const both = { name: 'rosa delgado', emails: ['rosa@hearthway.example'] };
    const { score, reasons } = scorePeople(person(both), person({ ...both, phones: ['5550100'] }));
    expect(score).toBeGreaterThanOrEqual(likelyDuplicate);
    expect(reasons).toEqual(['sameName', 'sameEmail']);
  });

  it.each([
    ['robert hale', 'bob hale', ['nickname']],
    ['hale, robert', 'robert hale', ['sameName']],
    ['jose luis rivera', 'jose rivera', ['nickname']],
  ])('%s and %s with one phone number may be one', (left, right, names) => {
    const phones = ['12025550100'];
    const { score, reasons } = scorePeople(
      person({ name: left, phones }),
      person({ name: right, phones: ['2025550100'] }),
    );
    expect(reasons).toEqual([...names, 'samePhone']);
    expect(score).toBeGreaterThanOrEqual(possibleDuplicate);
  });

  it('with a slip of the pen in one organization may be one', () => {
    const { score, reasons } = scorePeople(
      person({ name: 'philomena drayhill', organizationIds: ['o'] }),
      person({ name: 'philomina drayhill', organizationIds: ['o'] }),
    );
    expect(reasons).toEqual(['nearName', 'sameOrganization']);
    expect(score).toBeGreaterThanOrEqual(possibleDuplicate);
  });

  it.each([
    ['a couple with one address', 'ana silva', 'marco silva', 'home@silva.example'],
    ['a father and his son', 'john hale sr', 'john hale jr', ''],
    ['two people at a desk', 'ana silva', 'omar haddad', 'info@hearthway.example'],
  ])('of %s are two', (_, left, right, email) => {
    const emails = email === '' ? [] : [email];
    const { score } = scorePeople(person({ name: left, emails }), person({ name: right, emails }));
    expect(score).toBeLessThan(possibleDuplicate);
  });

  it('with no more than a first name are left open', () => {
    expect(scorePeople(person({ name: 'rosa' }), person({ name: 'rosa' })).score).toBe(0);
  });

  it('score the same whichever comes first, between 0 and 100', () => {
    const words = fc.constantFrom('ana', 'bob', 'robert', 'hale', 'silva', 'jr', 'dr', 'a', '李', 'o’neil');
    const traits = fc.record({
      id: fc.constant(''),
      name: fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
      emails: fc.array(fc.constantFrom('a@x.example', 'info@x.example'), { maxLength: 2 }),
      phones: fc.array(fc.constantFrom('5550100', '2025550100', '1'), { maxLength: 2 }),
      organizationIds: fc.array(fc.constantFrom('o1', 'o2'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(traits, traits, (left, right) => {
        const { score } = scorePeople(left, right);
        expect(score).toBe(scorePeople(right, left).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the keys under which people are compared', () => {
  it.each([
    ['robert hale', 'bob hale'],
    ['hale, robert', 'robert hale'],
    ['philomena drayhill', 'philomina drayhill'],
    ['philomena drayhill', 'philomena drayhil'],
    ['dr ann lee', 'ann lee'],
    ['lee ann', 'ann lee'],
  ])('bring %s and %s together', (left, right) => {
    const keys = new Set(personBlocks(person({ name: left })));
    expect(personBlocks(person({ name: right })).some((key) => keys.has(key))).toBe(true);
  });

  it('bring nobody together by an empty name or a short number', () => {
    expect(personBlocks(person({ phones: ['123'] }))).toEqual([]);
  });
});
