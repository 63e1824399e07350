import { TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, InfluenceBars, Stance } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { useStanding } from './assessment-queries.ts';
import { asLevel } from './standing-cells.tsx';
import { stanceTrail } from './stance-trail.ts';
import { bandOf, bandWords, stanceWord } from './stance-words.ts';

/** Where somebody stands and where they came from, in one line. */
export function StanceFact({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('assessments');
  const { today } = useTableNames();
  const { data } = useStanding(record);
  const stance = data?.scales.find((scale) => scale.scale === 'stance');
  const own = ratingNumber(stance?.current.value ?? '');
  const shown = own ?? data?.derived?.stance ?? null;
  const last = own === null ? undefined : stanceTrail(data?.history ?? []).at(-1);
  const band = bandOf(shown);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 align-top">
      <Stance
        band={band}
        word={stanceWord(shown)}
        staleText={stance?.isStale === true ? shortDay(stance.current.ratedOn, today) : undefined}
      />
      {last !== undefined && band !== null && (
        <span className="inline-flex items-center gap-1 text-meta text-ink-3">
          <Icon of={band > last.band ? TrendingUp : TrendingDown} size={13} />
          {t('header.from', { stance: bandWords[last.band], day: shortDay(last.on, today) })}
        </span>
      )}
      {own === null && shown !== null && <span className="text-meta text-ink-3">{t('cell.derived')}</span>}
    </span>
  );
}

/** How much say somebody has, and why. */
export function InfluenceShort({ record }: { record: PartnerRef }) {
  const rating = useStanding(record).data?.scales.find((scale) => scale.scale === 'influence')?.current;
  const value = ratingNumber(rating?.value ?? '');
  return (
    <InfluenceBars
      value={value === null ? null : asLevel(value)}
      word={rating === undefined || rating.note === '' ? undefined : rating.note}
    />
  );
}
