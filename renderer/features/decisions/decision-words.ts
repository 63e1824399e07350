import { currentSettings } from '#renderer/app/settings/use-device-settings.ts';
import { notMetWords } from '#renderer/app/errors/error-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Decision, DecisionSummary } from '#shared/contract/decisions.ts';
import type { DecisionStatus } from '#shared/domain/decisions/statuses.ts';
import { figuresOf } from '#shared/domain/decisions/decision-summaries.ts';

/** A name, or that it is kept private while the screen is shared. */
export function nameWords(person: RecordLabel | null): string {
  if (person === null) return '';
  return person.isRestricted && currentSettings().discreet ? t('decisions:detail.private') : person.label;
}

/** "More than nobody blocks": what the rule takes, with its own numbers. */
export function ruleNote({ rule }: Pick<Decision, 'rule'>): string {
  return t(`decisions:ruleNotes.${rule.kind}`, {
    rounds: rule.rounds,
    fallback: percentWords(rule.fallback),
    threshold: percentWords(rule.threshold),
  });
}

/** The votes in short: "27–2–1", or "8 at 5, 4 at 4, 2 at 3, 1 at 2"; empty before anybody voted. */
export function votesWords(decision: Pick<DecisionSummary, 'method' | 'yes' | 'no' | 'abstain' | 'gradient'>): string {
  const { yes, no, abstain, gradient } = decision;
  if (decision.method === 'gradient')
    return gradient
      .map((count, index) => ({ count, value: index + 1 }))
      .toReversed()
      .filter((part) => part.count > 0)
      .map((part) => t('decisions:gradientPart', part))
      .join(', ');
  return yes + no + abstain === 0 ? '' : t('decisions:tallyShort', { yes, no, abstain });
}

/** Why it does not pass yet, with its figures; null when it does. */
export function failingWords({ verdict }: Pick<Decision, 'verdict'>): string | null {
  return verdict.failing === null ? null : notMetWords(figuresOf(verdict));
}

/** Whom a provisional decision waits for: the one missing sector by name, or what kind of seat. */
export function waitsFor(decision: Pick<Decision, 'verdict'>): string {
  return decision.verdict.all.includes('sectors')
    ? t('decisions:recorder.someSector')
    : t('decisions:recorder.livedSeat');
}

/** The sectors that sit in the body and were not there, for a confirmation. */
export function missingSectors(decision: Decision): readonly { readonly id: string; readonly label: string }[] {
  const there = new Set(decision.quorum?.sectors);
  const ids = [...new Set(decision.voters.map((voter) => voter.sector))].filter((id) => id !== '' && !there.has(id));
  return ids.map((id) => ({ id, label: sectorWords(id) }));
}

/** A sector by its id. */
export function sectorWords(id: string): string {
  return sectorById(id)?.label ?? id;
}

/** How a status is shown beside its word. */
export function statusTone(status: DecisionStatus): 'moss' | 'honey' | 'neutral' | 'line' | 'accent' {
  if (status === 'passed') return 'moss';
  if (status === 'provisional' || status === 'deferred') return 'honey';
  return status === 'open' || status === 'draft' ? 'accent' : 'line';
}

/** A share as whole percent, two thirds as 66.7. */
export function percentWords(share: number): number {
  return Math.round(share * 1_000) / 10;
}
