import type { Agreement, AgreementDraft, AgreementPatch, Signatory } from '#shared/contract/agreements.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { AgreementRow, AgreementSignatoryRow } from '../schema/recruitment.ts';

/** All agreements by title, or those that a partner signs; at most 500. */
export async function listAgreements(db: DbReader, record: PartnerRef | null): Promise<Agreement[]> {
  let query = db.selectFrom('agreements').selectAll();
  if (record !== null)
    query = query.where(
      'id',
      'in',
      db
        .selectFrom('agreement_signatories')
        .select('agreement_id')
        .where(record.type === 'people' ? 'person_id' : 'organization_id', '=', record.id),
    );
  return agreementsFrom(db, await query.orderBy('sort_title').orderBy('id').limit(500).execute());
}

/** An agreement with its parties. Fails with `notFound`. */
export async function getAgreement(db: DbReader, id: string): Promise<Agreement> {
  const [agreement] = await agreementsFrom(db, [await demandAgreement(db, id)]);
  if (agreement === undefined) throw new AppError('notFound', { type: 'agreements', id });
  return agreement;
}

/** An agreement as it is stored. Fails with `notFound`. */
export async function demandAgreement(db: DbReader, id: string): Promise<AgreementRow> {
  const row = await db.selectFrom('agreements').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'agreements', id });
  return row;
}

/** Adds an agreement with its parties. */
export async function insertAgreement(writer: StepWriter, id: string, draft: AgreementDraft): Promise<void> {
  await writer.insert('agreements', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      title: '',
      sort_title: foldText(draft.title),
      status: 'draft',
      owner_id: '',
      scope: '',
      right_to_withdraw: '',
      starts_on: '',
      ends_on: '',
      review_on: '',
      body: '',
      document_link: '',
      is_public: 0,
      ...agreementColumns(draft),
    },
  ]);
  await writer.insert('agreement_signatories', signatoryRows(writer, id, draft.signatories ?? []));
}

/** Changes an agreement; parties that are named take the place of those that were. */
export async function updateAgreement(
  writer: StepWriter,
  id: string,
  version: number,
  patch: AgreementPatch,
): Promise<{ version: number; isChanged: boolean }> {
  const saved = await writer.update('agreements', id, agreementColumns(patch), version);
  if (patch.signatories === undefined) return saved;
  const known = await writer.trx
    .selectFrom('agreement_signatories')
    .selectAll()
    .where('agreement_id', '=', id)
    .orderBy('position')
    .execute();
  const wanted = signatoryRows(writer, id, patch.signatories);
  const isSame = JSON.stringify(known.map(partsOf)) === JSON.stringify(wanted.map(partsOf));
  if (isSame) return saved;
  await writer.remove(
    'agreement_signatories',
    known.map((row) => row.id),
  );
  await writer.insert('agreement_signatories', wanted);
  return { ...saved, isChanged: true };
}

/** Removes an agreement, its parties first. */
export async function removeAgreement(writer: StepWriter, id: string): Promise<void> {
  const rows = await writer.trx
    .selectFrom('agreement_signatories')
    .select('id')
    .where('agreement_id', '=', id)
    .execute();
  await writer.remove(
    'agreement_signatories',
    rows.map((row) => row.id),
  );
  await writer.remove('agreements', [id]);
}

function agreementColumns(patch: AgreementPatch): Partial<AgreementRow> {
  return defined({
    title: patch.title,
    status: patch.status,
    owner_id: nothing(patch.ownerId),
    scope: patch.scope,
    right_to_withdraw: patch.rightToWithdraw,
    starts_on: nothing(patch.startsOn),
    ends_on: nothing(patch.endsOn),
    review_on: nothing(patch.reviewOn),
    body: patch.body,
    document_link: patch.documentLink,
    is_public: flag(patch.isPublic),
  });
}

function signatoryRows(
  writer: StepWriter,
  agreementId: string,
  signatories: readonly Signatory[],
): AgreementSignatoryRow[] {
  return signatories.map((signatory, position) => ({
    id: newId(),
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    agreement_id: agreementId,
    organization_id: signatory.organizationId,
    person_id: signatory.personId ?? '',
    signed_on: signatory.signedOn ?? '',
    position,
  }));
}

function partsOf(row: AgreementSignatoryRow): readonly string[] {
  return [row.organization_id, row.person_id, row.signed_on];
}

async function agreementsFrom(db: DbReader, rows: readonly AgreementRow[]): Promise<Agreement[]> {
  const parties = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('agreement_signatories')
        .selectAll()
        .where('agreement_id', 'in', batch)
        .orderBy('position')
        .execute(),
  );
  const labels = await recordLabels(
    db,
    parties.flatMap((party) => [
      { type: 'organizations' as const, id: party.organization_id },
      ...(party.person_id === '' ? [] : [{ type: 'people' as const, id: party.person_id }]),
    ]),
  );
  const signatoryOf = (party: AgreementSignatoryRow) => {
    const [organization, person] = [labels.get(party.organization_id), labels.get(party.person_id)];
    return {
      organizationId: party.organization_id,
      personId: party.person_id || null,
      signedOn: party.signed_on || null,
      organization: organization?.label ?? '',
      person: person?.label ?? null,
      isRestricted: organization?.isRestricted === true || person?.isRestricted === true,
    };
  };
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    status: row.status,
    ownerId: row.owner_id || null,
    scope: row.scope,
    rightToWithdraw: row.right_to_withdraw,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    reviewOn: row.review_on || null,
    body: row.body,
    documentLink: row.document_link,
    isPublic: row.is_public === 1,
    signatories: parties.filter((party) => party.agreement_id === row.id).map(signatoryOf),
    createdAt: row.created_at,
  }));
}
