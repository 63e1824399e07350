import type { DecisionOption, DecisionRound, GivenConfirmation } from '#shared/contract/decision-parts.ts';
import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { usualRule, type DecisionRule } from '#shared/domain/decisions/rules.ts';
import { noGradient, type Gradient } from '#shared/domain/decisions/tally.ts';
import type { QuorumConditions, QuorumFigures } from '#shared/domain/meetings/quorum.ts';

import { parseList, parseWords } from '../json.ts';

/* The JSON columns of decisions; a damaged cell reads as nothing. */

type Fields = Readonly<Record<string, unknown>>;

/** The rule of a decision; the usual one where the cell does not say. */
export function parseRule(text: string): DecisionRule {
  const fields = parseFields(text);
  const kind = decisionRuleIds.find((id) => id === fields['kind']) ?? 'modified-consensus';
  const usual = usualRule(kind);
  return {
    kind,
    threshold: numberOf(fields['threshold'], usual.threshold),
    fallback: numberOf(fields['fallback'], usual.fallback),
    rounds: numberOf(fields['rounds'], usual.rounds),
    minSectors: typeof fields['minSectors'] === 'number' ? fields['minSectors'] : null,
    needsLivedExperience: typeof fields['needsLivedExperience'] === 'boolean' ? fields['needsLivedExperience'] : null,
  };
}

/** The counts of the gradient. */
export function parseGradient(text: string): Gradient {
  return gradientFrom(parseList(text, (value): value is number => typeof value === 'number'));
}

/** The rounds before the last one. */
export function parseRounds(text: string): DecisionRound[] {
  return parseList(text, isFields).map((fields) => ({
    method: fields['method'] === 'gradient' ? 'gradient' : 'tally',
    yes: numberOf(fields['yes'], 0),
    no: numberOf(fields['no'], 0),
    abstain: numberOf(fields['abstain'], 0),
    gradient: [...gradientFrom(Array.isArray(fields['gradient']) ? fields['gradient'] : [])],
  }));
}

/** Who was there; null before anybody counted. */
export function parseQuorum(text: string): QuorumFigures | null {
  if (text === '') return null;
  const fields = parseFields(text);
  return {
    filled: numberOf(fields['filled'], 0),
    here: numberOf(fields['here'], 0),
    bodySectors: numberOf(fields['bodySectors'], 0),
    sectors: parseWords(JSON.stringify(fields['sectors'] ?? [])),
    livedExperience: numberOf(fields['livedExperience'], 0),
    livedExperienceHere: numberOf(fields['livedExperienceHere'], 0),
  };
}

/** What had to be there when it was decided; null where that was not kept, as before anybody decided. */
export function parseAsked(text: string): QuorumConditions | null {
  const asked = parseFields(text)['asked'];
  if (!isFields(asked)) return null;
  return {
    sectors: numberOf(asked['sectors'], 0),
    livedExperience: numberOf(asked['livedExperience'], 0),
    requiredSectors: parseWords(JSON.stringify(asked['requiredSectors'] ?? [])),
  };
}

/** What else was thought of. */
export function parseOptions(text: string): DecisionOption[] {
  return parseList(text, isFields).map((fields) => ({
    title: textOf(fields['title']),
    why: textOf(fields['why']),
    isChosen: fields['isChosen'] === true,
  }));
}

/** Who confirmed a provisional decision. */
export function parseConfirmations(text: string): GivenConfirmation[] {
  return parseList(text, isFields).map((fields) => ({
    what: textOf(fields['what']),
    on: textOf(fields['on']),
    words: textOf(fields['words']),
  }));
}

function gradientFrom(values: readonly unknown[]): Gradient {
  if (values.length !== 5) return noGradient;
  const [n1, n2, n3, n4, n5] = values.map((value) => numberOf(value, 0));
  return [n1 ?? 0, n2 ?? 0, n3 ?? 0, n4 ?? 0, n5 ?? 0];
}

function parseFields(text: string): Fields {
  return parseList(`[${text}]`, isFields)[0] ?? {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
