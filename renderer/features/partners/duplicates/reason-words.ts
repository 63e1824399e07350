import { t } from '#renderer/i18n/i18n.ts';
import { likelyDuplicate, type DuplicateReason } from '#shared/domain/duplicates/traits.ts';

/** From this score on a pair is more likely one than two. */
const likely = 65;

/** How likely two records are one, in a word. */
export function likelyWords(score: number): string {
  const word = score >= likelyDuplicate ? 'sure' : score >= likely ? 'likely' : 'possible';
  return t(`duplicates:likely.${word}`);
}

/** Why two records may be one: "same e-mail, nearly the same name". */
export function reasonWords(reasons: readonly DuplicateReason[]): string {
  return reasons.map((reason) => t(`duplicates:reasons.${reason}`)).join(', ');
}
