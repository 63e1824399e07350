import { describe, expect, it } from 'vitest';
import { organizationBlocks } from '#shared/domain/duplicates/blocking-keys.ts';
import { organizationKey } from '#shared/domain/duplicates/organization-words.ts';
import { scoreOrganizations } from '#shared/domain/duplicates/score-organizations.ts';
import { possibleDuplicate, type OrganizationTraits } from '#shared/domain/duplicates/traits.ts';

function organization(name: string, fields: Partial<OrganizationTraits> = {}): OrganizationTraits {
  return { id: '', names: [name], emails: [], phones: [], hosts: [], ...fields };
}

describe('two records of organizations', () => {
  it.each([
    ['hearthway housing, inc.', 'hearthway housing'],
    ['riverbend county health dept.', 'health department of riverbend county'],
    ['st. brannoc medical ctr', 'saint brannoc medical center'],
    ['casa del rio', 'casa del rio l.l.c.'],
    ['food & shelter assn', 'food and shelter association'],
  ])('%s and %s have one name', (left, right) => {
    const { score, reasons } = scoreOrganizations(organization(left), organization(right));
    expect(reasons).toEqual(['sameName']);
    expect(score).toBeGreaterThanOrEqual(possibleDuplicate);
    const keys = new Set(organizationBlocks(organization(left)));
    expect(organizationBlocks(organization(right)).some((key) => keys.has(key))).toBe(true);
  });

  it('known by its initials and its host may be one', () => {
    const hosts = ['rhra.example'];
    const { score, reasons } = scoreOrganizations(
      organization('rhra', { hosts }),
      organization('riverbend harm reduction alliance', { hosts }),
    );
    expect(reasons).toEqual(['initials', 'sameHost']);
    expect(score).toBeGreaterThanOrEqual(possibleDuplicate);
  });

  it.each([
    ['precinct 4', 'precinct 5'],
    ['public defender', 'public health department'],
    ['hearthway housing', 'hearthway recovery'],
  ])('%s and %s with one host are two', (left, right) => {
    const hosts = ['county.example'];
    const { score } = scoreOrganizations(organization(left, { hosts }), organization(right, { hosts }));
    expect(score).toBeLessThan(possibleDuplicate);
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(organizationKey('inc')).toBe('inc');
  });
});
