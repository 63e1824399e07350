import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { AssetSummary } from '#shared/contract/asset-fields.ts';

import { shortDay } from '../partners/day-words.ts';
import { flagTones, kindLabel, languageLabel, statusLabel, statusTones } from './asset-words.ts';

/** The texts as a table, with what is amiss in words. */
export function AssetsTable({ rows }: { rows: readonly AssetSummary[] }) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const navigate = useNavigate();
  const { discreet } = useDeviceSettings();
  return (
    <PlainTable
      label={t('table.label')}
      columns={[
        { id: 'title', header: t('table.title') },
        { id: 'kind', header: t('table.kind'), width: 'w-44' },
        { id: 'status', header: t('table.status'), width: 'w-44' },
        { id: 'owner', header: t('table.owner'), width: 'w-40' },
        { id: 'published', header: t('table.published'), width: 'w-24', align: 'end' },
      ]}
    >
      {rows.map((row) => (
        <PlainRow key={row.id}>
          <PlainCell isHeader>
            <PlainButton
              className="max-w-full truncate rounded-tag font-words text-document font-strong text-ink hover:text-accent"
              onPress={() => void navigate({ to: '/assets/$id', params: { id: row.id }, search: {} })}
            >
              <bdi>{row.title}</bdi>
            </PlainButton>
            <Flags asset={row} />
          </PlainCell>
          <PlainCell>
            {kindLabel(row.kind)}
            <span className="block truncate text-meta text-ink-2">
              {[languageLabel(row.language), row.segment].filter(Boolean).join(' · ')}
            </span>
          </PlainCell>
          <PlainCell>
            <Tag tone={statusTones[row.status]}>{statusLabel(row.status)}</Tag>
          </PlainCell>
          <PlainCell>
            <bdi>{row.owner === null || (discreet && row.owner.isRestricted) ? '' : row.owner.label}</bdi>
          </PlainCell>
          <PlainCell align="end">{row.publishedOn === null ? '' : shortDay(row.publishedOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}

/** What is amiss with a text, a tag each. */
export function Flags({ asset }: { asset: Pick<AssetSummary, 'flags' | 'isCrisis'> }) {
  const { t } = useTranslation('assets');
  if (asset.flags.length === 0 && !asset.isCrisis) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1.5 font-normal">
      {asset.isCrisis && <Tag tone="honey">{t('crisis')}</Tag>}
      {asset.flags.map((flag) => (
        <Tag key={flag} tone={flagTones[flag]}>
          {t(`flags.${flag}`)}
        </Tag>
      ))}
    </span>
  );
}
