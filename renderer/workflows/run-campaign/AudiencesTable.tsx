import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainCell, PlainRow, PlainTable, Stance } from '#renderer/ui/index.ts';
import type { CampaignTarget } from '#shared/contract/campaigns.ts';
import { stances } from '#shared/content/stances.ts';

import { StandsBar } from './StandsBar.tsx';

/** The audiences of a campaign with where they stand; as a result with where they stood when it began. */
export function AudiencesTable({ targets, isResult }: { targets: readonly CampaignTarget[]; isResult: boolean }) {
  const { t } = useTranslation('campaigns');
  return (
    <PlainTable
      label={t('plan.audiences')}
      columns={[
        { id: 'name', header: t('audiences.name'), width: 'w-60' },
        { id: 'band', header: t('audiences.band'), width: 'w-36' },
        ...(isResult ? [{ id: 'before', header: t('audiences.before') }] : []),
        { id: 'now', header: t('audiences.now') },
      ]}
    >
      {targets.map((target) => {
        const stance = stances.find((each) => each.id === target.band);
        return (
          <PlainRow key={target.id}>
            <PlainCell isHeader isWrapped>
              <span className="wrap-anywhere">{target.name}</span>
              {target.note !== '' && (
                <span className="block text-meta font-normal wrap-anywhere text-ink-2">{target.note}</span>
              )}
            </PlainCell>
            <PlainCell>
              {stance === undefined ? (
                <span className="text-ink-3">{t('audiences.noBand')}</span>
              ) : (
                <Stance band={stance.band} word={stance.label} />
              )}
            </PlainCell>
            {isResult && (
              <PlainCell>
                {target.before === null ? (
                  <span className="text-ink-3">{t('audiences.notBegun')}</span>
                ) : (
                  <StandsBar stands={target.before} />
                )}
              </PlainCell>
            )}
            <PlainCell>
              <StandsBar stands={target.now} />
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );
}
