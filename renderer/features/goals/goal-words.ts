import { t } from '#renderer/i18n/i18n.ts';
import { goalConfidences, type GoalDirection } from '#shared/content/goals.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { GoalHealth } from '#shared/domain/goals/goal-health.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number with its unit: "71 %", "11 sectors", "590". */
export function valueWords(value: number, unit: string): string {
  return unit === '' ? number.format(value) : `${number.format(value)} ${unit}`;
}

/** Where the number is and where it should be: "71 of 80 %". */
export function numberWords(goal: Pick<Goal, 'targetValue' | 'unit' | 'direction'>, health: GoalHealth): string {
  const { latest } = health;
  if (latest === null) return t('goals:noNumber');
  if (goal.targetValue === null) return valueWords(latest.value, goal.unit);
  return t(`goals:latestOf.${directionOf(goal.direction)}`, {
    value: number.format(latest.value),
    target: valueWords(goal.targetValue, goal.unit),
  });
}

/** "Target: 80 %", or "Target: 10 points or less". */
export function targetWords(goal: Pick<Goal, 'targetValue' | 'unit' | 'direction'>): string {
  if (goal.targetValue === null) return t('goals:profile.noTarget');
  return t(`goals:profile.targetOf.${directionOf(goal.direction)}`, { value: valueWords(goal.targetValue, goal.unit) });
}

/** "4 of 5: Likely". */
export function confidenceWords(confidence: number | null): string {
  const word = goalConfidences.find((entry) => entry.id === confidence)?.label;
  return confidence === null || word === undefined
    ? t('goals:confidenceUnknown')
    : t('goals:confidence', { number: confidence, word });
}

/** The options of a field for the confidence. */
export const confidenceOptions = goalConfidences.map(
  ({ id, label }: { readonly id: number; readonly label: string }) => ({
    id: String(id),
    label: `${id} ${label}`,
  }),
);

function directionOf(direction: string): GoalDirection {
  return direction === 'at-most' ? 'at-most' : 'at-least';
}
