import type { KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { LongTable } from '#shared/contract/seats.ts';
import type { PlacedTable } from '#shared/domain/maps/table-layout.ts';

import { dayText } from './table-words.ts';

/** The wood of a table, and on the first one the runner with the shared goal. */
export function TableTop({
  placed,
  goal,
  onEditGoal,
}: {
  placed: PlacedTable;
  goal: LongTable | null;
  onEditGoal: (() => void) | undefined;
}) {
  const { t } = useTranslation('seats');
  const { x, y, width, height } = placed.top;
  const runner = { x: x + 46, y: y + height / 2 - 36, width: width - 92, height: 72 };
  const middle = x + width / 2;
  const words = goal?.sharedGoal ?? '';
  const size = Math.min(20, (runner.width - 40) / Math.max(1, words.length * 0.47));
  const note =
    goal === null || words === ''
      ? ''
      : goal.agreedOn === null
        ? t('goal.plain')
        : t('goal.adopted', { day: dayText(goal.agreedOn) });
  return (
    <>
      <rect {...placed.top} rx={26} fill="var(--wood)" stroke="var(--wood-edge)" strokeWidth={2} />
      {[0.25, 0.5, 0.75].map((part) => (
        <path key={part} d={`M${x + 24} ${y + height * part}h${width - 48}`} stroke="var(--wood-2)" strokeWidth={1.4} />
      ))}
      {goal !== null && (
        <>
          <rect {...runner} fill="var(--linen)" />
          <path
            d={`M${runner.x} ${runner.y + 5}h${runner.width}M${runner.x} ${runner.y + runner.height - 5}h${runner.width}`}
            stroke="var(--wood-edge)"
            strokeWidth={1}
            strokeDasharray="1 3"
          />
          <g aria-hidden={onEditGoal ? true : undefined}>
            {words === '' ? (
              onEditGoal && (
                <text x={middle} y={runner.y + 41} textAnchor="middle" fontSize={13} fill="var(--ink-2)">
                  {t('goal.none')}
                </text>
              )
            ) : (
              <>
                <text
                  x={middle}
                  y={runner.y + 36}
                  textAnchor="middle"
                  fontSize={Math.max(11, size)}
                  fontWeight={600}
                  fill="var(--ink)"
                  className="font-words"
                >
                  {words}
                </text>
                <text x={middle} y={runner.y + 56} textAnchor="middle" fontSize={12} fill="var(--ink-2)">
                  {note}
                </text>
              </>
            )}
          </g>
          {onEditGoal && (
            <RunnerButton
              label={words === '' ? t('goal.none') : `${words}. ${t('goal.edit')}`}
              frame={runner}
              onPress={onEditGoal}
            />
          )}
        </>
      )}
    </>
  );
}

/** The runner as a button. The words lie under it, so that its name may be longer than they are. */
function RunnerButton({
  label,
  frame,
  onPress,
}: {
  label: string;
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  onPress: () => void;
}) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <rect
      {...frame}
      role="button"
      tabIndex={0}
      aria-label={label}
      fill="transparent"
      stroke="transparent"
      strokeWidth={2}
      className="cursor-pointer outline-none focus-visible:stroke-accent"
      onClick={onPress}
      onKeyDown={press}
    />
  );
}
