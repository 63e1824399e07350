import { glimpsesOf, organizationNamesOf, partnersByKeys, type PartnerGlimpse } from '#db/imports/find-matches.ts';
import { loadPartners, type LoadedPartner } from '#db/imports/partner-states.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { nameAgreement } from '#shared/domain/duplicates/name-agreement.ts';
import { layOver } from '#shared/domain/import-state.ts';
import { foldText } from '#shared/text.ts';

import { boundedMap, type BoundedMap } from './bounded-map.ts';
import type { MatchRemark } from './import-session.ts';
import { contradictsPerson, personKeysOf, type PersonKeys } from './match-facts.ts';
import type { MatchReason } from './row-table.ts';

/** A record that a row may be about. */
export interface RecordMatch {
  readonly id: string;
  readonly reason: MatchReason;
  readonly isSure: boolean;
  readonly remark: MatchRemark;
}

/** People who were looked at for rows before: a common name brings the same ones up again and again. */
export interface PeopleMemory {
  readonly partners: BoundedMap<string, LoadedPartner>;
  /** The folded names of the organizations in which a person has roles. */
  readonly organizations: BoundedMap<string, ReadonlySet<string>>;
}

/** About 20 MB when it is full. */
const remembered = 10_000;

export function peopleMemory(): PeopleMemory {
  return { partners: boundedMap(remembered), organizations: boundedMap(remembered * 2) };
}

/** How many people of one name are looked at in full, for a row that nothing else tells apart. */
const closeLooks = 10;

/**
 * The person of the workspace that each row is about: by e-mail, else by phone, else by name and organization, else by name alone where only
 * one has it and nothing speaks against it. A shared address or number of people with other names is no match.
 */
export async function matchPeople(
  db: DbReader,
  drafts: readonly ImportDraft[],
  tokenOf: (name: string) => string,
  memory: PeopleMemory,
): Promise<(RecordMatch | undefined)[]> {
  const keys = drafts.map(personKeysOf);
  const emails = await partnersByKeys(db, 'people', 'email', new Set(keys.flatMap((key) => key.emails)));
  const phones = await partnersByKeys(db, 'people', 'phone', new Set(keys.flatMap((key) => key.phones)));
  const reached = await glimpsesOf(db, 'people', new Set([...emails.values(), ...phones.values()].flat()));
  const matches = drafts.map((draft, at) => byContact(draft, keys[at] ?? noKeys, emails, phones, reached));
  const open = drafts.flatMap((draft, at) =>
    matches[at]?.isSure === true || draft.isNameMade || keys[at]?.name === ''
      ? []
      : [{ at, draft, name: keys[at]?.name ?? '' }],
  );
  if (open.length > 0) {
    for (const [at, match] of await byName(db, open, tokenOf, memory)) matches[at] = match;
  }
  return matches;
}

const noKeys: PersonKeys = { name: '', emails: [], phones: [] };

function byContact(
  draft: ImportDraft,
  keys: PersonKeys,
  emails: ReadonlyMap<string, string[]>,
  phones: ReadonlyMap<string, string[]>,
  glimpses: ReadonlyMap<string, PartnerGlimpse>,
): RecordMatch | undefined {
  let best: (RecordMatch & { rank: number }) | undefined;
  const offer = (id: string, reason: 'email' | 'phone') => {
    const glimpse = glimpses.get(id);
    if (glimpse === undefined) return;
    const agreement = draft.isNameMade ? 'same' : nameAgreement(keys.name, glimpse.sortName);
    const isSure = agreement === 'same' || (reason === 'email' && agreement === 'first');
    // An office's number tells nothing about the people who answer it.
    if (!isSure && reason === 'phone') return;
    const rank =
      (reason === 'phone' ? 4 : 0) +
      (glimpse.sortName === keys.name ? 0 : { same: 1, first: 2, some: 8, none: 8 }[agreement]);
    if (best === undefined || rank < best.rank)
      best = {
        id,
        reason,
        isSure,
        rank,
        remark: isSure ? (agreement === 'same' ? '' : 'nameDiffers') : 'emailOfAnother',
      };
  };
  for (const email of keys.emails) for (const id of emails.get(email) ?? []) offer(id, 'email');
  for (const phone of keys.phones) for (const id of phones.get(phone) ?? []) offer(id, 'phone');
  return best;
}

