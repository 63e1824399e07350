import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { StageSign } from '#renderer/features/partners/StageSign.tsx';
import { classNames } from '#renderer/ui/index.ts';
import { ladderRank, ladderStages } from '#shared/content/engagement-ladder.ts';

/** How close the partner is: seven rungs in a line with the present one named, what it means and what comes next. */
export function StageLadder({ stage }: { stage: string }) {
  const { t } = useTranslation('profile');
  const rank = ladderRank(stage);
  const known = ladderStages.find((each) => each.id === stage);
  const rungs = ladderStages.filter((each) => each.rank !== null);
  return (
    <div className="min-w-0">
      {rank === null ? (
        <p className="flex items-center gap-2 py-1 font-words text-page">
          <StageSign stage={stage} />
          {choiceLabel('ladderStages', stage)}
        </p>
      ) : (
        <div
          role="img"
          aria-label={`${choiceLabel('ladderStages', stage)}, ${t('stageOf', { rank, of: rungs.length })}`}
          className="flex items-center py-2.5"
        >
          {rungs.map((rung, index) => (
            <span key={rung.id} className={classNames('flex items-center', index > 0 && 'flex-1')}>
              {index > 0 && (
                <span className={classNames('h-0.5 min-w-3 flex-1', index < rank ? 'bg-ink-2' : 'bg-line-2')} />
              )}
              <span
                className={classNames(
                  'inline-flex shrink-0 rounded-full',
                  index + 1 === rank ? 'size-4 border-4 border-accent bg-raised' : 'size-2.5',
                  index + 1 < rank && 'bg-ink-2',
                  index + 1 > rank && 'border-2 border-ctl bg-bg',
                )}
              />
            </span>
          ))}
        </div>
      )}
      {known !== undefined && (
        <p className="text-meta text-ink-2">
          {rank !== null && <span className="font-strong text-ink">{known.label}. </span>}
          {known.description}
        </p>
      )}
      {known !== undefined && <p className="text-meta text-ink-3">{t('nextStage', { step: known.nextStep })}</p>}
    </div>
  );
}
