import { commitmentTypes } from '#shared/content/commitments.ts';
import type { Agreement } from '#shared/contract/agreements.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { MergeValues } from '#shared/domain/recruitment/fill-template.ts';

import { commitmentsFrom, demandCommitment } from '../commitments/commitments-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { demandPartners } from '../records/demand-records.ts';
import { workspaceName } from '../workspace/workspace-repository.ts';

/** The merge fields of an agreement. */
export function agreementValues(agreement: Agreement): MergeValues {
  const signer = (party: Agreement['signatories'][number]) =>
    `**${party.organization}**\n\nName: ${party.person ?? '_'.repeat(24)}\n\nSignature: ${'_'.repeat(24)} Date: ${party.signedOn === null ? '_'.repeat(12) : dayWords(party.signedOn)}`;
  return {
    title: agreement.title,
    scope: agreement.scope,
    rightToWithdraw: agreement.rightToWithdraw,
    startsOn: words(agreement.startsOn),
    endsOn: words(agreement.endsOn),
    reviewOn: words(agreement.reviewOn),
    parties: agreement.signatories.map((party) => `- ${party.organization}`).join('\n'),
    signatures: agreement.signatories.map(signer).join('\n\n'),
  };
}

/** The merge fields that a partner fills, with one of its commitments where one is named. Fails with `notFound`. */
export async function partnerValues(
  db: DbReader,
  record: PartnerRef,
  commitmentId: string | null,
): Promise<MergeValues> {
  const names = await demandPartners(db, [record]);
  const name = names.get(record.id) ?? '';
  const signer = record.type === 'people' ? await personSigner(db, record.id) : await organizationSigner(db, record.id);
  const base = { partner: signer.organization || name, signer: signer.name, signerTitle: signer.title };
  if (commitmentId === null) return base;
  const [commitment] = await commitmentsFrom(db, [await demandCommitment(db, commitmentId)]);
  if (commitment === undefined) return base;
  const type = commitmentTypes.find((entry) => entry.id === commitment.type)?.label ?? '';
  return {
    ...base,
    commitment: commitment.note.trim() === '' ? type.toLowerCase().replace(/^mou$/u, 'MOU') : commitment.note,
    conditions: commitment.conditions,
    value: valueWords(commitment),
    startsOn: words(commitment.startsOn),
    endsOn: words(commitment.endsOn),
  };
}

/** The name of the coalition, and of a member who signs for it. */
export async function ownValues(db: DbReader, memberId: string, today: IsoDay): Promise<MergeValues> {
  const member = await db.selectFrom('members').select('name').where('id', '=', memberId).executeTakeFirst();
  return { coalition: await workspaceName(db), owner: member?.name ?? '', today: dayWords(today) };
}

function words(day: string | null): string {
  return day === null ? '' : dayWords(day);
}

function valueWords(commitment: { value: number | null; unit: string; currency: string }): string {
  if (commitment.value === null) return '';
  const number = commitment.value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  if (commitment.unit === 'money') return [commitment.currency, number].filter(Boolean).join(' ');
  return commitment.unit === 'hours' ? `${number} hours` : number;
}

interface Signer {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
}

async function personSigner(db: DbReader, id: string): Promise<Signer> {
  const row = await db
    .selectFrom('people')
    .select(['name', 'title', 'organization_name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { name: row.name, title: row.title, organization: row.organization_name };
}

/** Who speaks for an organization: the first of its current people, those who may speak for it before the others. */
async function organizationSigner(db: DbReader, id: string): Promise<Signer> {
  const row = await db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.person_id')
    .select(['people.name', 'roles.title'])
    .where('roles.organization_id', '=', id)
    .where('roles.ends_on', '=', '')
    .where('people.deleted_at', '=', '')
    .where('people.is_restricted', '=', 0)
    .orderBy('roles.speaks_for', 'desc')
    .orderBy('roles.is_primary', 'desc')
    .orderBy('roles.id')
    .executeTakeFirst();
  return { name: row?.name ?? '', title: row?.title ?? '', organization: '' };
}
