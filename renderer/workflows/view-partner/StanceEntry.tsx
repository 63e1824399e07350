import { Gauge, TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Icon } from '#renderer/ui/index.ts';
import type { Rating } from '#shared/contract/assessments.ts';

import { EntryFrame } from './EntryFrame.tsx';
import { LongWords } from './LongWords.tsx';

/** A stance and the one before it; null is not known. */
export interface StanceStep {
  readonly from: number | null;
  readonly to: number | null;
}

/** A stance that was rated apart from a contact. */
export function StanceEntry({
  rating,
  stance,
  decision,
}: {
  rating: Rating;
  stance: StanceStep;
  decision: string | null;
}) {
  const { t } = useTranslation('assessments');
  const { members } = useTableNames();
  const member = rating.memberId === null ? undefined : members.get(rating.memberId);
  return (
    <EntryFrame
      at={rating.ratedOn}
      icon={Gauge}
      band={bandOf(stance.to)}
      head={
        <>
          <span className="font-strong">{t('timeline.rated')}</span>
          {member !== undefined && <span className="text-meta text-ink-3">{member.name}</span>}
          {decision !== null && <span className="text-meta text-ink-2">{t('timeline.about', { decision })}</span>}
        </>
      }
      actions=<StanceChange stance={stance} />
    >
      {rating.note !== '' && <LongWords markdown={rating.note} />}
    </EntryFrame>
  );
}

/** "Hesitant to Undecided", or the stance that was seen again. */
export function StanceChange({ stance: { from, to } }: { stance: StanceStep }) {
  const { t } = useTranslation('assessments');
  const isMove = from !== null && to !== null && from !== to;
  return (
    <span className="inline-flex shrink-0 items-center pt-1.5 gap-1.5 text-meta font-medium text-ink-2">
      {isMove && <Icon of={to > from ? TrendingUp : TrendingDown} size={13} />}
      {isMove
        ? t('timeline.change', { from: stanceWord(from), to: stanceWord(to) })
        : t('timeline.seen', { to: stanceWord(to) })}
    </span>
  );
}
