import { t } from '#renderer/i18n/i18n.ts';
import type { MessageBox } from '#shared/contract/messages.ts';
import type { BoxWords, SpokenBox } from '#shared/domain/messages/box-text.ts';
import { mayUse } from '#shared/domain/messages/story-consent.ts';

/** What of a box is said aloud: a story that may no longer be told is left out, and so is the opponent square. */
export function spokenBox(box: MessageBox): SpokenBox {
  return {
    title: box.title,
    core: box.core,
    value: box.value,
    problem: box.problem,
    solution: box.solution,
    action: box.action,
    bridge: box.bridge,
    points: box.points.map((point) => ({
      text: point.text,
      evidence: point.evidence === null ? '' : point.evidence.figure || point.evidence.claim,
      source: point.evidence?.source ?? '',
      caveat: point.evidence?.caveat ?? '',
      story: point.story === null || point.story.isRestricted || !mayUse(point.story.consent) ? '' : point.story.title,
    })),
  };
}

/** The words around the parts. */
export function copyWords(): BoxWords {
  return {
    core: t('messages:copyWords.core'),
    value: t('messages:copyWords.value'),
    problem: t('messages:copyWords.problem'),
    solution: t('messages:copyWords.solution'),
    action: t('messages:copyWords.action'),
    bridge: t('messages:copyWords.bridge'),
    points: t('messages:copyWords.points'),
    source: t('messages:copyWords.source'),
    caveat: t('messages:copyWords.caveat'),
    story: t('messages:copyWords.story'),
  };
}
