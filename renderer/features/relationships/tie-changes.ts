import { client } from '#renderer/api/client.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Relationship } from '#shared/contract/relationships.ts';

/** What a form says of a tie. */
export interface TieFields {
  readonly kind: string;
  readonly strength: number;
  readonly basis: string;
  readonly confidence: string;
  readonly willingness: number;
  readonly sinceOn: string | null;
  readonly endsOn: string | null;
  readonly confirmedOn: string | null;
  readonly note: string;
  readonly isRestricted: boolean;
}

/** A tie of which nothing is said yet but that it was seen today. */
export function emptyTie(today: string): TieFields {
  return {
    kind: 'knows',
    strength: 2,
    basis: '',
    confidence: 'medium',
    willingness: 0,
    sinceOn: null,
    endsOn: null,
    confirmedOn: today,
    note: '',
    isRestricted: false,
  };
}

/** The fields of a tie as it was read. */
export function fieldsOf(tie: Relationship): TieFields {
  const { kind, strength, basis, confidence, willingness, sinceOn, endsOn, confirmedOn, note, isRestricted } = tie;
  return { kind, strength, basis, confidence, willingness, sinceOn, endsOn, confirmedOn, note, isRestricted };
}

/** Ties two partners. Whoever calls tells of it. */
export async function createTie(from: PartnerRef, to: PartnerRef, fields: TieFields): Promise<SavedStep> {
  const ref = ({ type, id }: PartnerRef): PartnerRef => ({ type, id });
  return client.relationships.create({ from: ref(from), to: ref(to), ...fields });
}

/** Changes a tie as it was read. Fails with `stale` when somebody changed it since. */
export async function updateTie(tie: Relationship, patch: Partial<TieFields>): Promise<void> {
  afterSave(await client.relationships.update({ id: tie.id, version: tie.version, patch }));
}

/** Takes a tie away; both partners stay. */
export async function removeTie(tie: Relationship): Promise<void> {
  afterSave(await client.relationships.remove({ id: tie.id }));
}
