import { playbookKinds, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { fillBlocks } from '#shared/domain/assets/message-blocks.ts';

import { blockTexts } from '../assets/asset-text.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { readFramework } from '../frameworks/frameworks-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { templateEntries } from './template-entries.ts';
import { lessonEntries, timelineEntries, winEntries } from './learning-entries.ts';

/** An entry, and whether it may be told outside. */
export interface OwnEntry extends PlaybookEntry {
  readonly isShared: boolean;
}

/** So many records of a kind go into a playbook at most. */
export const mostEntries = 2_000;

/** All that a workspace can put into a playbook, in the order of the booklet. */
export async function playbookEntries(db: DbReader): Promise<OwnEntry[]> {
  const found = [
    ...(await frameworkEntries(db)),
    ...(await committeeEntries(db)),
    ...(await guidelineEntries(db)),
    ...(await objectionEntries(db)),
    ...(await assetEntries(db)),
    ...(await templateEntries(db)),
    ...(await lessonEntries(db)),
    ...(await winEntries(db)),
    ...(await timelineEntries(db)),
  ];
  const rank = (entry: PlaybookEntry): number => playbookKinds.findIndex((kind) => kind.id === entry.kind);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

async function frameworkEntries(db: DbReader): Promise<OwnEntry[]> {
  const { strategy, template } = await readFramework(db);
  if (strategy === '' && template === '') return [];
  return [
    {
      id: 'framework',
      kind: 'framework',
      title: 'Our framework',
      facts: { strategy, template },
      texts: {},
      parts: [],
      provenance: [],
      isShared: true,
    },
  ];
}

async function committeeEntries(db: DbReader): Promise<OwnEntry[]> {
  const rows = await db
    .selectFrom('committees')
    .selectAll()
    .where(isLive('committees'))
    .where('status', '<>', 'closed')
    .orderBy('position')
    .orderBy('id')
    .limit(mostEntries)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: 'committee',
    title: row.name,
    facts: {
      kind: row.kind,
      usualRule: row.usual_rule,
      minSize: String(row.min_size),
      maxSize: String(row.max_size),
    },
    texts: { purpose: row.purpose, meets: row.meets },
    parts: [],
    provenance: [],
    isShared: true,
  }));
}

async function guidelineEntries(db: DbReader): Promise<OwnEntry[]> {
  const rows = await db
    .selectFrom('guidelines')
    .selectAll()
    .where(isLive('guidelines'))
    .orderBy('id')
    .limit(mostEntries)
    .execute();
  const clauses = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('guideline_clauses')
        .selectAll()
        .where('guideline_id', 'in', batch)
        .orderBy('position')
        .orderBy('id')
        .execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: 'guideline',
    title: row.title,
    facts: {},
    texts: {},
    // What a clause leaves open stays open: names of places and people belong to the coalition that fills them in.
    parts: clauses
      .filter((clause) => clause.guideline_id === row.id)
      .map((clause) => ({ key: clause.clause, title: clause.title, body: clause.body })),
    provenance: [],
    isShared: true,
  }));
}

async function objectionEntries(db: DbReader): Promise<OwnEntry[]> {
  const rows = await db
    .selectFrom('objections')
    .selectAll()
    .where(isLive('objections'))
    .where('status', '<>', 'retired')
    .orderBy('position')
    .orderBy('id')
    .limit(mostEntries)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: 'objection',
    title: row.text,
    facts: {},
    texts: { worry: row.worry, reply: row.reply, messenger: row.messenger },
    parts: [],
    provenance: [],
    isShared: true,
  }));
}

async function assetEntries(db: DbReader): Promise<OwnEntry[]> {
  const rows = await db
    .selectFrom('assets')
    .selectAll()
    .where(isLive('assets'))
    .where('translation_of', '=', '')
    .orderBy('sort_title')
    .orderBy('id')
    .limit(mostEntries)
    .execute();
  const blocks = await blockTexts(
    db,
    rows.map((row) => row.body),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: 'asset',
    title: row.title,
    facts: { kind: row.kind, channel: row.channel, language: row.language, status: row.status },
    texts: { body: fillBlocks(row.body, blocks), altText: row.alt_text, summary: row.summary },
    parts: [],
    provenance: [],
    isShared: row.status === 'published',
  }));
}
