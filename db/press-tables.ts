import { recordParts } from './partner-references.ts';

/** The press list, sign-on, speakers and crisis sheet. */
export const pressTables = {
  press_outlets: {
    key: ['id'],
    derived: ['sort_name'],
    referencedBy: [{ table: 'press_contacts', column: 'outlet_id' }, ...recordParts],
    feature: 'press',
  },
  press_contacts: { key: ['id'], derived: [], referencedBy: [], feature: 'press' },
  statement_signatures: { key: ['id'], derived: [], referencedBy: [], feature: 'statements' },
  statement_checks: { key: ['id'], derived: [], referencedBy: [], feature: 'statements' },
  spokespeople: { key: ['id'], derived: [], referencedBy: [], feature: 'spokespeople' },
  crisis_sheet: { key: ['id'], derived: [], referencedBy: [], feature: 'crisis' },
  crisis_calls: { key: ['id'], derived: [], referencedBy: [], feature: 'crisis' },
} as const;

/** Columns that hold the id of a person who talks to the press, speaks, signs or is called. */
export const pressPeople = [
  { table: 'press_outlets', column: 'person_id' },
  { table: 'press_contacts', column: 'quoted_person_id' },
  { table: 'statement_signatures', column: 'person_id' },
  { table: 'spokespeople', column: 'person_id' },
  { table: 'crisis_sheet', column: 'fact_holder_id' },
  { table: 'crisis_sheet', column: 'spokesperson_id' },
  { table: 'crisis_sheet', column: 'deputy_id' },
  { table: 'crisis_calls', column: 'person_id' },
] as const;

/** Columns that hold the id of an organization that is an outlet or signs. */
export const pressOrganizations = [
  { table: 'press_outlets', column: 'organization_id' },
  { table: 'statement_signatures', column: 'organization_id' },
] as const;

/** Columns that hold the id of a text. */
export const pressAssets = [
  { table: 'statement_signatures', column: 'asset_id' },
  { table: 'statement_checks', column: 'asset_id' },
  { table: 'press_contacts', column: 'asset_id' },
  { table: 'crisis_sheet', column: 'asset_id' },
] as const;
