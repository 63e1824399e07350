import { Check, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Icon, RichTextView, Section } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { shortDay } from '../partners/day-words.ts';
import { votesWords } from './decision-words.ts';

/** Why: what led to it, what else was thought of, the words of the pause, and the rounds before. */
export function DecisionReasons({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const { options, motion, outcome } = decision;
  return (
    <>
      <Section title={t('detail.why')}>
        {decision.background === '' ? (
          <p className="text-ink-2">{t('detail.noWhy')}</p>
        ) : (
          <div className="font-words text-document">
            <RichTextView markdown={decision.background} />
          </div>
        )}
      </Section>
      {options.length > 0 && (
        <Section title={t('detail.options')}>
          <ul className="flex flex-col gap-3">
            {options.map((option) => (
              <li key={option.title} className="flex gap-2.5">
                <span className={option.isChosen ? 'text-moss' : 'text-ink-3'}>
                  <Icon of={option.isChosen ? Check : X} size={16} />
                  <span className="sr-only">{t(option.isChosen ? 'detail.chosen' : 'detail.rejected')}</span>
                </span>
                <div className="min-w-0">
                  <p className="font-name">{option.title}</p>
                  {option.why !== '' && <p className="font-words text-ink-2">{option.why}</p>}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decision.pausedOn !== null && (
        <Section title={t('detail.pause', { day: shortDay(decision.pausedOn, today) })}>
          <blockquote className="font-words text-document italic text-ink-2">“{decision.pauseWords}”</blockquote>
        </Section>
      )}
      {decision.objections !== '' && (
        <Section title={t('detail.words')}>
          <blockquote className="font-words text-document italic text-ink-2">“{decision.objections}”</blockquote>
        </Section>
      )}
      {motion !== '' && outcome !== '' && motion !== outcome && (
        <Section title={t('detail.motion')}>
          <div className="font-words text-document text-ink-2">
            <RichTextView markdown={motion} />
          </div>
        </Section>
      )}
      {decision.rounds.length > 0 && (
        <Section title={t('detail.rounds')}>
          <ol className="flex flex-col gap-1 text-ink-2">
            {decision.rounds.map((round, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a round is its place.
              <li key={index}>
                {t('recorder.round', { count: index + 1 })}: {votesWords(round)}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
