import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, RichTextView, Section } from '#renderer/ui/index.ts';
import { assetChannels } from '#shared/content/asset-words.ts';
import type { CampaignDetail } from '#shared/contract/campaigns.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { IsoDay } from '#shared/dates.ts';

import { AudiencesTable } from './AudiencesTable.tsx';

/** What came of a campaign: where its audiences stood and stand, which objections were heard, and where its texts were used. */
export function ResultsTab({ detail, today }: { detail: CampaignDetail; today: IsoDay }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const { campaign, targets, objections, uses, reach } = detail;
  if (campaign.startsOn === null || campaign.startsOn > today)
    return <EmptyState title={t('results.notBegun')} detail={t('results.notBegunDetail')} />;
  return (
    <div className="flex max-w-page flex-col gap-2">
      <Section title={t('results.stands')} note={t('results.standsNote')}>
        {targets.length === 0 ? (
          <p className="text-ink-2">{t('plan.noAudiences')}</p>
        ) : (
          <AudiencesTable targets={targets} isResult />
        )}
      </Section>
      <Section title={t('results.objections')} count={objections.length} note={t('results.objectionsNote')}>
        {objections.length === 0 ? (
          <p className="text-ink-2">{t('results.noObjections')}</p>
        ) : (
          <PlainTable
            label={t('results.objections')}
            columns={[
              { id: 'text', header: t('results.objection') },
              { id: 'before', header: t('audiences.before'), width: 'w-28', align: 'end' },
              { id: 'during', header: t('results.since'), width: 'w-28', align: 'end' },
            ]}
          >
            {objections.map((objection) => (
              <PlainRow key={objection.id}>
                <PlainCell isHeader isWrapped>
                  <span className="wrap-anywhere">{objection.text}</span>
                </PlainCell>
                <PlainCell align="end">{objection.before}</PlainCell>
                <PlainCell align="end">{objection.during}</PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        )}
      </Section>
      <Section
        title={t('results.uses')}
        count={uses.length}
        note={t('results.reach', { count: reach, reach: numberWords(reach) })}
      >
        {uses.length === 0 ? (
          <p className="text-ink-2">{t('results.noUses')}</p>
        ) : (
          <PlainTable
            label={t('results.uses')}
            columns={[
              { id: 'title', header: t('results.text') },
              { id: 'day', header: t('results.day'), width: 'w-32' },
              { id: 'channel', header: t('results.channel'), width: 'w-48' },
              { id: 'reach', header: t('results.reached'), width: 'w-24', align: 'end' },
              { id: 'result', header: t('results.result'), width: 'w-60', isWideOnly: true },
            ]}
          >
            {uses.map((use) => (
              <PlainRow key={use.id}>
                <PlainCell isHeader isWrapped>
                  <PlainButton
                    className="max-w-full truncate rounded-tag text-left"
                    onPress={() => goToRecord(navigate, { type: 'assets', id: use.assetId })}
                  >
                    {use.title}
                  </PlainButton>
                </PlainCell>
                <PlainCell>{dayWords(use.usedOn)}</PlainCell>
                <PlainCell>
                  <span className="wrap-anywhere">
                    {[assetChannels.find(({ id }) => id === use.channel)?.label, use.place].filter(Boolean).join(', ')}
                  </span>
                </PlainCell>
                <PlainCell align="end">
                  {use.reach === null ? (
                    <span className="text-ink-3">{t('results.unknown')}</span>
                  ) : (
                    numberWords(use.reach)
                  )}
                </PlainCell>
                <PlainCell isWideOnly>
                  <span className="wrap-anywhere">{use.result}</span>
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        )}
      </Section>
      {campaign.note !== '' && (
        <Section title={t('form.note')}>
          <RichTextView markdown={campaign.note} />
        </Section>
      )}
    </div>
  );
}
