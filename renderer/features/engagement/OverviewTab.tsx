import { moneyWords } from '#renderer/app/words/money.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import type { EngagementOverview } from '#shared/contract/engagement.ts';

import { useLabelWords } from '../partners/use-label-words.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const figures = ['seats', 'chairs', 'votes', 'items', 'stipends', 'answered', 'toldBack'] as const;

/** Counts of seats, votes and items, the bodies with one such seat or none, and of whom too much is asked. */
export function OverviewTab({ overview, isDiscreet }: { overview: EngagementOverview; isDiscreet: boolean }) {
  const { t } = useTranslation('engagement');
  const nameOf = useLabelWords();
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid grid-cols-3 gap-3 rail:grid-cols-4">
        {figures.map((id) => {
          const { part, whole, share } = overview[id];
          return (
            <div key={id} className="flex min-w-0 flex-col gap-0.5 rounded-card border border-line bg-raised px-4 py-3">
              <dt className="text-meta text-ink-2">{t(`figures.${id}`)}</dt>
              <dd className="text-statement font-strong">
                {whole === 0 ? t('figures.none') : t('figures.of', { part, whole })}
              </dd>
              {whole > 0 && (
                <dd className="text-meta text-ink-2">{share === null ? t('figures.tooFew') : percent.format(share)}</dd>
              )}
              {id === 'stipends' && overview.unpaidCents > 0 && (
                <dd className="text-meta text-honey-ink">
                  {t('figures.unpaid', { amount: moneyWords(overview.unpaidCents, overview.currency) })}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <div className="grid gap-6 rail:grid-cols-2">
        <Section title={t('bodies')}>
          <PlainTable
            label={t('bodies')}
            columns={[
              { id: 'body', header: t('body') },
              { id: 'held', header: t('held'), width: 'w-64' },
            ]}
          >
            {overview.bodies.map(({ id, name, lived, filled }) => (
              <PlainRow key={id}>
                <PlainCell isHeader isWrapped>
                  {name}
                </PlainCell>
                <PlainCell isWrapped>
                  {t('figures.of', { part: lived, whole: filled })}
                  {lived <= 1 && <span className="block text-meta text-honey-ink">{t('oneOrNone')}</span>}
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        </Section>
        <Section title={t('overAsked.title')} count={overview.overAsked.length}>
          {isDiscreet ? (
            <p className="text-ink-2">{t('hidden')}</p>
          ) : (
            <>
              {overview.overAsked.length === 0 && <p className="text-ink-2">{t('overAsked.none')}</p>}
              <ul className="flex flex-col gap-2">
                {overview.overAsked.map(({ person, reasons }) => (
                  <li key={person.id}>
                    <span className="font-name">{nameOf(person)}</span>
                    {reasons.map(({ kind, count }) => (
                      <span key={kind} className="block text-meta text-ink-2">
                        {kind === 'load' ? t('overAsked.load') : t(`overAsked.${kind}`, { count })}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
              <p className="pt-3 text-meta text-ink-2">{t('overAsked.hint')}</p>
            </>
          )}
        </Section>
      </div>
    </div>
  );
}
