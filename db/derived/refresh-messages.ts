import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { boxBodies, evidenceBodies, objectionBodies, segmentBodies, storyBodies } from '../messages/message-bodies.ts';
import { boxNames, evidenceNames, objectionNames, segmentNames, storyNames } from '../records/message-names.ts';
import type { Named } from '../records/record-labels.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { replaceDocuments } from './replace-documents.ts';
import { textOf } from './search-documents.ts';

type MessageType = 'audienceSegments' | 'messageBoxes' | 'evidenceCards' | 'stories' | 'objections';

/** Brings the search up to date for texts of the one voice: each is found by its name and by all that it says. */
export async function refreshMessages(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: MessageType,
  ids: readonly string[],
): Promise<void> {
  const { table, names, bodies } = readers[type];
  const rows = await trx.selectFrom(table).select('id').where('id', 'in', ids).where('deleted_at', '=', '').execute();
  const live = rows.map((row) => row.id);
  const named = live.length === 0 ? [] : await names(trx, live);
  const texts = await bodies(trx, live);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    named.map((record) => wordsDocument(type, record, texts.get(record.id) ?? '')),
  );
}

/** A text by its name and all that it says. */
function wordsDocument(type: MessageType, record: Named, body: string): SearchDocument {
  return {
    recordType: type,
    recordId: record.id,
    title: record.label,
    subtitle: '',
    keys: '',
    body: textOf(body),
    isRestricted: record.isRestricted,
    parent: type,
  };
}

interface Readers {
  readonly table: 'audience_segments' | 'message_boxes' | 'evidence_cards' | 'stories' | 'objections';
  names(db: DbReader, ids: readonly string[]): Promise<Named[]>;
  bodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>>;
}

const readers: Readonly<Record<MessageType, Readers>> = {
  audienceSegments: { table: 'audience_segments', names: segmentNames, bodies: segmentBodies },
  messageBoxes: { table: 'message_boxes', names: boxNames, bodies: boxBodies },
  evidenceCards: { table: 'evidence_cards', names: evidenceNames, bodies: evidenceBodies },
  stories: { table: 'stories', names: storyNames, bodies: storyBodies },
  objections: { table: 'objections', names: objectionNames, bodies: objectionBodies },
};
