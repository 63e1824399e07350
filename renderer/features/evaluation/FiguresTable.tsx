import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { Indicator } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { openValue } from './open-evaluation.tsx';
import { valueWords } from './value-words.ts';

/** Every figure of an indicator, the latest first, as its charts show it; a period opens its form. */
export function FiguresTable({ indicator, today }: { indicator: Indicator; today: IsoDay }) {
  const { t } = useTranslation('evaluation');
  const { title, unit } = indicator;
  const values = indicator.values.toSorted(
    (a, b) => b.endsOn.localeCompare(a.endsOn) || b.startsOn.localeCompare(a.startsOn) || a.cut.localeCompare(b.cut),
  );
  return (
    <PlainTable
      label={t('figures', { title })}
      columns={[
        { id: 'period', header: t('period'), width: 'w-56' },
        { id: 'group', header: t('group') },
        { id: 'value', header: t('value'), width: 'w-32', align: 'end' },
        { id: 'people', header: t('people'), width: 'w-24', align: 'end' },
        { id: 'source', header: t('form.source'), isWideOnly: true },
      ]}
    >
      {values.map((each) => (
        <PlainRow key={each.id}>
          <PlainCell isHeader>
            <PlainButton className="rounded-tag text-left" onPress={() => openValue(indicator, each)}>
              {`${shortDay(each.startsOn, today)} – ${shortDay(each.endsOn, today)}`}
              <span className="sr-only">{each.cut === '' ? ` ${t('all')}` : ` ${each.part}`}</span>
            </PlainButton>
          </PlainCell>
          <PlainCell isWrapped>{each.cut === '' ? t('all') : `${t(`cuts.${each.cut}`)}: ${each.part}`}</PlainCell>
          <PlainCell align="end">
            {each.value === null ? (
              <span className="text-ink-2">{t('hiddenCover')}</span>
            ) : (
              valueWords(each.value, unit)
            )}
          </PlainCell>
          <PlainCell align="end">{each.people ?? ''}</PlainCell>
          <PlainCell isWrapped isWideOnly>
            {each.source}
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
