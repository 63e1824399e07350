import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, PlainButton, PlainCell, plainTextOf, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import { feedbackRoutes } from '#shared/content/program/engagement.ts';
import type { Feedback } from '#shared/contract/engagement.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { openFeedback } from './open-engagement.tsx';

const tones = { new: 'honey', considered: 'accent', changed: 'moss', unchanged: 'neutral' } as const;

/** What was said beside what was done about it, and whether that was told back. */
export function FeedbackTab({ feedback, today }: { feedback: readonly Feedback[]; today: IsoDay }) {
  const { t } = useTranslation('engagement');
  if (feedback.length === 0)
    return (
      <EmptyState
        title={t('feedback.empty')}
        detail={t('feedback.emptyDetail')}
        actions={[{ label: t('add.feedback'), run: () => openFeedback() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.feedback')}
      columns={[
        { id: 'said', header: t('feedback.said') },
        { id: 'how', header: t('feedback.how'), width: 'w-48' },
        { id: 'did', header: t('feedback.did') },
        { id: 'told', header: t('feedback.told'), width: 'w-36' },
      ]}
    >
      {feedback.map((each) => (
        <PlainRow key={each.id}>
          <PlainCell isHeader isWrapped>
            <PlainButton className="rounded-tag text-left" onPress={() => openFeedback(each)}>
              {each.title}
            </PlainButton>
            <span className="block text-meta font-normal text-ink-2">
              {[
                each.alias === '' ? '' : t('feedback.as', { alias: each.alias }),
                each.isRestricted ? t('feedback.restricted') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </PlainCell>
          <PlainCell isWrapped>
            {feedbackRoutes.find(({ id }) => id === each.route)?.label ?? each.route}
            <span className="block text-meta text-ink-2">
              {`${t(`feedback.kinds.${each.kind}`)}, ${shortDay(each.heardOn, today)}`}
            </span>
          </PlainCell>
          <PlainCell isWrapped>
            <Tag tone={tones[each.status]}>{t(`feedback.statuses.${each.status}`)}</Tag>
            <span className="block wrap-anywhere">{plainTextOf(each.answer) || ''}</span>
            {each.decision !== null && <span className="block text-meta text-ink-2">{each.decision.label}</span>}
          </PlainCell>
          <PlainCell>
            {each.toldOn !== null && shortDay(each.toldOn, today)}
            {each.toldOn === null && (each.status === 'changed' || each.status === 'unchanged') && (
              <span className="text-meta text-honey-ink">{t('feedback.notTold')}</span>
            )}
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
