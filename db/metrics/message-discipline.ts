import { addDays, type IsoDay } from '#shared/dates.ts';
import { approversNeeded } from '#shared/domain/assets/steps.ts';
import { backingOf } from '#shared/domain/assets/backing.ts';
import {
  disciplineDays,
  lapsesOf,
  messageDiscipline,
  type MessageDiscipline,
  type PublishedText,
} from '#shared/domain/metrics/message-discipline.ts';

import { parseFacts } from '../assets/asset-json.ts';
import { evidenceLinks } from '../assets/step-facts.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';
import { part, type Facts } from './metric-parts.ts';

/** Metric m12 on a day. */
export async function disciplineOn(db: DbReader, day: IsoDay): Promise<MessageDiscipline> {
  return messageDiscipline((await publishedTexts(db, day)).map(({ text }) => text));
}

/** Metric m12 with its parts. */
export async function disciplineFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const found = await disciplineOn(db, today);
  return {
    unit: 'percent',
    value: found.value,
    n: found.published,
    share: { part: found.compliant, whole: found.published },
    missing: [],
    parts: [
      part('unapproved', 'count', found.unapproved, found.published, true),
      part('unchecked', 'count', found.unchecked, found.published, true),
      part('unbacked', 'count', found.withUnbacked, found.published, true),
      part('overridden', 'count', found.overridden, found.published, true),
      part('mFlags', 'ratio', found.mFlags, found.published),
      part('inAllLanguages', 'percent', found.inAllLanguages, found.originals),
      part('grade', 'ratio', found.grade, found.graded),
    ],
  };
}

/** The published texts behind metric m12, those that do not count first; or those of one lapse. */
export async function disciplineRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const all = (await publishedTexts(db, query.today)).filter(({ text }) => {
    if (query.part === null) return true;
    return query.part === 'overridden' ? text.overridden > 0 : lapsesOf(text).some((lapse) => lapse === query.part);
  });
  const sorted = all.toSorted(
    (a, b) => Number(lapsesOf(a.text).length === 0) - Number(lapsesOf(b.text).length === 0) || (a.on < b.on ? 1 : -1),
  );
  const start = query.page * query.limit;
  return {
    rows: sorted.slice(start, start + query.limit).map(({ id, title, on, text }) => ({
      record: { type: 'assets', id, label: title, isRestricted: false },
      influence: null,
      stance: null,
      stanceBefore: null,
      stage: '',
      sector: '',
      on,
      // The ids of what is amiss; the screen has the words.
      detail: [...lapsesOf(text), ...(text.overridden > 0 ? ['overridden'] : [])].join(','),
    })),
    total: all.length,
  };
}

interface Published {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDay;
  readonly text: PublishedText;
}

/** The texts that went out in the year up to a day, each judged by the version that went out. */
async function publishedTexts(db: DbReader, day: IsoDay): Promise<Published[]> {
  const rows = await db
    .selectFrom('assets')
    .select([
      'id',
      'title',
      'is_crisis',
      'published_on',
      'published_hash',
      'translation_of',
      'needed_languages',
      'language',
    ])
    .where('published_on', '>', addDays(day, -disciplineDays))
    .where('published_on', '<=', day)
    .where('deleted_at', '=', '')
    .execute();
  const ids = rows.map((row) => row.id);
  const versions = await selectInBatches(ids, (batch) =>
    db.selectFrom('asset_versions').select(['asset_id', 'hash', 'facts']).where('asset_id', 'in', batch).execute(),
  );
  const approvals = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('asset_approvals')
      .select(['asset_id', 'hash', 'step', 'person_id'])
      .where('asset_id', 'in', batch)
      .where('answer', '=', 'approve')
      .where('step', 'in', ['language-check', 'approved'])
      .execute(),
  );
  const translations = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('assets')
      .select(['translation_of', 'language'])
      .where('translation_of', 'in', batch)
      .where('deleted_at', '=', '')
      .where('published_on', '<>', '')
      .where('published_on', '<=', day)
      .where('translation_state', '<>', 'machine-draft')
      .execute(),
  );
  const evidence = await evidenceLinks(db, ids);
  const factsOf = new Map(versions.map((row) => [`${row.asset_id} ${row.hash}`, row.facts]));
  const approvers = setsBy(
    approvals,
    (row) => `${row.asset_id} ${row.hash} ${row.step}`,
    (row) => row.person_id,
  );
  const languages = setsBy(
    translations,
    (row) => row.translation_of,
    (row) => row.language,
  );
  return rows.map((row) => {
    const key = `${row.id} ${row.published_hash}`;
    const kept = factsOf.get(key);
    const facts = parseFacts(kept ?? '{}');
    const links = evidence.get(row.id) ?? [];
    return {
      id: row.id,
      title: row.title,
      on: row.published_on,
      text: {
        isApproved: (approvers.get(`${key} approved`)?.size ?? 0) >= approversNeeded(row.is_crisis === 1),
        // A language without rules was read by whoever passed it on.
        isChecked: kept !== undefined && approvers.has(`${key} language-check`) && (facts.open?.H ?? 0) === 0,
        unbacked: facts.numbers.filter((number) => backingOf(number, links) === undefined).length,
        words: facts.words,
        mFlags: facts.open?.M ?? 0,
        overridden: facts.overridden,
        grade: facts.grade,
        isInAllLanguages:
          row.translation_of !== ''
            ? null
            : parseWords(row.needed_languages).every(
                (language) => language === row.language || languages.get(row.id)?.has(language) === true,
              ),
      },
    };
  });
}

function setsBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  valueOf: (row: T) => string,
): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const row of rows) {
    const set = sets.get(keyOf(row)) ?? new Set();
    set.add(valueOf(row));
    sets.set(keyOf(row), set);
  }
  return sets;
}
