import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Freshness, InfluenceBars, StanceScale } from '#renderer/ui/index.ts';
import type { Rating } from '#shared/contract/assessments.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { useStanding } from './assessment-queries.ts';
import { asLevel } from './standing-cells.tsx';
import { bandOf, bandWords, stanceWord } from './stance-words.ts';
import { stanceTrail } from './stance-trail.ts';

/** Where somebody stands, as the way that they have come, with who saw it last and who sees it otherwise. */
export function StanceJourney({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('assessments');
  const { members, today } = useTableNames();
  const { data } = useStanding(record);
  const stance = data?.scales.find((scale) => scale.scale === 'stance');
  const own = ratingNumber(stance?.current.value ?? '');
  const derived = data?.derived ?? null;
  const shown = own ?? derived?.stance ?? null;
  const trail = own === null ? [] : stanceTrail(data?.history ?? []);
  const member = (rating: Rating): string | undefined =>
    rating.memberId === null ? undefined : members.get(rating.memberId)?.name;
  return (
    <>
      <div className="-mx-1.5 pt-2">
        <StanceScale
          label={t('header.stance')}
          band={bandOf(shown)}
          bandWords={bandWords}
          trail={trail.map((step) => ({ band: step.band, date: shortDay(step.on, today) }))}
        />
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-2 text-meta text-ink-3">
        {data !== undefined && shown === null && <span>{t('header.unknown')}</span>}
        {own !== null && stance !== undefined && (
          <Seen rating={stance.current} isStale={stance.isStale} by={member(stance.current)} />
        )}
        {own === null && derived !== null && <span>{t('header.derived', { count: derived.people })}</span>}
        {derived?.isSplit === true && (
          <span className="text-honey-ink">{t('header.split', { stance: stanceWord(derived.stance) })}</span>
        )}
        {stance?.others.map((other) => (
          <span key={other.id} className="text-honey-ink">
            {t('header.other', {
              name: member(other) ?? t('pane.nobody'),
              stance: stanceWord(ratingNumber(other.value)),
              day: shortDay(other.ratedOn, today),
            })}
          </span>
        ))}
      </div>
    </>
  );
}

function Seen({ rating, isStale, by }: { rating: Rating; isStale: boolean; by: string | undefined }) {
  const { t } = useTranslation('assessments');
  const { today } = useTableNames();
  const day = shortDay(rating.ratedOn, today);
  if (isStale) return <Freshness text={t('header.stale', { day })} isStale />;
  return <span>{by === undefined ? t('header.seen', { day }) : t('header.seenBy', { day, name: by })}</span>;
}

/** How much say somebody has, why, and how close they are to us. */
export function InfluenceFact({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('assessments');
  const { data } = useStanding(record);
  const rating = (scale: string) => data?.scales.find((each) => each.scale === scale)?.current;
  const influence = rating('influence');
  const value = ratingNumber(influence?.value ?? '');
  const [relationship, interest] = [rating('relationship'), rating('interest')];
  return (
    <>
      <p className="flex items-center gap-2 py-1">
        {value === null ? (
          <span className="text-ink-3">{t('notKnown')}</span>
        ) : (
          <>
            <InfluenceBars value={asLevel(value)} isNumberHidden />
            <span className="font-words text-page">{value}</span>
            <span className="text-ink-2">{t('header.outOf')}</span>
          </>
        )}
      </p>
      {influence !== undefined && influence.note !== '' && (
        <p className="line-clamp-2 text-meta text-ink-2">{influence.note}</p>
      )}
      {relationship !== undefined && (
        <p className="truncate text-meta text-ink-3">{t('header.relationship', { value: relationship.value })}</p>
      )}
      {interest !== undefined && (
        <p className="truncate text-meta text-ink-3">{t('header.interest', { value: interest.value })}</p>
      )}
    </>
  );
}
