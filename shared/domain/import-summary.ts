/** How many records an import made and changed. */
export interface ImportedRecords {
  readonly people: number;
  readonly organizations: number;
  readonly changedPeople: number;
  readonly changedOrganizations: number;
}

/** "Imported 537 people from roster.csv", "Imported 3 people, changed 1 organization from cards.vcf": the sentence of the history. */
export function importSummary(records: ImportedRecords, fileName: string): string {
  const made = counted(records.people, records.organizations);
  const changed = counted(records.changedPeople, records.changedOrganizations);
  if (made === '' && changed === '') return `Imported nothing new from ${fileName}`;
  const parts = [
    made === '' ? '' : `Imported ${made}`,
    changed === '' ? '' : `${made === '' ? 'Changed' : 'changed'} ${changed}`,
  ];
  return `${parts.filter(Boolean).join(', ')} from ${fileName}`;
}

function counted(people: number, organizations: number): string {
  const words = [
    people === 0 ? '' : `${people} ${people === 1 ? 'person' : 'people'}`,
    organizations === 0 ? '' : `${organizations} ${organizations === 1 ? 'organization' : 'organizations'}`,
  ];
  return words.filter(Boolean).join(' and ');
}
