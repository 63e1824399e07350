import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { classNames, Tag } from '#renderer/ui/index.ts';
import type { DuplicateSide } from '#shared/contract/duplicates.ts';

/** One of the records in short: who it is, how it is reached, when somebody last talked to them. */
export function SideFacts({ side, role, isKept }: { side: DuplicateSide; role: string; isKept: boolean }) {
  const { t } = useTranslation('duplicates');
  const today = useToday();
  const facts = [side.detail, side.email, side.phone, side.city].filter((fact) => fact !== '');
  return (
    <div className={classNames('min-w-0 rounded-card border p-3', isKept ? 'border-accent' : 'border-line')}>
      <p className={classNames('text-meta', isKept ? 'font-strong text-accent-ink' : 'text-ink-2')}>{role}</p>
      <p className="font-name break-words">
        <bdi>{side.name}</bdi>
      </p>
      {facts.map((fact) => (
        <p key={fact} className="truncate text-meta text-ink-2" title={fact}>
          <bdi>{fact}</bdi>
        </p>
      ))}
      <p className="text-meta text-ink-2">
        {side.lastContactOn === null
          ? t('pane.noContact')
          : t('pane.lastContact', { day: shortDay(side.lastContactOn, today) })}
      </p>
      <p className="text-meta text-ink-3">{t('pane.added', { day: dayWords(side.createdAt) })}</p>
      {side.isArchived && <Tag tone="line">{t('pane.archived')}</Tag>}
    </div>
  );
}
