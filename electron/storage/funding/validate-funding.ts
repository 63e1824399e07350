import type { DbReader } from '#db/dialects/dialect.ts';
import { demandExternalEvent } from '#db/external-events/external-events-repository.ts';
import { demandStream } from '#db/funding/funding-streams.ts';
import { yearsOf } from '#db/funding/funding-years.ts';
import type { CostFields } from '#db/funding/funding-costs.ts';
import type { BenefitFields } from '#db/funding/worksheet.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { FundingStreamRow } from '#db/schema/funding.ts';
import { fundingStatuses, fundingTypes } from '#shared/content/program/funding-types.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { FundingPatch, FundingYear, Saving } from '#shared/contract/funding.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { yearProblem } from '#shared/domain/program/fiscal-years.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: choices, days in order, a share within the amount, and partners who are in use. */
export async function validateStream(db: DbReader, patch: FundingPatch, before?: FundingStreamRow): Promise<void> {
  demandChoice('type', patch.type, fundingTypes);
  demandChoice('status', patch.status, fundingStatuses);
  demandDay('reapplyOn', patch.reapplyOn);
  demandOrder(
    patch.startsOn ?? (patch.startsOn === null ? '' : (before?.starts_on ?? '')),
    patch.endsOn ?? (patch.endsOn === null ? '' : (before?.ends_on ?? '')),
  );
  const amount = patch.amountCents ?? before?.amount_cents ?? 0;
  const service = patch.serviceCents === undefined ? (before?.service_cents ?? -1) : (patch.serviceCents ?? -1);
  if (before !== undefined) await demandYearsWithin(db, before, patch);
  if (service > amount) throw new AppError('invalid', { field: 'serviceCents', reason: 'moreThanAmount' });
  const { funderId, fiscalAgentId, ownerPersonId, eventId } = patch;
  const organizations = [
    [funderId, before?.funder_organization_id],
    [fiscalAgentId, before?.fiscal_agent_organization_id],
  ].flatMap(([id, kept]) => (id && id !== kept ? [{ type: 'organizations' as const, id }] : []));
  await demandPartners(db, [
    ...organizations,
    ...(ownerPersonId && ownerPersonId !== before?.owner_person_id
      ? [{ type: 'people' as const, id: ownerPersonId }]
      : []),
  ]);
  if (eventId && eventId !== before?.event_id) await demandExternalEvent(db, eventId);
}

/** Checks a line of the budget: days in order, a service that there is, and each stream once and in use. */
export async function validateCost(db: DbReader, cost: CostFields): Promise<void> {
  if (cost.serviceType !== '') demandChoice('serviceType', cost.serviceType, serviceTypes);
  demandOrder(cost.startsOn ?? '', cost.endsOn ?? '');
  const seen = new Set<string>();
  for (const [index, { streamId }] of cost.allocations.entries()) {
    if (seen.has(streamId)) throw new AppError('invalid', { field: `allocations.${index}.streamId`, reason: 'taken' });
    seen.add(streamId);
    await demandStream(db, streamId);
  }
}

/** Checks a line of the ledger: days in order, and a range that is one. */
export function validateSaving(saving: Omit<Saving, 'id' | 'version'>): void {
  demandOrder(saving.startsOn, saving.endsOn);
  if (saving.lowCents > saving.highCents) throw new AppError('invalid', { field: 'highCents', reason: 'lowAboveHigh' });
}

/** Checks a line of the worksheet: ranges that are ranges. */
export function validateBenefit(line: BenefitFields): void {
  if (line.lowUnits > line.highUnits) throw new AppError('invalid', { field: 'highUnits', reason: 'lowAboveHigh' });
  if (line.lowCents > line.highCents) throw new AppError('invalid', { field: 'highCents', reason: 'lowAboveHigh' });
}

/** Checks the fiscal years of a stream: each in order and within it, none over another, and together no more than it gives. */
export function validateYears(years: readonly FundingYear[], stream: FundingStreamRow): void {
  for (const [index, year] of years.entries()) {
    demandDay(`years.${index}.startsOn`, year.startsOn);
    demandDay(`years.${index}.endsOn`, year.endsOn);
  }
  const problem = yearProblem(years, {
    startsOn: stream.starts_on,
    endsOn: stream.ends_on,
    amountCents: stream.amount_cents,
  });
  if (problem !== null)
    throw new AppError('invalid', { field: `years.${problem.index}.${problem.field}`, reason: problem.reason });
}

/** A stream with fiscal years stays as long and as large as they are. */
async function demandYearsWithin(db: DbReader, before: FundingStreamRow, patch: FundingPatch): Promise<void> {
  if (patch.startsOn === undefined && patch.endsOn === undefined && patch.amountCents === undefined) return;
  const problem = yearProblem(await yearsOf(db, before.id), {
    startsOn: patch.startsOn === undefined ? before.starts_on : (patch.startsOn ?? ''),
    endsOn: patch.endsOn === undefined ? before.ends_on : (patch.endsOn ?? ''),
    amountCents: patch.amountCents ?? before.amount_cents,
  });
  if (problem === null) return;
  throw new AppError('invalid', {
    field: problem.field,
    reason: problem.reason === 'moreThanAmount' ? 'yearsAbove' : 'yearsOutside',
  });
}

function demandOrder(startsOn: string, endsOn: string): void {
  demandDay('startsOn', startsOn === '' ? null : startsOn);
  demandDay('endsOn', endsOn === '' ? null : endsOn);
  if (startsOn !== '' && endsOn !== '' && endsOn < startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart' });
}
