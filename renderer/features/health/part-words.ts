import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { declinedReasons } from '#shared/content/engagement-ladder.ts';

/** How the parts of a metric are called; those who left the ladder by where they went and why. */
export function usePartWords() {
  const { t, i18n } = useTranslation('health');
  return (id: string): string => {
    const drop = dropOf(id);
    if (drop !== null) {
      const stage = choiceLabel('ladderStages', drop.stage);
      return drop.reason === ''
        ? t('parts.dropNoReason', { stage })
        : t('parts.drop', { stage, reason: reasonWord(drop.reason) });
    }
    // The ids of parts come from storage; a new one has no words until it gets some here.
    const key = `parts.${id}` as 'parts.depth';
    return i18n.exists(`health:${key}`) ? t(key) : id;
  };
}

/** The stage and the reason of a part such as `drop-declined-timing`; null for other parts. */
export function dropOf(id: string): { readonly stage: string; readonly reason: string } | null {
  const [word, stage, ...reason] = id.split('-');
  return word === 'drop' && stage !== undefined ? { stage, reason: reason.join('-') } : null;
}

/** A reason as people read it. */
export function reasonWord(id: string): string {
  return declinedReasons.find((reason) => reason.id === id)?.label ?? id;
}
