import type { Spokesperson, SpokespersonPatch } from '#shared/contract/spokespeople.ts';
import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
import type { IsoDay } from '#shared/dates.ts';
import { fillClause } from '#shared/domain/guidelines/clause-text.ts';
import { isTrainingStale } from '#shared/domain/press/training.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { readGuideline, listGuidelines } from '../guidelines/read-guidelines.ts';
import { parseWords } from '../json.ts';
import { defined, json, nothing } from '../partners/partner-mapping.ts';
import type { SpokespersonRow } from '../schema/press.ts';
import { peopleOnSheet } from './people-on-sheet.ts';

/** The clause of the library that says who speaks. */
const speakingClause = 'spokesperson';

/** What the guidelines say about who speaks. */
interface SpeakingRule {
  readonly guidelineId: string;
  readonly title: string;
  readonly text: string;
  readonly isAdopted: boolean;
}

/** Everybody who speaks, by name. */
export async function listSpokespeople(db: DbReader, today: IsoDay): Promise<Spokesperson[]> {
  const rows = await db.selectFrom('spokespeople').selectAll().execute();
  const people = await peopleOnSheet(
    db,
    rows.map((row) => row.person_id),
  );
  return rows
    .flatMap((row) => {
      const known = people.get(row.person_id);
      if (known === undefined) return [];
      const { person, about, hasLeft } = known;
      return [
        {
          id: row.id,
          version: row.version,
          person,
          about,
          hasLeft,
          voice: row.voice,
          topics: row.topics,
          languages: parseWords(row.languages),
          trainedOn: row.trained_on || null,
          untilOn: row.until_on || null,
          note: row.note,
          isTrainingStale: isTrainingStale(row.trained_on, today),
          isOver: row.until_on !== '' && row.until_on < today,
        },
      ];
    })
    .toSorted((left, right) => left.person.label.localeCompare(right.person.label, 'en'));
}

/** The clause about who speaks: of the guidelines in force, or else of the first others that have one. */
export async function speakingRule(db: DbReader): Promise<SpeakingRule | null> {
  for (const { id, status } of await listGuidelines(db)) {
    const { guideline, clauses } = await readGuideline(db, id);
    const clause = clauses.find((each) => each.clause === speakingClause);
    if (clause === undefined || status === 'retired') continue;
    const content = guidelineClauses.find((each) => each.id === speakingClause);
    return {
      guidelineId: guideline.id,
      title: clause.title === '' ? (content?.label ?? '') : clause.title,
      text: fillClause(clause, clauses).markdown,
      isAdopted: status === 'adopted',
    };
  }
  return null;
}

/** The row of somebody who speaks from now on. */
export function newSpokespersonRow(
  id: string,
  now: string,
  personId: string,
  patch: SpokespersonPatch,
): SpokespersonRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    person_id: personId,
    voice: 'other',
    topics: '',
    languages: '["en"]',
    trained_on: '',
    until_on: '',
    note: '',
    ...spokespersonColumns(patch),
  };
}

/** The columns that a patch names. */
export function spokespersonColumns(patch: SpokespersonPatch): Partial<SpokespersonRow> {
  return defined({
    voice: patch.voice,
    topics: patch.topics,
    languages: json(patch.languages),
    trained_on: nothing(patch.trainedOn),
    until_on: nothing(patch.untilOn),
    note: patch.note,
  });
}

/** Somebody who speaks. Fails with `notFound`. */
export async function demandSpokesperson(db: DbReader, id: string): Promise<SpokespersonRow> {
  const row = await db.selectFrom('spokespeople').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'people', id });
  return row;
}

/** Whether a person is on the list of those who speak. */
export async function isSpokesperson(db: DbReader, personId: string): Promise<boolean> {
  const row = await db.selectFrom('spokespeople').select('id').where('person_id', '=', personId).executeTakeFirst();
  return row !== undefined;
}
