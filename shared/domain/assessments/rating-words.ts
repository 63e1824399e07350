import { decisionRoles, leaderTypes, ratingScales } from '../../content/ratings.ts';
import { stances } from '../../content/stances.ts';

/** The value of a rating in words: "Supportive", "4 of 5", "Gatekeeper", or the words that were written. */
export function ratingValueWords(scale: string, value: string): string {
  switch (scale) {
    case 'stance':
      return stances.find((stance) => String(stance.value ?? 'unknown') === value)?.label ?? value;
    case 'leaderType':
      return leaderTypes.find((entry) => entry.id === value)?.label ?? value;
    case 'decisionRole':
      return decisionRoles.find((entry) => entry.id === value)?.label ?? value;
    case 'reservation':
      return value;
    default:
      return `${value} of 5`;
  }
}

/** A rating as the history names it: "Stance of Dana Whitlock: Supportive". */
export function ratingLabel(scale: string, value: string, name: string): string {
  const label = ratingScales.find((candidate) => candidate.id === scale)?.label ?? scale;
  return scale === 'reservation' ? `${label} of ${name}` : `${label} of ${name}: ${ratingValueWords(scale, value)}`;
}
