import { tieBases, tieConfidences } from '#shared/content/relationship-kinds.ts';
import type { RelationshipPatch } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandChoice, demandPastDay, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: choices of the vocabularies, days that have passed, an end after the start. `known` is what a patch leaves as it is. */
export function validateRelationship(
  fields: RelationshipPatch,
  today: IsoDay,
  known: { readonly sinceOn: string | null; readonly endsOn: string | null } = { sinceOn: null, endsOn: null },
): void {
  if (fields.basis !== '') demandChoice('basis', fields.basis, tieBases);
  demandChoice('confidence', fields.confidence, tieConfidences);
  demandPastDay('sinceOn', fields.sinceOn, today);
  demandPastDay('confirmedOn', fields.confirmedOn, today);
  demandDay('endsOn', fields.endsOn);
  const sinceOn = fields.sinceOn === undefined ? known.sinceOn : fields.sinceOn;
  const endsOn = fields.endsOn === undefined ? known.endsOn : fields.endsOn;
  if (sinceOn !== null && endsOn !== null && endsOn < sinceOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart', value: endsOn });
}
