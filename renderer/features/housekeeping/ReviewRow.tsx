import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Checkbox, plainTextOf } from '#renderer/ui/index.ts';
import type { ReviewItem } from '#shared/contract/housekeeping.ts';

import { shortDay } from '../partners/day-words.ts';

/** One record under review: who or what it is, its first words, and since when it has been quiet. */
export function ReviewRow({
  item,
  isChosen,
  onChoose,
  onKeep,
}: {
  item: ReviewItem;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
  onKeep: () => void;
}) {
  const { t } = useTranslation('housekeeping');
  const today = useToday();
  const words = item.type === 'people' ? '' : plainTextOf(item.excerpt) || t('review.noText');
  return (
    <li className="flex min-h-11 items-center gap-3 py-1.5">
      <Checkbox
        label={t('review.select', { name: item.label })}
        isLabelHidden
        isSelected={isChosen}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-name">{item.label}</bdi>
        {words !== '' && <span className="line-clamp-2 text-ink-2">{words}</span>}
      </span>
      <span className="text-meta text-ink-3">{t('review.since', { day: shortDay(item.since, today) })}</span>
      <Button size="small" onPress={onKeep}>
        {t('review.keep')}
        <span className="sr-only"> {item.label}</span>
      </Button>
    </li>
  );
}
