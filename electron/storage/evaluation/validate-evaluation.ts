import type { DbReader } from '#db/dialects/dialect.ts';
import type { ValueFields } from '#db/evaluation/indicator-values.ts';
import { demandFrameRow } from '#db/evaluation/evaluation-frame.ts';
import { isSmallBaseline } from '#db/evaluation/indicators.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { IndicatorRow } from '#db/schema/evaluation.ts';
import { liveIds } from '#db/trash/trash-repository.ts';
import { dataAgreementStatuses, independenceQuestions } from '#shared/content/program/independence.ts';
import { indicatorDomains } from '#shared/content/program/indicators.ts';
import type {
  DataAgreement,
  IndicatorPatch,
  LearningSession,
  ResearchPartnership,
} from '#shared/contract/evaluation.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: a domain and a template that there are, days, and records in use. */
export async function validateIndicator(db: DbReader, patch: IndicatorPatch, before?: IndicatorRow): Promise<void> {
  demandChoice('domain', patch.domain, indicatorDomains);
  const domain = indicatorDomains.find(({ id }) => id === (patch.domain ?? before?.domain));
  if (patch.template !== undefined && patch.template !== '')
    demandChoice('template', patch.template, domain?.indicators ?? []);
  demandDay('baselineOn', patch.baselineOn);
  demandDay('targetOn', patch.targetOn);
  const after = {
    unit: patch.unit ?? before?.unit ?? '',
    counts_people: (patch.countsPeople ?? before?.counts_people !== 0) ? 1 : 0,
  };
  if (isSmallBaseline(after, patch.baselineValue ?? null))
    throw new AppError('invalid', { field: 'baselineValue', reason: 'smallCount' });
  const { ownerPersonId, agreementId, evidenceId } = patch;
  if (ownerPersonId && ownerPersonId !== before?.owner_person_id)
    await demandPartners(db, [{ type: 'people', id: ownerPersonId }]);
  if (agreementId && agreementId !== before?.agreement_id) await demandFrameRow(db, 'agreement', agreementId);
  if (evidenceId && evidenceId !== before?.evidence_id) await demandLive(db, 'evidenceCards', evidenceId);
}

/** Checks a figure: days in order, a group where there is a cut, and how many people stand behind it where people are counted. */
export function validateValue(indicator: IndicatorRow, value: ValueFields): void {
  demandOrder(value.startsOn, value.endsOn);
  if (indicator.unit === '%' && (value.value < 0 || value.value > 100))
    throw new AppError('invalid', { field: 'value', reason: 'notAShare' });
  if (
    indicator.counts_people === 1 &&
    indicator.unit === 'count' &&
    (value.value < 0 || !Number.isInteger(value.value))
  )
    throw new AppError('invalid', { field: 'value', reason: 'notACount' });
  if ((value.cut === '') !== (value.part === '')) throw new AppError('invalid', { field: 'part', reason: 'required' });
  if (indicator.counts_people === 1 && indicator.unit !== 'count' && value.people === null)
    throw new AppError('invalid', { field: 'people', reason: 'required' });
}

/** Checks an agreement about data: a status that there is, days, and partners in use. */
export async function validateAgreement(
  db: DbReader,
  agreement: Pick<DataAgreement, 'status' | 'dueOn' | 'signedOn' | 'endsOn' | 'organizationId' | 'ownerPersonId'>,
): Promise<void> {
  demandChoice('status', agreement.status, dataAgreementStatuses);
  demandDay('dueOn', agreement.dueOn);
  if (agreement.status === 'signed' && agreement.signedOn === null)
    throw new AppError('invalid', { field: 'signedOn', reason: 'required' });
  demandOrder(agreement.signedOn, agreement.endsOn);
  await demandPartners(db, [
    ...(agreement.organizationId === null ? [] : [{ type: 'organizations' as const, id: agreement.organizationId }]),
    ...(agreement.ownerPersonId === null ? [] : [{ type: 'people' as const, id: agreement.ownerPersonId }]),
  ]);
}

/** Checks somebody who evaluates: questions that there are, days in order, and partners in use. */
export async function validatePartnership(
  db: DbReader,
  partnership: Pick<
    ResearchPartnership,
    'answers' | 'startsOn' | 'endsOn' | 'organizationId' | 'personId' | 'agreementId'
  >,
): Promise<void> {
  for (const [index, { id }] of partnership.answers.entries())
    demandChoice(`answers.${index}.id`, id, independenceQuestions);
  demandOrder(partnership.startsOn, partnership.endsOn);
  await demandPartners(db, [
    ...(partnership.organizationId === null
      ? []
      : [{ type: 'organizations' as const, id: partnership.organizationId }]),
    ...(partnership.personId === null ? [] : [{ type: 'people' as const, id: partnership.personId }]),
  ]);
  if (partnership.agreementId !== null) await demandFrameRow(db, 'agreement', partnership.agreementId);
}

/** Checks a learning session: what was learned where it was held, and records in use. */
export async function validateSession(
  db: DbReader,
  session: Pick<LearningSession, 'heldOn' | 'isHeld' | 'learned' | 'meetingId' | 'decisionId' | 'evidenceId'>,
): Promise<void> {
  demandDay('heldOn', session.heldOn);
  if (session.isHeld && session.learned.trim() === '')
    throw new AppError('invalid', { field: 'learned', reason: 'required' });
  if (session.meetingId !== null) await demandLive(db, 'meetings', session.meetingId);
  if (session.evidenceId !== null) await demandLive(db, 'evidenceCards', session.evidenceId);
  if (session.decisionId !== null) await demandLive(db, 'decisions', session.decisionId);
}

async function demandLive(db: DbReader, type: 'evidenceCards' | 'meetings' | 'decisions', id: string): Promise<void> {
  if ((await liveIds(db, type, [id])).length === 0) throw new AppError('notFound', { type, id });
}

function demandOrder(startsOn: string | null, endsOn: string | null): void {
  demandDay('startsOn', startsOn);
  demandDay('endsOn', endsOn);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart' });
}
