import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

/** Tables that are not called as their records are. */
const otherNames = {
  pressOutlets: 'press_outlets',
  pathwayMemos: 'pathway_memos',
  fundingStreams: 'funding_streams',
  externalEvents: 'external_events',
  trainingSessions: 'training_sessions',
  networkContacts: 'network_contacts',
} as const;
type OtherName = keyof typeof otherNames;

/** The tables whose records may have fields of people's own. */
export type CustomTable = Exclude<CustomRecordType, OtherName> | (typeof otherNames)[OtherName];

/** The table of a record type: most are called the same. */
export function customTable(type: CustomRecordType): CustomTable {
  return isOther(type) ? otherNames[type] : type;
}

function isOther(type: CustomRecordType): type is OtherName {
  return type in otherNames;
}
