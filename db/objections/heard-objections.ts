import type { PartnerRef } from '#shared/contract/base.ts';
import type { ObjectionHeard } from '#shared/contract/interactions.ts';
import type { IsoDay } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { insertHolder, insertObjection } from './objections-repository.ts';

/** A contact at which objections were heard. */
export interface HeardContact {
  readonly id: string;
  readonly occurredOn: IsoDay;
  readonly participants: readonly PartnerRef[];
}

/** Notes who holds the objections that were heard at a contact; new words become an objection of the bank, unless they stand there already. */
export async function noteHeardObjections(
  writer: StepWriter,
  contact: HeardContact,
  heard: readonly ObjectionHeard[],
): Promise<void> {
  const people = contact.participants.filter(({ type }) => type === 'people');
  const everybody = people.length > 0 ? people : contact.participants;
  for (const line of heard) {
    const objectionId = await objectionOfWords(writer, line.text, contact.id);
    for (const holder of line.saidBy === undefined ? everybody : [line.saidBy])
      await insertHolder(writer, objectionId, holder, { heardOn: contact.occurredOn, interactionId: contact.id });
  }
}

/** The objections that were heard at contacts, by the id of the contact. */
export async function objectionsHeardAt(
  db: DbReader,
  interactionIds: readonly string[],
): Promise<Map<string, { id: string; text: string }[]>> {
  const rows = await selectInBatches(interactionIds, (batch) =>
    db
      .selectFrom('objection_holders')
      .innerJoin('objections', 'objections.id', 'objection_holders.objection_id')
      .select(['objection_holders.interaction_id', 'objections.id', 'objections.text'])
      .distinct()
      .where('objection_holders.interaction_id', 'in', batch)
      .where(isLive('objections'))
      .orderBy('objections.text')
      .execute(),
  );
  const heard = new Map<string, { id: string; text: string }[]>();
  for (const { interaction_id, ...objection } of rows)
    heard.set(interaction_id, [...(heard.get(interaction_id) ?? []), objection]);
  return heard;
}

/** The objection of the bank in the same words, or a new one. */
async function objectionOfWords(writer: StepWriter, text: string, interactionId: string): Promise<string> {
  const bank = await writer.trx.selectFrom('objections').select(['id', 'text']).where(isLive('objections')).execute();
  const known = bank.find((each) => foldText(each.text) === foldText(text));
  if (known !== undefined) return known.id;
  const id = newId();
  await insertObjection(writer, id, { text }, { source: 'contact', sourceId: interactionId });
  return id;
}