/** "O'Neill" and "O’Neill" are one name, whichever apostrophe a program writes. */
function apostropheForms(name: string): string[] {
  return /['’]/.test(name) ? ["'", '’'].map((mark) => name.replaceAll(/['’]/g, mark)) : [name];
}

interface OpenRow {
  readonly at: number;
  readonly draft: ImportDraft;
  readonly name: string;
}

async function byName(
  db: DbReader,
  open: readonly OpenRow[],
  tokenOf: (name: string) => string,
  memory: PeopleMemory,
): Promise<Map<number, RecordMatch>> {
  const filed = await partnersByKeys(db, 'people', 'name', new Set(open.flatMap((row) => apostropheForms(row.name))));
  const named = new Map<string, string[]>();
  for (const { name } of open) {
    const ids = apostropheForms(name).flatMap((form) => filed.get(form) ?? []);
    if (ids.length > 0) named.set(name, ids);
  }
  const found = new Map<number, RecordMatch>();
  if (named.size === 0) return found;
  const rows = open.filter((row) => named.has(row.name));
  const placeNames = new Set(rows.flatMap((row) => row.draft.places.map((place) => foldText(place.organization))));
  // Where nobody here is called so, nobody of that name works: a common name has hundreds of people whose places need not be read.
  const known = await partnersByKeys(db, 'organizations', 'name', placeNames);
  const placed = rows.filter((row) => row.draft.places.some((place) => known.has(foldText(place.organization))));
  const organizations = await recall(
    memory.organizations,
    placed.flatMap((row) => named.get(row.name) ?? []),
    (ids) => organizationNamesOf(db, ids),
    noNames,
  );
  const wanted = rows.map((row) => ({
    row,
    inPlace: (named.get(row.name) ?? []).filter((id) =>
      row.draft.places.some((place) => organizations.get(id)?.has(foldText(place.organization)) === true),
    ),
    all: named.get(row.name) ?? [],
  }));
  const loaded = await recall(
    memory.partners,
    wanted.flatMap(({ inPlace, all }) => (inPlace.length > 0 ? inPlace : all).slice(0, closeLooks)),
    (ids) => loadPartners(db, 'people', ids, new Map()),
  );
  for (const { row, inPlace, all } of wanted) {
    const match = inPlace.length > 0 ? byPlace(row, inPlace, loaded, tokenOf) : byNameAlone(row, all, loaded, tokenOf);
    if (match !== undefined) found.set(row.at, match);
  }
  return found;
}

const noNames: ReadonlySet<string> = new Set();

/** What is remembered of records, and what is read for those that are new; `nothing` is remembered of those of whom nothing is found. */
async function recall<V>(
  memory: BoundedMap<string, V>,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  nothing?: V,
): Promise<Map<string, V>> {
  const found = new Map<string, V>();
  const unknown = new Set<string>();
  for (const id of ids) {
    const known = memory.get(id);
    if (known === undefined) unknown.add(id);
    else found.set(id, known);
  }
  if (unknown.size === 0) return found;
  const fresh = await read([...unknown]);
  for (const id of unknown) {
    const value = fresh.get(id) ?? nothing;
    if (value === undefined) continue;
    found.set(id, value);
    memory.set(id, value);
  }
  return found;
}

/** Several of one name in one organization are told apart by how they are reached. */
function byPlace(
  row: OpenRow,
  ids: readonly string[],
  loaded: ReadonlyMap<string, LoadedPartner>,
  tokenOf: (name: string) => string,
): RecordMatch | undefined {
  const facts = ids.flatMap((id) => loaded.get(id) ?? []);
  const [only, ...others] = facts.filter((each) => !contradictsPerson(row.draft, each.state, true));
  if (only === undefined) return undefined;
  const strict =
    facts.find((each) => isKnown(each, row.draft, tokenOf)) ??
    facts.find((each) => !contradictsPerson(row.draft, each.state, false));
  const isSure = others.length === 0 || strict !== undefined;
  return {
    id: (strict ?? only).row.id,
    reason: 'name-organization',
    isSure,
    remark: isSure ? '' : 'severalWithThisName',
  };
}

function byNameAlone(
  row: OpenRow,
  ids: readonly string[],
  loaded: ReadonlyMap<string, LoadedPartner>,
  tokenOf: (name: string) => string,
): RecordMatch | undefined {
  const possible = ids
    .flatMap((id) => loaded.get(id) ?? [])
    .filter((each) => !contradictsPerson(row.draft, each.state, false));
  const [first] = possible;
  if (first === undefined) return undefined;
  // Whoever is known by all that the row says is the one: so the same file adds nothing when it is imported again.
  const known = possible.find((each) => isKnown(each, row.draft, tokenOf));
  if (known !== undefined) return { id: known.row.id, reason: 'name', isSure: true, remark: '' };
  if (ids.length > 1) return { id: first.row.id, reason: 'name', isSure: false, remark: 'severalWithThisName' };
  // Somebody of that name works somewhere else: most likely another person.
  const isElsewhere = row.draft.places.length > 0 && first.state.places.length > 0;
  return {
    id: first.row.id,
    reason: 'name',
    isSure: !isElsewhere,
    remark: isElsewhere ? 'sameNameElsewhere' : 'matchedByNameOnly',
  };
}

/** Whether the record has everything that the row says. */
export function isKnown(partner: LoadedPartner, draft: ImportDraft, tokenOf: (name: string) => string): boolean {
  const { state } = partner;
  const copy = {
    ...state,
    texts: { ...state.texts },
    emails: [...state.emails],
    phones: [...state.phones],
    addresses: [...state.addresses],
    links: [...state.links],
    alsoKnownAs: [...state.alsoKnownAs],
    languages: [...state.languages],
    places: state.places.map((place) => ({ ...place })),
  };
  // Tags were not loaded.
  return !layOver(copy, { ...draft, tags: [] }, tokenOf);
}
