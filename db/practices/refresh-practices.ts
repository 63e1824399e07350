import { indicatorDomains } from '#shared/content/program/indicators.ts';
import { networkKinds } from '#shared/content/program/network-kinds.ts';
import { trainingTopics } from '#shared/content/program/trainings.ts';

import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { replaceDocuments } from '../derived/replace-documents.ts';
import { isLive } from '../records/live.ts';

type PracticeType = 'trainingSessions' | 'feedback' | 'indicators' | 'networkContacts';

/** What of a record is searched. */
interface Words {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly texts: readonly string[];
  readonly isRestricted?: boolean;
}

/** Brings the search documents of trainings, feedback, indicators and contacts of the network up to date. */
export async function refreshPractices(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: PracticeType,
  ids: readonly string[],
): Promise<void> {
  const rows = await wordsOf[type](trx, ids);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map(({ id, title, subtitle, texts, isRestricted = false }) => ({
      recordType: type,
      recordId: id,
      title,
      subtitle,
      keys: '',
      body: texts.filter(Boolean).join('\n'),
      isRestricted,
      parent: type,
    })),
  );
}

const labelIn = (vocabulary: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  vocabulary.find((entry) => entry.id === id)?.label ?? '';

const wordsOf: Readonly<Record<PracticeType, (db: DbReader, ids: readonly string[]) => Promise<Words[]>>> = {
  trainingSessions: async (db, ids) => {
    const rows = await db
      .selectFrom('training_sessions')
      .selectAll()
      .where('id', 'in', ids)
      .where(isLive('training_sessions'))
      .execute();
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: labelIn(trainingTopics, row.topic),
      texts: [row.audience, row.place, row.trainer_words, row.evidence, row.note],
    }));
  },
  feedback: async (db, ids) => {
    const rows = await db.selectFrom('feedback').selectAll().where('id', 'in', ids).where(isLive('feedback')).execute();
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: '',
      texts: [row.said, row.answer],
      isRestricted: row.is_restricted === 1,
    }));
  },
  indicators: async (db, ids) => {
    const rows = await db
      .selectFrom('indicators')
      .selectAll()
      .where('id', 'in', ids)
      .where(isLive('indicators'))
      .execute();
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: labelIn(indicatorDomains, row.domain),
      texts: [row.definition, row.source, row.note],
    }));
  },
  networkContacts: async (db, ids) => {
    const rows = await db
      .selectFrom('network_contacts')
      .selectAll()
      .where('id', 'in', ids)
      .where(isLive('network_contacts'))
      .execute();
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: labelIn(networkKinds, row.kind),
      texts: [row.address, row.about, row.note],
    }));
  },
};
