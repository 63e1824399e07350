import type { RiskRow } from '../schema/wins.ts';

/** All that is written about a risk beside its title: what the search finds it by. */
export function riskWords(row: RiskRow): string {
  return [row.cause, row.event, row.effect, row.early_signals, row.trigger, row.prevention, row.contingency, row.note]
    .filter(Boolean)
    .join('\n');
}
