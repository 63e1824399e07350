import { ChartNoAxesColumnIncreasing, CircleQuestionMark } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useWalkKeys } from '#renderer/app/actions/use-walk-keys.ts';
import { Icon, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { Objection } from '#shared/contract/objections.ts';
import { isUncovered } from '#shared/domain/objections/coverage.ts';

/** The objections one under the other; J and K, or the arrows, walk them. What nobody can answer is on honey. */
export function ObjectionList({
  objections,
  chosen,
  onChoose,
  empty,
}: {
  objections: readonly Objection[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  /** What is said when none are listed. */
  empty: string;
}) {
  const { t } = useTranslation('objections');
  const list = useRef<HTMLUListElement>(null);
  useWalkKeys(list, objections, chosen, onChoose);
  if (objections.length === 0) return <p className="px-4 py-3 text-ink-2">{empty}</p>;
  return (
    <ul ref={list} aria-label={t('title')} className="min-h-0 flex-1 overflow-auto border-t border-line">
      {objections.map((objection) => (
        <li key={objection.id} data-id={objection.id} className="border-b border-line">
          <PlainButton
            className={classNames(
              'flex w-full flex-col items-start gap-1 px-4 py-3 text-left focus-ring-inset',
              objection.id === chosen
                ? 'bg-accent-soft'
                : isUncovered(objection.coverage)
                  ? 'bg-honey-soft'
                  : 'bg-raised',
            )}
            isCurrent={objection.id === chosen}
            onPress={() => onChoose(objection.id)}
          >
            <span className="font-words text-section font-name">{t('said', { text: objection.text })}</span>
            <span className="flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
              <span>{objection.holders === 0 ? t('heldByNobody') : t('heldBy', { count: objection.holders })}</span>
              {objection.coverage !== 'covered' && (
                <span
                  className={classNames(
                    'flex items-center gap-1',
                    isUncovered(objection.coverage) && 'text-honey-ink font-medium',
                  )}
                >
                  <Icon of={CircleQuestionMark} size={14} />
                  {t(`coverage.${objection.coverage}`)}
                </span>
              )}
              {objection.moved > 0 && (
                <span className="flex items-center gap-1">
                  <Icon of={ChartNoAxesColumnIncreasing} size={14} />
                  {t('moved', { count: objection.moved })}
                </span>
              )}
            </span>
          </PlainButton>
        </li>
      ))}
    </ul>
  );
}
