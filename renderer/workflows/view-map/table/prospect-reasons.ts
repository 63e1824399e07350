import { t } from '#renderer/i18n/i18n.ts';
import type { Prospect } from '#shared/contract/prospects.ts';

import { listed, nameOf } from './table-words.ts';

/** Why somebody should be asked, the weightiest reasons first. */
export function prospectReasons(prospect: Prospect, isDiscreet: boolean): string[] {
  const { parts } = prospect.priority;
  const moved = prospect.moves.map((move) => nameOf(move.record, isDiscreet));
  return [
    ...(parts.gap === 1 ? [t('seats:panel.reasons.gap')] : []),
    ...(parts.gap === 0.5 ? [t('seats:panel.reasons.second')] : []),
    ...(moved.length > 0 ? [t('seats:panel.reasons.moves', { names: listed(moved) })] : []),
    ...(prospect.influence === null ? [] : [t('seats:panel.reasons.influence', { value: prospect.influence })]),
    ...(prospect.interest === null ? [] : [t('seats:panel.reasons.interest', { value: prospect.interest })]),
    ...(parts.relationship === 1 ? [t('seats:panel.reasons.relationship')] : []),
  ];
}

/** What nobody rated, as a sentence; null when all is known. */
export function needsResearch(prospect: Prospect): string | null {
  const scales = prospect.priority.missing.map((scale) => t(`seats:panel.scales.${scale}`));
  return scales.length === 0 ? null : t('seats:panel.needsResearch', { scales: listed(scales) });
}

/** The way to a prospect in a few words: through whom, or that we know them ourselves. */
export function pathWords(prospect: Prospect, isDiscreet: boolean): string {
  const steps = prospect.path?.steps ?? [];
  const last = steps.at(-1);
  if (last === undefined) return t('seats:panel.noPath');
  if (steps.length === 1) return t('seats:panel.direct');
  return t('seats:panel.through', { name: nameOf(last.asker, isDiscreet) });
}
