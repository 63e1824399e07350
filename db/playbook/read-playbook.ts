import type { PackedPlaybook, PlaybookItem } from '#shared/contract/playbook.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { lessonStatuses } from '#shared/content/learning.ts';
import { assetKindById } from '#shared/content/asset-kinds.ts';
import { committeeKindById } from '#shared/content/committee-kinds.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { bookletOf } from '#shared/domain/playbook/booklet.ts';
import { provenanceWords } from '#shared/domain/playbook/provenance-words.ts';
import { factOf, mapEntry, textsOfEntry, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { redactorFor, type FoundName } from '#shared/domain/playbook/redact-entries.ts';
import { namesSaid } from '#shared/domain/redaction/redact-names.ts';
import { counted } from '#shared/domain/reports/report-words.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { findWorkspace } from '../workspace/workspace-repository.ts';
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
        .filter((entry) => formsOf(found).some((form) => entry.names.has(form)))
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
  const redact = redactorFor(names, new Map(choices.map(({ name, choice }) => [name, choice])), hidden);
  const entries = own.map((entry) => mapEntry(entry, redact));
  const coalition = (await findWorkspace(db))?.name ?? '';
  return {
    entries,
    document: bookletOf(entries, { title: `Playbook of ${coalition}`, coalition, madeOn: today }),
    staying: stayingIn(entries, names),
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

/** The names that the packed texts still say. */
function stayingIn(entries: readonly PlaybookEntry[], names: readonly FoundName[]): string[] {
  return namesSaid(
    entries.flatMap(textsOfEntry).join(apart),
    names.map((found) => found.name),
  );
}
