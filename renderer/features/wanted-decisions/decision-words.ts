import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';

type Status = 'open' | 'won' | 'lost' | 'dropped';

/** How a decision stands, as one of the four known ways. */
export function statusOf(status: string): Status {
  return status === 'won' || status === 'lost' || status === 'dropped' ? status : 'open';
}

/** The tone of a status beside its word. */
export function statusTone(status: string): 'moss' | 'danger' | 'line' {
  return status === 'won' ? 'moss' : status === 'lost' ? 'danger' : 'line';
}

/** Says by when a decision is made, or on which day it was. */
export function useDayWords(today: IsoDay): (decision: Pick<WantedDecision, 'decidesOn' | 'status'>) => string {
  const { t } = useTranslation('wantedDecisions');
  return ({ decidesOn, status }) => {
    if (decidesOn === null) return t('noDay');
    const day = shortDay(decidesOn, today);
    if (status !== 'open') return t('on', { day });
    return t(decidesOn < today ? 'late' : 'by', { day });
  };
}
