import { locale } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable, Tag, type TagTone } from '#renderer/ui/index.ts';
import { checklists, itemStatuses, type ItemStatus } from '#shared/content/program/checklists.ts';
import type { PracticeList } from '#shared/contract/practices.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openItem } from './open-practices.tsx';

const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

/** A part as a percentage. */
export function shareWords(part: number): string {
  return share.format(part);
}

/** How a status looks. */
export const statusTones: Readonly<Record<ItemStatus, TagTone>> = {
  no: 'neutral',
  planned: 'line',
  partial: 'honey',
  'in-place': 'moss',
};

/** What a status is called. */
export function statusWords(status: ItemStatus): string {
  return itemStatuses.find(({ id }) => id === status)?.label ?? status;
}

/** The items of a checklist; pressing one opens it. */
export function ItemsTable({
  list,
  serviceShare,
  today,
}: {
  list: PracticeList;
  /** What the budget says of direct services. */
  serviceShare: number | null;
  today: IsoDay;
}) {
  const { t } = useTranslation('practices');
  const nameOf = useLabelWords();
  const content = checklists.find(({ id }) => id === list.checklist);
  return (
    <PlainTable
      label={content?.label ?? list.checklist}
      columns={[
        { id: 'item', header: t('table.item') },
        { id: 'status', header: t('table.status'), width: 'w-56' },
        { id: 'evidence', header: t('table.evidence'), width: 'w-44', isWideOnly: true },
        { id: 'owner', header: t('table.owner'), width: 'w-40', isWideOnly: true },
        { id: 'review', header: t('table.review'), width: 'w-28' },
      ]}
    >
      {list.items.map((item, index) => {
        const words = content?.items.find(({ id }) => id === item.item);
        const [shown] = item.evidence;
        return (
          <PlainRow key={item.item}>
            <PlainCell isHeader isWrapped>
              <PlainButton className="rounded-tag text-left" onPress={() => openItem(item)}>
                {`${index + 1}. ${words?.label ?? item.item}`}
              </PlainButton>
              <span className="block text-meta font-normal text-ink-2">
                {[
                  t('table.source', { sources: words?.sources.join(', ') ?? '' }),
                  item.phase === 'later' ? t('table.later') : '',
                  item.nextStep === '' ? '' : t('table.next', { step: item.nextStep }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </PlainCell>
            <PlainCell isWrapped>
              {item.ratings.length === 0 && <span className="text-ink-3">{t('table.nobody')}</span>}
              {item.isDisputed && <span className="block text-meta text-honey-ink">{t('table.differ')}</span>}
              <ul className="flex flex-col gap-0.5">
                {item.ratings.map((rating) => (
                  <li key={rating.id} className="flex min-w-0 items-center gap-1.5">
                    <Tag tone={statusTones[rating.status]}>{statusWords(rating.status)}</Tag>
                    <span className="min-w-0 truncate text-meta text-ink-2">
                      {rating.rater === null ? t('table.somebody') : nameOf(rating.rater)}
                    </span>
                  </li>
                ))}
              </ul>
            </PlainCell>
            <PlainCell isWideOnly isWrapped>
              {item.item === 'service-money' && serviceShare !== null && (
                <span className="block">{t('table.budget', { percent: shareWords(serviceShare) })}</span>
              )}
              {shown !== undefined && (
                <>
                  <span className="block truncate">{shown.record === null ? shown.words : nameOf(shown.record)}</span>
                  {item.evidence.length > 1 && (
                    <span className="block text-meta text-ink-2">
                      {t('table.records', { count: item.evidence.length })}
                    </span>
                  )}
                </>
              )}
            </PlainCell>
            <PlainCell isWideOnly>
              <span className="block truncate">{item.owner === null ? '' : nameOf(item.owner)}</span>
            </PlainCell>
            <PlainCell>
              {item.reviewOn === null ? '' : shortDay(item.reviewOn, today)}
              {item.reviewOn !== null && item.reviewOn < today && (
                <span className="block text-meta text-danger">{t('table.late')}</span>
              )}
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );
}
