import { shortDay } from '#renderer/features/partners/day-words.ts';
import { PlainButton, classNames } from '#renderer/ui/index.ts';
import type { WinStep } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import { levelWords } from './win-words.ts';

/** A path from the first win to the last, drawn as steps that grow with their level. */
export function WinPath({
  path,
  today,
  currentId,
  onOpen,
}: {
  path: readonly Omit<WinStep, 'pavesWayTo'>[];
  today: IsoDay;
  /** The one of them that is shown already. */
  currentId?: string;
  onOpen: (id: string) => void;
}) {
  return (
    <ol className="relative flex flex-col">
      {path.map((step, index) => (
        <li key={step.id} className="flex gap-3">
          <span aria-hidden="true" className="flex w-6 shrink-0 flex-col items-center">
            <span className={classNames('w-px flex-none bg-moss', index === 0 ? 'h-2 opacity-0' : 'h-2')} />
            <span
              className="shrink-0 rounded-full bg-moss"
              style={{ width: 7 + step.level * 3, height: 7 + step.level * 3 }}
            />
            <span className={classNames('w-px flex-1 bg-moss', index === path.length - 1 && 'opacity-0')} />
          </span>
          <span className="min-w-0 pb-2">
            {step.id === currentId ? (
              <span aria-current="true" className="block font-strong text-ink">
                {step.title}
              </span>
            ) : (
              <PlainButton className="block max-w-full rounded-tag text-left text-ink" onPress={() => onOpen(step.id)}>
                {step.title}
              </PlainButton>
            )}
            <span className="block text-meta text-ink-2">
              {shortDay(step.wonOn, today)} · {levelWords(step.level)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
