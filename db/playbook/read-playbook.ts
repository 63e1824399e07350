import type { PackedPlaybook, PlaybookItem } from '#shared/contract/playbook.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { lessonStatuses } from '#shared/content/learning.ts';
import { assetKindById } from '#shared/content/asset-kinds.ts';
import { committeeKindById } from '#shared/content/committee-kinds.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { bookletOf } from '#shared/domain/playbook/booklet.ts';
import { provenanceWords } from '#shared/domain/playbook/provenance-words.ts';
import { factOf, mapEntry, textsOfEntry, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import {
  keyOf,
  possibleNames,
  redactorFor,
  unnamedCoalition,
  type FoundName,
} from '#shared/domain/playbook/redact-entries.ts';
import { namesSaid } from '#shared/domain/redaction/redact-names.ts';
import { counted } from '#shared/domain/reports/report-words.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { workspaceName } from '../workspace/workspace-repository.ts';
import { namesInEntries } from './names-in-entries.ts';
import { playbookEntries } from './playbook-entries.ts';

/** Entries that a workspace can pack, as a list shows them. */
export async function playbookContents(db: DbReader): Promise<PlaybookItem[]> {
  return (await playbookEntries(db)).map((entry) => ({ ...itemOf(entry), isShared: entry.isShared }));
}

/** The names that entries say, with some of the entries that say each. */
export async function playbookNames(db: DbReader, ids: readonly string[], pause: () => Promise<unknown>) {
  const entries = await chosenEntries(db, ids);
  const { names, isCut } = await namesInEntries(db, entries, pause);
  const all = names.flatMap((found) => formsOf(found));
  const said = entries.map((entry) => ({
    title: entry.title,
    from: new Set(entry.provenance.map((stop) => stop.coalition)),
    names: new Set(namesSaid(textsOfEntry(entry).join(apart), all)),
  }));
  return {
    isCut,
    names: names.map((found) => ({
      name: found.name,
      kind: found.kind,
      role: found.role,
      suggested: found.suggested,
      where: said
        .filter((entry) => formsOf(found).some((form) => entry.names.has(form)) || entry.from.has(found.name))
        .slice(0, 5)
        .map(({ title }) => title),
    })),
  };
}

/** Every way in which a name is said. */
function formsOf(found: FoundName): string[] {
  return [found.name, ...found.others.map((other) => other.name)];
}

/** Stands between two texts, so that no name begins in one and ends in the other. */
const apart = '\n\n0\n\n';

/** A playbook as others will read it: its entries and booklet without the names that are not to stay, and the names that do. */
export async function packedPlaybook(
  db: DbReader,
  { ids, choices, today }: PackedPlaybook,
  pause: () => Promise<unknown> = async () => {},
): Promise<{ entries: PlaybookEntry[]; document: ReportDocument; staying: string[] }> {
  const own = await chosenEntries(db, ids);
  const { names, hidden } = await namesInEntries(db, own, pause);
  const chosen = new Map(choices.map(({ name, choice }) => [name, choice]));
  const coalitionOf = (name: string): string =>
    names.some((each) => each.kind === 'coalition' && each.name === name && (chosen.get(name) ?? 'keep') !== 'keep')
      ? unnamedCoalition
      : name;
  const redact = redactorFor(names, chosen, hidden);
  const entries = own.map((entry) => mapEntry(entry, redact, coalitionOf));
  const coalition = coalitionOf(await workspaceName(db));
  return {
    entries,
    document: bookletOf(entries, { title: `Playbook of ${coalition}`, coalition, madeOn: today }),
    staying: stayingIn(entries, coalition, names),
  };
}

/** What a list says of an entry. */
export function itemOf(entry: PlaybookEntry): Omit<PlaybookItem, 'isShared'> {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    detail: detailOf(entry),
    provenance: provenanceWords(entry.provenance),
  };
}

function detailOf(entry: PlaybookEntry): string {
  switch (entry.kind) {
    case 'lesson':
      return lessonStatuses.find((status) => status.id === factOf(entry, 'status'))?.label ?? '';
    case 'asset':
      return assetKindById(factOf(entry, 'kind')).label;
    case 'committee': {
      const kind = committeeKindById(factOf(entry, 'kind'))?.label ?? '';
      return kind === entry.title ? '' : kind;
    }
    case 'win':
      return dayWords(factOf(entry, 'wonOn'));
    case 'guideline':
      return counted(entry.parts.length, 'clause');
    case 'template':
      return counted(entry.parts.length, 'task');
    case 'timeline':
      return counted(entry.parts.length, 'day');
    default:
      return '';
  }
}

async function chosenEntries(db: DbReader, ids: readonly string[]) {
  const wanted = new Set(ids);
  return (await playbookEntries(db)).filter((entry) => wanted.has(entry.id));
}

/** Every name that the packed texts, the title and the provenance still say, those that nobody listed too. */
function stayingIn(entries: readonly PlaybookEntry[], coalition: string, names: readonly FoundName[]): string[] {
  const from = entries.flatMap((entry) => entry.provenance.map((stop) => stop.coalition));
  const text = [...entries.flatMap(textsOfEntry), coalition, ...from].join(apart);
  const known = namesSaid(text, names.flatMap(formsOf));
  const covered = new Set([...known, ...entries.map((entry) => entry.title)].map(keyOf));
  return [...new Set([...known, ...possibleNames(text, 5_000).filter((name) => !covered.has(keyOf(name)))])];
}
