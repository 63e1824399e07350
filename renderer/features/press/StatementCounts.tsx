import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Tag } from '#renderer/ui/index.ts';
import type { StatementSummary } from '#shared/contract/statements.ts';

import { shortDay } from '../partners/day-words.ts';

/** How many signed, by when the others answer, and what is to be looked at. */
export function StatementCounts({ statement }: { statement: StatementSummary }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const { asked, signed, declined, silent, signedEarlier, dueOn } = statement;
  const all = asked + signed + declined;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-ink-2">
      {all === 0 ? t('signon.notAsked') : t('signon.signedOf', { signed, all })}
      {dueOn !== null && <span>{t('signon.by', { day: shortDay(dueOn, today) })}</span>}
      {silent > 0 && <Tag tone="honey">{t('signon.silent', { count: silent })}</Tag>}
      {signedEarlier > 0 && <Tag tone="honey">{t('signon.earlier', { count: signedEarlier })}</Tag>}
    </span>
  );
}
