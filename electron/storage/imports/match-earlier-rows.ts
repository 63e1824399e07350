import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { nameAgreement } from '#shared/domain/duplicates/name-agreement.ts';
import { foldText } from '#shared/text.ts';

import type { ImportSession, MatchRemark } from './import-session.ts';
import type { StoredRow } from './import-source.ts';
import { contradictsOrganization, contradictsPerson, ownHost, personKeysOf, placeKey } from './match-facts.ts';
import { hasFlag, rowFlags } from './row-table.ts';

/** An earlier row of the file that a row may be about the same record as. */
export interface EarlierMatch {
  readonly row: number;
  readonly isSure: boolean;
  readonly remark: MatchRemark;
}

/** A row on its way through the dry run. */
export interface PendingRow {
  readonly row: number;
  readonly stored: StoredRow;
  readonly draft: ImportDraft;
}

/** Kinds of keys in the index of rows. */
const kinds = {
  email: 1,
  emailAndName: 2,
  phone: 3,
  phoneAndName: 4,
  name: 5,
  nameAndPlace: 6,
  severalOfName: 7,
  whole: 8,
  organization: 9,
  organizationAndPlace: 10,
  severalOrganizations: 11,
  host: 12,
} as const;

/** Keys that say that a name has several bearers. */
const ownKinds: ReadonlySet<number> = new Set([kinds.severalOfName, kinds.severalOrganizations]);

/** Looks for the first row that names the same person or organization. `draftOf` reads an earlier row. */
export function matchEarlierRow(
  session: ImportSession,
  pending: PendingRow,
  draftOf: (row: number) => ImportDraft,
): EarlierMatch | undefined {
  const match =
    pending.draft.kind === 'people'
      ? earlierPerson(session, pending, draftOf)
      : earlierOrganization(session, pending, draftOf);
  return match === undefined || match.row === pending.row || hasFlag(session.table, match.row, rowFlags.hasError)
    ? undefined
    : match;
}

/** Makes a row findable for later ones; one that is about the same record as an earlier row leads there by its own keys. */
export function indexRow(session: ImportSession, pending: PendingRow): void {
  const isOwn =
    !hasFlag(session.table, pending.row, rowFlags.isSure) || !hasFlag(session.table, pending.row, rowFlags.matchesRow);
  for (const [kind, key] of keysOf(session, pending, false)) {
    if (isOwn || !ownKinds.has(kind)) session.index.put(kind, key, pending.row);
  }
}

/** Forgets the keys of a row that is about to change. */
export function unindexRow(session: ImportSession, pending: PendingRow): void {
  for (const [kind, key] of keysOf(session, pending, true)) session.index.drop(kind, key, pending.row);
}

function earlierPerson(
  session: ImportSession,
  { row, stored, draft }: PendingRow,
  draftOf: (row: number) => ImportDraft,
): EarlierMatch | undefined {
  const { index, table } = session;
  const { name, emails, phones } = personKeysOf(draft);
  let doubtful: EarlierMatch | undefined;
  for (const email of emails) {
    const first = index.get(kinds.email, email);
    if (first < 0 || first === row) continue;
    const agreement = draft.isNameMade ? 'same' : agreementWith(draftOf(first), name);
    if (agreement === 'same' || agreement === 'first')
      return { row: first, isSure: true, remark: agreement === 'same' ? '' : 'nameDiffers' };
    const same = index.get(kinds.emailAndName, `${email}|${name}`);
    if (same >= 0) return { row: same, isSure: true, remark: '' };
    doubtful ??= { row: first, isSure: false, remark: 'emailOfAnother' };
  }
  for (const phone of phones) {
    const first = index.get(kinds.phone, phone);
    if (first < 0 || first === row) continue;
    if (draft.isNameMade || agreementWith(draftOf(first), name) === 'same')
      return { row: first, isSure: true, remark: '' };
    const same = index.get(kinds.phoneAndName, `${phone}|${name}`);
    if (same >= 0) return { row: same, isSure: true, remark: '' };
  }
  const first = draft.isNameMade || name === '' ? -1 : index.get(kinds.name, name);
  if (first < 0 || first === row) return doubtful;
  const whole = index.get(kinds.whole, wholeOf(stored));
  if (whole >= 0) return { row: whole, isSure: true, remark: '' };
  const organization = session.organizations.numberOf(draft.places[0]?.organization ?? '');
  const inPlace = organization >= 0 ? index.get(kinds.nameAndPlace, `${name}|${organization}`) : -1;
  if (inPlace >= 0 && !contradictsPerson(draft, draftOf(inPlace), false))
    return { row: inPlace, isSure: true, remark: '' };
  // Two addresses of which none was found before are two people, unless the same place says otherwise.
  const differs = (flag: number, has: boolean) => has && hasFlag(table, first, flag);
  if (differs(rowFlags.hasEmail, emails.length > 0) || differs(rowFlags.hasPhone, phones.length > 0)) return doubtful;
  if (contradictsPerson(draft, draftOf(first), false)) return doubtful;
  const firstOrganization = table.organization[first] ?? -1;
  const isElsewhere = organization >= 0 && firstOrganization >= 0 && organization !== firstOrganization;
  if (isElsewhere) return doubtful ?? { row: first, isSure: false, remark: 'sameNameElsewhere' };
  if (index.get(kinds.severalOfName, name) >= 0)
    return doubtful ?? { row: first, isSure: false, remark: 'severalWithThisName' };
  return {
    row: first,
    isSure: true,
    remark: organization >= 0 && organization === firstOrganization ? '' : 'matchedByNameOnly',
  };
}

