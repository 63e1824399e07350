import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import { fundingStatuses, fundingTypes } from '#shared/content/program/funding-types.ts';
import type { FundingStream } from '#shared/contract/funding.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { openStream } from './open-funding.tsx';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
/** In which order a list tells them: what there is, what is hoped for, what is over. */
const order = ['awarded', 'pending', 'asked', 'idea', 'ended', 'declined'];

/** Every stream of money, awards first; pressing one opens its form. */
export function StreamsTab({ streams, today }: { streams: readonly FundingStream[]; today: IsoDay }) {
  const { t } = useTranslation('funding');
  const { discreet } = useDeviceSettings();
  if (streams.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        detail={t('empty.detail')}
        actions={[{ label: t('add.streams'), run: () => openStream() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.streams')}
      columns={[
        { id: 'title', header: t('table.stream') },
        { id: 'status', header: t('table.status'), width: 'w-28' },
        { id: 'amount', header: t('table.amount'), width: 'w-32', align: 'end' },
        { id: 'services', header: t('table.services'), width: 'w-24', align: 'end' },
        { id: 'period', header: t('table.period'), width: 'w-52', isWideOnly: true },
        { id: 'reapply', header: t('table.reapply'), width: 'w-28', isWideOnly: true },
      ]}
    >
      {streams
        .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || b.amountCents - a.amountCents)
        .map((stream) => {
          const { id, title, status, funder, amountCents, currency, serviceCents } = stream;
          return (
            <PlainRow key={id} isQuiet={status === 'ended' || status === 'declined'}>
              <PlainCell isHeader isWrapped>
                <PlainButton className="max-w-full truncate rounded-tag text-left" onPress={() => openStream(stream)}>
                  {title}
                </PlainButton>
                <span className="block truncate text-meta font-normal text-ink-2">
                  {fundingTypes.find((type) => type.id === stream.type)?.label ?? stream.type}
                  {funder !== null && (
                    <>
                      {' · '}
                      <bdi>{discreet && funder.isRestricted ? t('private') : funder.label}</bdi>
                    </>
                  )}
                </span>
                {stream.isOverdrawn && (
                  <span className="block text-meta font-normal text-danger">{t('table.overdrawn')}</span>
                )}
              </PlainCell>
              <PlainCell>
                <Tag
                  tone={
                    status === 'awarded' ? 'moss' : status === 'pending' || status === 'asked' ? 'honey' : 'neutral'
                  }
                >
                  {fundingStatuses.find((each) => each.id === status)?.label ?? status}
                </Tag>
                {(status === 'pending' || status === 'asked') && (
                  <span className="block text-meta text-ink-2">
                    {t('table.chance', { percent: percent.format(stream.probability / 100) })}
                  </span>
                )}
              </PlainCell>
              <PlainCell align="end">{moneyWords(amountCents, currency)}</PlainCell>
              <PlainCell align="end">
                {serviceCents === null || amountCents === 0 ? (
                  <span className="text-ink-3">{t('table.unsaid')}</span>
                ) : (
                  percent.format(serviceCents / amountCents)
                )}
              </PlainCell>
              <PlainCell isWideOnly>{periodWords(stream)}</PlainCell>
              <PlainCell isWideOnly>
                {stream.reapplyOn === null ? '' : shortDay(stream.reapplyOn, today)}
                {stream.eventTitle !== '' && (
                  <span className="block truncate text-meta text-ink-2">{stream.eventTitle}</span>
                )}
              </PlainCell>
            </PlainRow>
          );
        })}
    </PlainTable>
  );

  function periodWords({ startsOn, endsOn }: FundingStream): string {
    if (startsOn === null && endsOn === null) return t('table.noPeriod');
    if (startsOn === null) return t('table.until', { day: shortDay(endsOn ?? today, today) });
    if (endsOn === null) return t('table.from', { day: shortDay(startsOn, today) });
    return `${shortDay(startsOn, today)} – ${shortDay(endsOn, today)}`;
  }
}
