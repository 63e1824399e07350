import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { LinkButton, PlainButton } from '#renderer/ui/index.ts';
import type { Review } from '#shared/contract/reviews.ts';
import type { IsoDay } from '#shared/dates.ts';

import { openReview } from './open-learning.tsx';

/** Reviews with what they look back at and the lessons that came of them. */
export function ReviewList({ reviews, today }: { reviews: readonly Review[]; today: IsoDay }) {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  if (reviews.length === 0) return <p className="text-body text-ink-2">{t('reviews.none')}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {reviews.map((review) => (
        <li key={review.id} className="flex flex-col gap-1 py-3">
          <PlainButton
            className="self-start rounded-tag font-words text-section text-ink"
            onPress={() => openReview({ review })}
          >
            {review.title}
          </PlainButton>
          <span className="text-meta text-ink-2">
            {[
              shortDay(review.heldOn, today),
              review.subjectLabel === null ? '' : t('reviews.of', { what: review.subjectLabel.label }),
              t('reviews.answered', { count: review.answered }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {review.next !== '' && <p className="max-w-prose text-body text-ink">{review.next}</p>}
          {review.lessons.length > 0 && (
            <span className="flex flex-wrap gap-3 text-body">
              {review.lessons.map((lesson) => (
                <LinkButton
                  key={lesson.id}
                  onPress={() => void navigate({ to: '/lessons', search: { lesson: lesson.id } })}
                >
                  {lesson.title}
                </LinkButton>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
