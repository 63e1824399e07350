import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { ErrorState, Icon, NumberField, PlainButton, Section, Skeleton } from '#renderer/ui/index.ts';

import { openCheck } from './check-places.ts';

/** How many records want attention, each number with the list behind it. */
export function CheckList({ staleDays, onStaleDays }: { staleDays: number; onStaleDays: (days: number) => void }) {
  const { t } = useTranslation('housekeeping');
  const navigate = useNavigate();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const checks = useQuery({
    ...orpc.housekeeping.overview.queryOptions({
      input: { today, staleDays, hideRestricted: discreet },
      meta: {
        shows: [
          'people',
          'organizations',
          'roles',
          'assessments',
          'interactions',
          'duplicates',
          'merges',
          'attachments',
          'trash',
        ],
      },
    }),
    placeholderData: keepPreviousData,
  });
  const waiting = checks.data?.filter(({ count }) => count > 0) ?? [];
  const calm = checks.data?.filter(({ count }) => count === 0) ?? [];
  return (
    <Section title={t('records')}>
      <div className="flex items-end gap-2 pb-2">
        <NumberField
          className="w-36"
          label={t('staleDays')}
          value={staleDays}
          minValue={1}
          maxValue={3_650}
          onChange={(days) => days !== null && onStaleDays(days)}
        />
        <span className="pb-1.5 text-ink-2">{t('days')}</span>
      </div>
      {checks.isPending && <Skeleton lines={8} />}
      {checks.isError && <ErrorState {...errorWords(checks.error)} onRetry={() => void checks.refetch()} />}
      {checks.isSuccess && waiting.length === 0 && <p className="py-2 text-ink-2">{t('allGood')}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {waiting.map(({ check, count }) => (
          <li key={check}>
            <PlainButton
              onPress={() => openCheck(navigate, check, staleDays)}
              className="flex w-full items-center gap-3 rounded-control px-1 py-2 hover:bg-hover"
            >
              <span className="w-14 shrink-0 text-right font-words text-decision tabular-nums">
                {numberWords(count)}
              </span>
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{t(`checks.${check}`)}</span>
                <span className="block text-meta text-ink-2">{t(`details.${check}`, { days: staleDays })}</span>
              </span>
              <Icon of={ChevronRight} size={15} className="text-ink-3" />
            </PlainButton>
          </li>
        ))}
      </ul>
      {waiting.some(({ check }) => check.endsWith('Owner')) && (
        <p className="pt-2 text-meta text-ink-2">{t('ownAll')}</p>
      )}
      {waiting.length > 0 && calm.length > 0 && (
        <p className="pt-2 text-meta text-ink-2">
          {t('calm', { checks: calm.map(({ check }) => t(`checks.${check}`)).join(' · ') })}
        </p>
      )}
    </Section>
  );
}
