import type { MappedColumn } from './import-column.ts';
import { rowMapper, type MappingFacts, type RowMapper } from './import-map-row.ts';
import { addressTargets, type ImportTargetId } from './import-targets.ts';

/** Reads the records that a row holds: one, or several people, or an organization with its people. */
export interface RowReader {
  /** The numbers of the records that a row has something of; 0 alone for most files. */
  partsOf(cells: readonly string[]): readonly number[];
  read: (cells: readonly string[], part: number) => ReturnType<RowMapper>;
}

/** The part of a row that every file has. */
const onlyPart: readonly number[] = [0];

/** What everybody in a row has in common. */
const sharedTargets: ReadonlySet<string> = new Set<ImportTargetId>([
  'organization',
  'sector',
  'tags',
  'owner',
  'stage',
  'languages',
  ...addressTargets,
]);

/** Columns that say who somebody is. */
const identityTargets: ReadonlySet<string> = new Set<ImportTargetId>(['name', 'givenName', 'familyName', 'email']);

interface Part {
  /** Columns that make this part of a row be there. */
  readonly own: readonly number[];
  /** Reads it with everything that the row says beside the people, or with what they share. */
  readonly lead: RowMapper;
  readonly plain: RowMapper;
}

/** Prepares a mapping for many rows; columns that name a person of the row make further records. */
export function rowReader(
  kind: 'people' | 'organizations',
  mapping: readonly MappedColumn[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
  facts: MappingFacts,
): RowReader {
  const used = mapping.filter((entry) => entry.target !== 'ignore');
  const persons = [...new Set(used.flatMap(({ person }) => person ?? []))].toSorted((left, right) => left - right);
  const mapper = (of: 'people' | 'organizations', columns: readonly MappedColumn[], hasRest: boolean) =>
    rowMapper(of, columns, header, sample, facts, hasRest);
  if (persons.length === 0) {
    const only = mapper(kind, mapping, true);
    return { partsOf: () => onlyPart, read: (cells) => only(cells) };
  }
  const whole = used.filter(({ person }) => person === undefined);
  const parts: Part[] = [];
  const isHead = kind === 'organizations' || whole.some(({ target }) => identityTargets.has(target));
  if (isHead) {
    const head = mapper(kind, whole, true);
    const own = whole.filter(({ target }) => kind === 'organizations' || !sharedTargets.has(target));
    parts.push({ own: own.map(({ column }) => column), lead: head, plain: head });
  }
  for (const person of persons) {
    const own = used.filter((entry) => entry.person === person);
    const shared = kind === 'organizations' ? placeOf(whole) : whole.filter(({ target }) => sharedTargets.has(target));
    const plain = mapper('people', [...own, ...shared], false);
    parts.push({
      own: own.map(({ column }) => column),
      plain,
      // Without a record of its own, what the row says beside the people belongs to the first of them.
      lead: isHead ? plain : mapper('people', [...own, ...whole], true),
    });
  }
  const partsOf = (cells: readonly string[]) => {
    const present = parts.flatMap(({ own }, at) => (own.some((column) => isFilled(cells[column])) ? [at] : []));
    return present.length === 0 ? onlyPart : present;
  };
  return {
    partsOf,
    read(cells, part) {
      const { lead, plain } = parts[part] ?? parts[0] ?? { lead: undefined, plain: undefined };
      const read = partsOf(cells)[0] === part ? lead : plain;
      if (read === undefined) throw new Error('A row has no parts.');
      return read(cells);
    },
  };
}

/** The organization of a row is where its people have their place. */
function placeOf(whole: readonly MappedColumn[]): MappedColumn[] {
  return whole.flatMap((entry) =>
    entry.target === 'name' ? [{ ...entry, target: 'organization' }] : entry.target === 'sector' ? [entry] : [],
  );
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}
