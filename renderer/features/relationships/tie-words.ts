import { t } from '#renderer/i18n/i18n.ts';
import {
  relationshipKindById,
  relationshipKinds,
  tieBases,
  tieConfidences,
  tieStrengths,
  willingnesses,
} from '#shared/content/relationship-kinds.ts';
import type { Relationship } from '#shared/contract/relationships.ts';
import type { Option, TieStrength } from '#renderer/ui/index.ts';

/** What a tie is, beside the name of the one on the other side: "listens to them" on Ana's profile beside Walt, or "friend". */
export function kindWords(kind: string, isOtherFirst: boolean): string {
  const known = relationshipKindById(kind);
  if (known === undefined) return kind;
  if (!known.isDirected) return known.label.toLowerCase();
  return `${isOtherFirst ? known.forward : known.backward} ${t('relationships:around.them')}`;
}

/** The strength of a tie as its word: influence has words of its own. */
export function strengthWord(kind: string, strength: number): string {
  const step = tieStrengths.find(({ id }) => id === strength);
  return (kind === 'influences' ? step?.influence : step?.label) ?? '';
}

/** The strength as the sign for it knows it. */
export function strengthName(strength: number): TieStrength {
  return strength >= 3 ? 'strong' : strength === 2 ? 'working' : 'weak';
}

/** Whether somebody would ask, in a word. */
export function willingnessWord(willingness: number): string {
  return willingnesses.find(({ id }) => id === willingness)?.label ?? '';
}

/** The partner on the other side of a tie, and whether they come first in it. */
export function otherEnd(tie: Relationship, id: string): { other: Relationship['from']; isOtherFirst: boolean } {
  return tie.from.id === id ? { other: tie.to, isOtherFirst: false } : { other: tie.from, isOtherFirst: true };
}

export const kindOptions: readonly Option[] = relationshipKinds.map(({ id, label, description }) => ({
  id,
  label,
  detail: description,
}));
export const strengthOptions = (kind: string): readonly { id: string; label: string }[] =>
  tieStrengths.map(({ id }) => ({ id: String(id), label: strengthWord(kind, id) }));
export const willingnessOptions: readonly Option[] = willingnesses.map(({ id, label, description }) => ({
  id: String(id),
  label,
  detail: description,
}));
export const basisOptions: readonly Option[] = tieBases.map(({ id, label, description }) => ({
  id,
  label,
  detail: description,
}));
export const confidenceOptions: readonly Option[] = tieConfidences.map(({ id, label, description }) => ({
  id,
  label,
  detail: description,
}));
