import { useNavigate, useSearch } from '@tanstack/react-router';

import { locale } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, NumberField, PlainCell, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

import { openNeed } from './open-services.tsx';
import { serviceLabel } from './service-words.ts';
import { firstToBreak, stressedServices } from './stressed.ts';

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const usualReferrals = 20;
const tones = { holds: 'moss', strained: 'honey', breaks: 'danger' } as const;
const assumptions = ['queue', 'leaving', 'today', 'unknown', 'plan'] as const;

/** So many referrals a month against the board: which services keep up, which break, and at how many. */
export function StressTab({ overview }: { overview: ServicesOverview }) {
  const { t } = useTranslation('services');
  const search = useSearch({ from: '/shell/services' });
  const navigate = useNavigate();
  const referrals = search.referrals ?? usualReferrals;
  const results = stressedServices(referrals, overview.types);
  const first = firstToBreak(results);
  const empty = results.filter((each) => each.breaksAt === 0);
  const broken = results.filter((each) => each.state === 'breaks');
  const unsaid = overview.types.filter((type) => type.share === null && type.offers > 0);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end gap-6">
        <NumberField
          className="w-56"
          label={t('stress.referrals')}
          value={referrals}
          onChange={(next) =>
            void navigate({ to: '/services', search: { ...search, referrals: next ?? undefined }, replace: true })
          }
          minValue={0}
          maxValue={100_000}
        />
        <div className="flex min-w-0 flex-col gap-1" aria-live="polite">
          <p className={`text-section font-strong ${broken.length === 0 ? 'text-moss' : 'text-danger'}`}>
            {broken.length === 0
              ? t('stress.answerHolds', { referrals: String(referrals) })
              : t('stress.answer', {
                  referrals: String(referrals),
                  list: broken.map((each) => serviceLabel(each.id).toLowerCase()).join(', '),
                })}
          </p>
          {empty.length > 0 && (
            <p className="text-ink-2">
              {t('stress.noPlaces', { list: empty.map((each) => serviceLabel(each.id).toLowerCase()).join(', ') })}
            </p>
          )}
          {first !== null && (
            <p className="text-ink-2">
              {t('stress.firstAt', { service: serviceLabel(first.id).toLowerCase(), count: Math.floor(first.at) })}
            </p>
          )}
        </div>
      </div>
      {results.length === 0 ? (
        <p className="text-ink-2">{t('stress.noShares')}</p>
      ) : (
        <PlainTable
          label={t('stress.label')}
          columns={[
            { id: 'service', header: t('stress.service') },
            { id: 'share', header: t('stress.share'), width: 'w-28', align: 'end' },
            { id: 'arrivals', header: t('stress.arrivals'), width: 'w-32', align: 'end' },
            { id: 'slots', header: t('stress.slots'), width: 'w-20', align: 'end' },
            { id: 'use', header: t('stress.use'), width: 'w-36' },
            { id: 'wait', header: t('stress.wait'), width: 'w-44', align: 'end' },
            { id: 'breaks', header: t('stress.breaksAt'), width: 'w-28', align: 'end', isWideOnly: true },
          ]}
        >
          {results
            .toSorted((a, b) => (b.use ?? 0) - (a.use ?? 0) || a.id.localeCompare(b.id))
            .map((result) => {
              const type = overview.types.find((each) => each.type === result.id);
              return (
                <PlainRow key={result.id}>
                  <PlainCell isHeader>
                    {serviceLabel(result.id)} <Tag tone={tones[result.state]}>{t(`stress.${result.state}`)}</Tag>
                  </PlainCell>
                  <PlainCell align="end">
                    {type !== undefined && (
                      <LinkButton onPress={() => openNeed(type)}>
                        {String(type.share ?? 0)}
                        <span className="sr-only">{`, ${t('need.title', { service: serviceLabel(type.type).toLowerCase() })}`}</span>
                      </LinkButton>
                    )}
                  </PlainCell>
                  <PlainCell align="end">{number.format(result.arrivals)}</PlainCell>
                  <PlainCell align="end">{type?.slots ?? 0}</PlainCell>
                  <PlainCell>
                    <span className="flex items-center gap-2">
                      <span className="h-2 w-16 overflow-hidden rounded-full bg-sunken" aria-hidden>
                        <span
                          className={`block h-full rounded-full ${bars[result.state]}`}
                          style={{ width: `${Math.min(100, (result.use ?? 0) * 100)}%` }}
                        />
                      </span>
                      {result.use === null || !Number.isFinite(result.use) ? '–' : percent.format(result.use)}
                    </span>
                  </PlainCell>
                  <PlainCell align="end">
                    {result.waitDays === null
                      ? result.growth < 0.5
                        ? t('stress.neverEmpties')
                        : t('stress.grows', { count: Math.round(result.growth) })
                      : t('stress.waitDays', { count: Math.round(result.waitDays) })}
                  </PlainCell>
                  <PlainCell align="end" isWideOnly>
                    {result.breaksAt === null
                      ? t('stress.never')
                      : t('stress.breaksCount', { count: Math.floor(result.breaksAt) })}
                  </PlainCell>
                </PlainRow>
              );
            })}
        </PlainTable>
      )}
      {unsaid.length > 0 && (
        <p className="text-honey-ink">
          {t('stress.unsaid', { list: unsaid.map((type) => serviceLabel(type.type).toLowerCase()).join(', ') })}
        </p>
      )}
      <Section title={t('stress.assumptions')}>
        <ul className="flex max-w-page list-disc flex-col gap-1 pl-5 text-ink-2">
          {assumptions.map((id) => (
            <li key={id}>{t(`stress.assume.${id}`)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

const bars = { holds: 'bg-moss', strained: 'bg-honey-ink', breaks: 'bg-danger' } as const;
