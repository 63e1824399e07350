import { usualConditions, type QuorumConditions } from '#shared/domain/meetings/quorum.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** What the adopted guidelines ask for beside enough people; the usual conditions where none are adopted. */
export async function quorumConditions(db: DbReader): Promise<QuorumConditions> {
  const clause = await db
    .selectFrom('guideline_clauses')
    .innerJoin('guidelines', 'guidelines.id', 'guideline_clauses.guideline_id')
    .select(['guideline_clauses.choice', 'guideline_clauses.fields'])
    .where('guideline_clauses.clause', '=', 'quorum')
    .where('guidelines.status', '=', 'adopted')
    .where('guidelines.deleted_at', '=', '')
    .orderBy('guidelines.updated_at', 'desc')
    .executeTakeFirst();
  if (clause === undefined) return usualConditions;
  if (!clause.choice.includes('conditions')) return { sectors: 0, livedExperience: 0, requiredSectors: [] };
  const fields = fieldsOf(clause.fields);
  return {
    sectors: numberIn(fields['sectors'], usualConditions.sectors),
    livedExperience: numberIn(fields['lived seats'], usualConditions.livedExperience),
    requiredSectors: [],
  };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const fields: unknown = text === '' ? {} : JSON.parse(text);
  // The column holds an object, or is empty.
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "2" and "two" alike; what is no number is as usual. */
function numberIn(value: unknown, usual: number): number {
  if (typeof value !== 'string') return usual;
  const word = numberWords.indexOf(value.trim().toLowerCase());
  if (word >= 0) return word;
  return /^\d{1,3}$/u.test(value.trim()) ? Number(value.trim()) : usual;
}
