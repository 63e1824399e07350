import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { Interaction, InteractionDraft } from '#shared/contract/interactions.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { InteractionParticipantRow, InteractionRow } from '../schema/contacts.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';

type Fields = Omit<InteractionDraft, 'followUps' | 'promises' | 'stances'>;

/** The fields that a patch may name; what it leaves out stays as it is. */
export type InteractionPatch = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** One interaction with those who took part. Fails with `notFound`; one in the trash is found. */
export async function getInteraction(db: DbReader, id: string): Promise<Interaction> {
  const [interaction] = await interactionsById(db, [id]);
  if (interaction === undefined) throw new AppError('notFound', { type: 'interactions', id });
  return interaction;
}

/** Interactions by their ids, in no particular order; missing ones are left out. */
export async function interactionsById(db: DbReader, ids: readonly string[]): Promise<Interaction[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('interactions').selectAll().where('id', 'in', batch).execute(),
  );
  const participants = await participantsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => interactionOf(row, participants.get(row.id) ?? []));
}

/** Adds an interaction with those who took part. The member is the one who does it unless another, or nobody, is named. */
export async function insertInteraction(writer: StepWriter, id: string, draft: Fields): Promise<void> {
  const row: InteractionRow = {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    deleted_at: '',
    occurred_on: draft.occurredOn,
    channel: draft.channel,
    direction: draft.direction ?? 'out',
    outcome: draft.outcome ?? '',
    heard: draft.heard ?? '',
    promised: draft.promised ?? '',
    sensitivity: draft.sensitivity ?? 'normal',
    consent_to_quote: draft.consentToQuote === true ? 1 : 0,
    member_id: draft.memberId === undefined ? writer.memberId : (draft.memberId ?? ''),
  };
  await writer.insert('interactions', [row]);
  await writer.insert('interaction_participants', participantRows(id, draft.participants));
}

/** Changes an interaction and, where the patch names them, who took part; answers its version. */
export async function updateInteraction(
  writer: StepWriter,
  id: string,
  version: number,
  patch: InteractionPatch,
): Promise<number> {
  const columns = defined({
    occurred_on: patch.occurredOn,
    channel: patch.channel,
    direction: patch.direction,
    outcome: patch.outcome,
    heard: patch.heard,
    promised: patch.promised,
    sensitivity: patch.sensitivity,
    consent_to_quote: flag(patch.consentToQuote),
    member_id: nothing(patch.memberId),
  });
  const saved = await writer.update('interactions', id, columns, version);
  const isReplaced = patch.participants !== undefined && (await replaceParticipants(writer, id, patch.participants));
  if (saved.isChanged || !isReplaced) return saved.version;
  // Who took part is told by rows of their own; whoever has the interaction open must still learn that it is another now.
  await writer.trx
    .updateTable('interactions')
    .set({ version: saved.version + 1, updated_at: writer.now })
    .where('id', '=', id)
    .execute();
  return saved.version + 1;
}

/** Answers whether anybody came or went. */
async function replaceParticipants(
  writer: StepWriter,
  id: string,
  participants: readonly PartnerRef[],
): Promise<boolean> {
  const present = await writer.trx
    .selectFrom('interaction_participants')
    .select('record_id')
    .where('interaction_id', '=', id)
    .execute();
  const known = new Set(present.map((row) => row.record_id));
  const rows = participantRows(id, participants);
  const wanted = new Set(rows.map((row) => row.record_id));
  const gone = [...known].filter((recordId) => !wanted.has(recordId));
  const added = rows.filter((row) => !known.has(row.record_id));
  await writer.remove(
    'interaction_participants',
    gone.map((recordId) => `${id}/${recordId}`),
  );
  await writer.insert('interaction_participants', added);
  return gone.length + added.length > 0;
}

/** Who is named twice takes part once. */
function participantRows(id: string, participants: readonly PartnerRef[]): InteractionParticipantRow[] {
  const byId = new Map(participants.map((participant) => [participant.id, participant.type]));
  return [...byId].map(([recordId, type]) => ({ interaction_id: id, record_id: recordId, record_type: type }));
}

/** Those who took part, people first, then by name. */
async function participantsOf(db: DbReader, ids: readonly string[]): Promise<Map<string, RecordLabel[]>> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('interaction_participants').selectAll().where('interaction_id', 'in', batch).execute(),
  );
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  const participants = new Map<string, RecordLabel[]>();
  for (const row of rows) {
    const label = labels.get(row.record_id);
    if (label === undefined) continue;
    const others = participants.get(row.interaction_id);
    if (others === undefined) participants.set(row.interaction_id, [label]);
    else others.push(label);
  }
  for (const list of participants.values())
    list.sort((left, right) => right.type.localeCompare(left.type) || left.label.localeCompare(right.label));
  return participants;
}

function interactionOf(row: InteractionRow, participants: RecordLabel[]): Interaction {
  return {
    id: row.id,
    version: row.version,
    occurredOn: row.occurred_on,
    channel: row.channel,
    direction: row.direction === 'in' || row.direction === 'both' ? row.direction : 'out',
    outcome: row.outcome,
    heard: row.heard,
    promised: row.promised,
    // A word that is not known is not shown to everybody.
    sensitivity: row.sensitivity === 'normal' || row.sensitivity === 'private' ? row.sensitivity : 'restricted',
    consentToQuote: row.consent_to_quote === 1,
    memberId: row.member_id || null,
    participants,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
