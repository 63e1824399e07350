import { moneyWords } from '#renderer/app/words/money.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import type { FundingStream } from '#shared/contract/funding.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import { openYears } from './open-funding.tsx';

/** The fiscal years of awards that run: what each gives when, where it is not spread evenly. */
export function YearsSection({ streams }: { streams: readonly FundingStream[] }) {
  const { t } = useTranslation('funding');
  const shown = streams.filter((stream) => stream.status === 'awarded' || stream.years.length > 0);
  if (shown.length === 0) return null;
  return (
    <Section title={t('years.section')}>
      <PlainTable
        label={t('years.section')}
        columns={[
          { id: 'stream', header: t('table.stream'), width: 'w-64' },
          { id: 'years', header: t('years.years') },
          { id: 'set', header: t('years.change'), width: 'w-28' },
        ]}
      >
        {shown.map((stream) => (
          <PlainRow key={stream.id}>
            <PlainCell isHeader isWrapped>
              {stream.title}
            </PlainCell>
            <PlainCell isWrapped>
              {stream.years.length === 0 ? (
                <span className="text-ink-2">{t('years.even')}</span>
              ) : (
                stream.years.map((year) => (
                  <span key={year.startsOn} className="block">
                    {`${year.label === '' ? '' : `${year.label}: `}${dayWords(year.startsOn)} – ${dayWords(year.endsOn)}, ${moneyWords(year.amountCents, stream.currency)}`}
                  </span>
                ))
              )}
            </PlainCell>
            <PlainCell>
              <LinkButton onPress={() => openYears(stream)}>
                {t('years.set')}
                <span className="sr-only">{`, ${stream.title}`}</span>
              </LinkButton>
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </Section>
  );
}
