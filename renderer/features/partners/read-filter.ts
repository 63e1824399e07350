import type { ListQuery } from '#shared/contract/filters.ts';
import { filterOperators } from '#shared/domain/filters.ts';

type Filter = NonNullable<ListQuery['filter']>;

/** Groups lie in groups, three levels deep. */
const deepest = 3;

/** A filter of an address; undefined when it is none, so that the table is shown without it. Storage checks the rest of it. */
export function readFilter(raw: unknown): Filter | undefined {
  // No deeper than three, so it is the filter of the contract.
  return readGroup(raw, deepest) as Filter | undefined;
}

interface Group {
  readonly match: 'all' | 'any';
  readonly conditions: readonly object[];
}

function readGroup(raw: unknown, depth: number): Group | undefined {
  if (depth === 0 || !isObject(raw) || (raw['match'] !== 'all' && raw['match'] !== 'any')) return undefined;
  if (!Array.isArray(raw['conditions']) || raw['conditions'].length > 50) return undefined;
  const conditions = raw['conditions'].flatMap(
    (entry: unknown) => readCondition(entry) ?? readGroup(entry, depth - 1) ?? [],
  );
  return conditions.length === raw['conditions'].length ? { match: raw['match'], conditions } : undefined;
}

function readCondition(raw: unknown): object | undefined {
  if (!isObject(raw)) return undefined;
  const { field, operator, value = null } = raw;
  if (!isText(field, 60) || !filterOperators.some((known) => known === operator) || !isValue(value)) return undefined;
  return { field, operator, value };
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length <= 500 && value.every((one) => isText(one, 1_000));
  return value === null || typeof value === 'number' || typeof value === 'boolean' || isText(value, 1_000);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
