import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { IsoDay } from '#shared/dates.ts';

import { dueState, shortDay } from '../partners/day-words.ts';

/** The kind of step as a word: "Send information". */
export function typeLabel(type: string): string {
  return followUpTypes.find((entry) => entry.id === type)?.label ?? type;
}

/** What is to be done: its words, or else the kind of step. */
export function summaryOf(followUp: Pick<FollowUp, 'summary' | 'type'>): string {
  return followUp.summary === '' ? typeLabel(followUp.type) : followUp.summary;
}

/** When it is due, in words, and how much that presses. */
export interface DueWords {
  readonly words: string;
  readonly tone: 'late' | 'today' | 'plain';
}

/** Says when something is due: "2 days late", "Today", "Tomorrow", "Mar 14". */
export function useDueWords(today: IsoDay): (dueOn: IsoDay) => DueWords {
  const { t } = useTranslation('followUps');
  return (dueOn) => {
    const due = dueState(dueOn, today);
    if (due.kind === 'late') return { words: t('due.late', { count: due.days }), tone: 'late' };
    if (due.kind === 'today') return { words: t('due.today'), tone: 'today' };
    if (due.kind === 'tomorrow') return { words: t('due.tomorrow'), tone: 'plain' };
    return { words: shortDay(dueOn, today), tone: 'plain' };
  };
}

/** The ink of a due day: danger when late, honey when it waits for a person today. */
export function dueInk(tone: DueWords['tone']): string {
  if (tone === 'late') return 'font-strong text-danger';
  return tone === 'today' ? 'font-strong text-honey-ink' : 'text-ink-3';
}
