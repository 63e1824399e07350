import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { metricRecordsQuery } from '#renderer/features/health/health-queries.ts';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { todayQuery } from './home-queries.ts';

/** What the walk of the month looks at, one after the other. */
export const reviewSteps = ['gaps', 'overdue', 'risks', 'wins', 'load', 'decision'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

const most = 5;

/** What the records say about a step of the monthly review, a few lines at most. */
export function ReviewFacts({ step, today }: { step: ReviewStep; today: IsoDay }) {
  switch (step) {
    case 'gaps':
      return <Gaps today={today} />;
    case 'overdue':
      return <Overdue today={today} />;
    case 'risks':
      return <Risks />;
    case 'wins':
      return <Wins today={today} />;
    case 'load':
      return <Load today={today} />;
    case 'decision':
      return null;
  }
}

function Gaps({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const home = useToday(today);
  const empty = (home?.sectors ?? []).filter(({ organizations }) => organizations === 0);
  return (
    <Lines
      isReady={home !== undefined}
      none={t('review.facts.noGaps')}
      lines={empty.map(({ sector }) => t('review.facts.gap', { sector: sectorById(sector)?.label ?? sector }))}
    />
  );
}

function Overdue({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const labelWords = useLabelWords();
  const { discreet } = useDeviceSettings();
  const home = useToday(today);
  const late = home?.counts.overdue ?? 0;
  return (
    <Lines
      isReady={home !== undefined}
      none={t('review.facts.nothingLate')}
      lines={[
        ...(late > 0 ? [t('due.late', { count: late })] : []),
        ...(home?.overdue ?? [])
          .slice(0, most)
          .map(({ record, summary }) =>
            [record === null ? '' : labelWords(record), discreet && record?.isRestricted === true ? '' : summary]
              .filter(Boolean)
              .join(': '),
          ),
      ]}
    />
  );
}

function Risks() {
  const { t } = useTranslation('home');
  const risks = useQuery(orpc.risks.list.queryOptions({ meta: { shows: ['risks', 'trash'] } })).data;
  const open = (risks ?? []).filter(({ status }) => status === 'open' || status === 'watching');
  return (
    <Lines
      isReady={risks !== undefined}
      none={t('review.facts.noRisks')}
      lines={open
        .slice(0, most)
        .map(({ title, residual, isAlarming }) =>
          t(isAlarming ? 'review.facts.alarmingRisk' : 'review.facts.risk', { title, score: residual }),
        )}
    />
  );
}

function Wins({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const wins = useQuery(
    orpc.wins.list.queryOptions({ input: { status: 'verified', limit: 20 }, meta: { shows: ['wins', 'trash'] } }),
  ).data;
  const recent = (wins ?? []).filter(({ wonOn }) => wonOn > addDays(today, -30) && wonOn <= today);
  return (
    <Lines
      isReady={wins !== undefined}
      none={t('review.facts.noWins')}
      lines={recent.slice(0, most).map(({ title }) => title)}
    />
  );
}

function Load({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const labelWords = useLabelWords();
  const people = useQuery(metricRecordsQuery({ id: 'm05', part: null, today, limit: most })).data;
  const loaded = (people?.rows ?? []).filter(({ amount }) => (amount ?? 0) > 0);
  return (
    <Lines
      isReady={people !== undefined}
      none={t('review.facts.noLoad')}
      lines={loaded.map(({ record, amount }) =>
        t('review.facts.load', { name: labelWords(record), count: amount ?? 0 }),
      )}
    />
  );
}

function useToday(today: IsoDay) {
  return useQuery(todayQuery(today)).data;
}

function Lines({ isReady, lines, none }: { isReady: boolean; lines: readonly string[]; none: string }) {
  if (!isReady) return null;
  if (lines.length === 0) return <p className="text-ink">{none}</p>;
  return (
    <ul className="rounded-card bg-linen px-3 py-1">
      {lines.map((line) => (
        <li key={line} className="truncate border-b border-line py-1.5 text-ink last:border-b-0">
          {line}
        </li>
      ))}
    </ul>
  );
}
