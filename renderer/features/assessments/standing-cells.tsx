import { Split } from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import { Freshness, Icon, InfluenceBars, Stance } from '#renderer/ui/index.ts';
import { isStale } from '#shared/domain/assessments/current-ratings.ts';

import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { bandOf, stanceWord } from './stance-words.ts';

/** What a table row says of where somebody stands. */
interface StandingRow {
  readonly stance: number | null;
  readonly stanceOn: string | null;
  readonly stanceIsDerived: boolean;
  readonly stanceIsSplit: boolean;
}

/* Words are read straight from the bundle: a hook in each of many hundred cells takes longer than drawing them. */

/** Where somebody stands: glyph and word, faded once it is old; an organization that nobody rated says that its people did. */
export function StanceCell({ row }: { row: StandingRow }) {
  const { today } = useTableNames();
  if (row.stance === null) return <Stance band={null} />;
  const isOld = isStale(row.stanceOn ?? '', today);
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 align-top">
      <span className={isOld ? 'opacity-70' : undefined}>
        <Stance band={bandOf(row.stance)} word={stanceWord(row.stance)} />
      </span>
      {isOld && row.stanceOn !== null && <Freshness text={shortDay(row.stanceOn, today)} isStale />}
      {row.stanceIsDerived && <span className="truncate text-meta text-ink-3">{t('assessments:cell.derived')}</span>}
      {row.stanceIsSplit && (
        <span className="text-honey-ink">
          <Icon of={Split} size={13} label={t('assessments:cell.split')} />
        </span>
      )}
    </span>
  );
}

/** How much say somebody has, as bars and a number. */
export function InfluenceCell({ value }: { value: number | null }) {
  return value === null ? <span className="text-ink-3">–</span> : <InfluenceBars value={asLevel(value)} />;
}

/** A number of a scale, or a dash. */
export function LevelCell({ value }: { value: number | null }) {
  return value === null ? <span className="text-ink-3">–</span> : <span className="text-ink-2">{value}</span>;
}

/** An influence as the bars take it. */
export function asLevel(value: number): 0 | 1 | 2 | 3 | 4 | 5 {
  const levels = [0, 1, 2, 3, 4, 5] as const;
  return levels[value] ?? 0;
}
