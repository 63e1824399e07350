import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { classNames, PlainButton, Section, Tag } from '#renderer/ui/index.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

import { statusTone, statusOf, useDayWords } from './decision-words.ts';

/** Decisions to choose from: those still open by their day, then the others. */
export function DecisionList({
  decisions,
  chosenId,
  onChoose,
}: {
  decisions: readonly WantedDecision[];
  chosenId: string;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('wantedDecisions');
  const open = decisions.filter((decision) => decision.status === 'open');
  const closed = decisions.filter((decision) => decision.status !== 'open');
  return (
    <nav aria-label={t('title')} className="min-h-0 overflow-auto border-r border-line px-3 pt-3">
      {[
        { id: 'open', title: t('open'), rows: open },
        { id: 'closed', title: t('closed'), rows: closed },
      ]
        .filter((part) => part.rows.length > 0)
        .map((part) => (
          <Section key={part.id} title={part.title} count={part.rows.length} level={2}>
            <ul className="flex flex-col gap-0.5">
              {part.rows.map((decision) => (
                <li key={decision.id}>
                  <Line decision={decision} isChosen={decision.id === chosenId} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </nav>
  );
}

function Line({
  decision,
  isChosen,
  onChoose,
}: {
  decision: WantedDecision;
  isChosen: boolean;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('wantedDecisions');
  const dayWords = useDayWords(useToday());
  return (
    <PlainButton
      isCurrent={isChosen}
      onPress={() => onChoose(decision.id)}
      className={classNames(
        'flex w-full flex-col rounded-card px-2.5 py-2 text-left focus-ring-inset hover:bg-hover',
        isChosen && 'bg-accent-soft',
      )}
    >
      <span className="line-clamp-2 font-name break-words">{decision.title}</span>
      <span className="flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
        <span>{decision.body === null ? t('noBody') : decision.body.label}</span>
        <span>{dayWords(decision)}</span>
        {decision.status !== 'open' && (
          <Tag tone={statusTone(decision.status)}>{t(`statuses.${statusOf(decision.status)}`)}</Tag>
        )}
      </span>
    </PlainButton>
  );
}
