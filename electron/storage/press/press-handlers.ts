import {
  demandContact,
  demandOutlet,
  contactColumns,
  newContactRow,
  newOutletRow,
  outletColumns,
} from '#db/press/press-rows.ts';
import { listOutlets, readOutlet } from '#db/press/press-list.ts';
import { listLines } from '#db/press/press-log.ts';
import { demandAsset } from '#db/assets/asset-rows.ts';
import { demandCampaign } from '#db/campaigns/campaigns-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { PressContactRow, PressOutletRow } from '#db/schema/press.ts';
import { outletKinds, pressContactKinds, pressTones } from '#shared/content/press.ts';
import type { PressContactPatch, PressOutletPatch } from '#shared/contract/press.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { safeLink } from '#shared/domain/meetings/online-link.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** The press list and the log of each outlet. */
export const pressHandlers = {
  list: os.press.list.handler(({ input, context }) => listOutlets(workspaceDb(context).read, input)),

  get: os.press.get.handler(({ input, context }) => readOutlet(workspaceDb(context).read, input.id)),

  lines: os.press.lines.handler(({ input, context }) => listLines(workspaceDb(context).read, input)),

  create: os.press.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'press.create', async (writer) => {
      await validateOutlet(writer.trx, input);
      await writer.insert('press_outlets', [newOutletRow(id, writer.now, input)]);
      return { value: id, summary: `Added ${input.name} to the press list` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.press.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'press.update', async (writer) => {
      const before = await demandOutlet(writer.trx, input.id);
      await validateOutlet(writer.trx, input.patch, before);
      const saved = await writer.update('press_outlets', input.id, outletColumns(input.patch), input.version);
      return { value: saved.version, summary: `Changed ${input.patch.name ?? before.name} on the press list` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.press.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'press.trash', async (writer) => {
      const { name } = await demandOutlet(writer.trx, input.id);
      const saved = await writer.update('press_outlets', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved ${name} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  log: os.press.log.handler(async ({ input, context }) => {
    const id = newId();
    const { outletId, ...draft } = input;
    const result = await runStep(context, 'press.log', async (writer) => {
      const outlet = await demandOutlet(writer.trx, outletId);
      const row = newContactRow(id, writer.now, outletId, draft);
      await validateContact(writer.trx, draft, row, dayOf(context.clock()));
      await writer.insert('press_contacts', [row]);
      return { value: id, summary: `Logged ${kindWords[draft.kind] ?? draft.kind} with ${outlet.name}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateLog: os.press.updateLog.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'press.updateLog', async (writer) => {
      const { contact, outlet } = await demandContact(writer.trx, id);
      const columns = contactColumns(patch);
      await validateContact(writer.trx, patch, { ...contact, ...columns }, dayOf(context.clock()), contact);
      const saved = await writer.update('press_contacts', id, columns, input.version);
      const isCorrected = contact.corrected_on === '' && Boolean(patch.correctedOn);
      const what = isCorrected ? 'Noted the correction of' : 'Changed';
      return { value: saved.version, summary: `${what} ${quoted(patch.title ?? contact.title)} in ${outlet.name}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeLog: os.press.removeLog.handler(async ({ input, context }) => {
    const result = await runStep(context, 'press.removeLog', async (writer) => {
      const { contact, outlet } = await demandContact(writer.trx, input.id);
      await writer.remove('press_contacts', [input.id]);
      return { value: contact.version, summary: `Removed ${quoted(contact.title)} from the log of ${outlet.name}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

const kindWords: Readonly<Record<string, string>> = {
  pitch: 'a pitch',
  coverage: 'coverage',
  correction: 'a correction',
};

async function validateOutlet(db: DbReader, patch: PressOutletPatch, before?: PressOutletRow): Promise<void> {
  demandChoice('kind', patch.kind, outletKinds);
  demandChoice('tone', patch.tone, pressTones);
  // What was stored before is not refused because of a change beside it.
  if (patch.organizationId && patch.organizationId !== before?.organization_id)
    await demandPartners(db, [{ type: 'organizations', id: patch.organizationId }]);
  if (patch.personId && patch.personId !== before?.person_id)
    await demandPartners(db, [{ type: 'people', id: patch.personId }]);
}

async function validateContact(
  db: DbReader,
  patch: PressContactPatch,
  row: PressContactRow,
  today: IsoDay,
  before?: PressContactRow,
): Promise<void> {
  demandChoice('kind', patch.kind, pressContactKinds);
  demandChoice('tone', patch.tone, pressTones);
  demandPastDay('happenedOn', patch.happenedOn, today);
  demandPastDay('correctedOn', patch.correctedOn, today);
  if (row.corrected_on !== '' && row.corrected_on < row.happened_on)
    throw new AppError('invalid', { field: 'correctedOn', reason: 'endsBeforeStart', value: row.corrected_on });
  if (patch.url !== undefined && patch.url !== '' && safeLink(patch.url) === null)
    throw new AppError('invalid', { field: 'url', reason: 'notALink', value: patch.url });
  if (patch.assetId && patch.assetId !== before?.asset_id) await demandAsset(db, patch.assetId);
  if (patch.campaignId && patch.campaignId !== before?.campaign_id) await demandCampaign(db, patch.campaignId);
  if (patch.quotedPersonId && patch.quotedPersonId !== before?.quoted_person_id)
    await demandPartners(db, [{ type: 'people', id: patch.quotedPersonId }]);
}