function agreementWith(other: ImportDraft, name: string): ReturnType<typeof nameAgreement> {
  return other.isNameMade ? 'same' : nameAgreement(name, foldText(other.name));
}

function earlierOrganization(
  session: ImportSession,
  { row, stored, draft }: PendingRow,
  draftOf: (row: number) => ImportDraft,
): EarlierMatch | undefined {
  const { index } = session;
  const name = foldText(draft.name);
  const first = index.get(kinds.organization, name);
  if (first < 0 || first === row) return undefined;
  const whole = index.get(kinds.whole, wholeOf(stored));
  if (whole >= 0) return { row: whole, isSure: true, remark: '' };
  const place = placeKey(name, draft);
  const here = place === '' ? -1 : index.get(kinds.organizationAndPlace, place);
  if (here >= 0) return { row: here, isSure: true, remark: '' };
  const other = draftOf(first);
  const host = ownHost(draft.texts.website);
  const isSameSite = host !== '' && host === ownHost(other.texts.website);
  if (!isSameSite && contradictsOrganization(draft, other))
    return { row: first, isSure: false, remark: 'otherAddress' };
  if (place === '' && !isSameSite && index.get(kinds.severalOrganizations, name) >= 0)
    return { row: first, isSure: false, remark: 'severalWithThisName' };
  return { row: first, isSure: true, remark: '' };
}

/** The keys of a row; those that only tell rows of one name apart are left out while there is one, unless all are wanted. */
function keysOf(
  session: ImportSession,
  { row, stored, draft }: PendingRow,
  isAll: boolean,
): (readonly [kind: number, key: string])[] {
  const { index, organizations } = session;
  if (draft.kind === 'organizations') {
    const name = foldText(draft.name);
    const holder = index.get(kinds.organization, name);
    const keys: (readonly [number, string])[] = [[kinds.organization, name]];
    if (!isAll && (holder < 0 || holder === row)) return keys;
    const place = placeKey(name, draft);
    return [
      ...keys,
      [kinds.severalOrganizations, name],
      [kinds.whole, wholeOf(stored)],
      ...(place === '' ? [] : [[kinds.organizationAndPlace, place] as const]),
    ];
  }
  const { name, emails, phones } = personKeysOf(draft);
  const keys: (readonly [number, string])[] = [];
  for (const [several, kind, kindAndName] of [
    [emails, kinds.email, kinds.emailAndName],
    [phones, kinds.phone, kinds.phoneAndName],
  ] as const) {
    for (const key of several) {
      keys.push([kind, key]);
      const holder = index.get(kind, key);
      if (isAll || (holder >= 0 && holder !== row)) keys.push([kindAndName, `${key}|${name}`]);
    }
  }
  if (draft.isNameMade || name === '') return keys;
  keys.push([kinds.name, name]);
  const organization = organizations.numberOf(draft.places[0]?.organization ?? '');
  const holder = index.get(kinds.name, name);
  if (isAll || (holder >= 0 && holder !== row)) keys.push([kinds.severalOfName, name], [kinds.whole, wholeOf(stored)]);
  if (organization >= 0) keys.push([kinds.nameAndPlace, `${name}|${organization}`]);
  return keys;
}

function wholeOf(stored: StoredRow): string {
  if (stored.card !== undefined) return JSON.stringify(stored.card.draft);
  const cells = stored.cells.join('\u001f');
  // Two people of one row are two.
  return stored.part === undefined ? cells : `${stored.part}\u001f${cells}`;
}
