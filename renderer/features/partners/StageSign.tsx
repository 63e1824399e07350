import { CircleDashed, CirclePause, Moon, type LucideIcon } from 'lucide-react';
import { Icon } from '#renderer/ui/index.ts';
import { ladderRank } from '#shared/content/engagement-ladder.ts';

import { choiceLabel } from './vocabularies.ts';

const rungs = [1, 2, 3, 4, 5, 6, 7] as const;

const besideTheLadder: Readonly<Record<string, LucideIcon>> = {
  paused: CirclePause,
  lapsed: Moon,
  declined: CircleDashed,
};

/** The stage of a partner: seven rungs, filled up to theirs, and its word. */
export function Stage({ stage }: { stage: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 align-top">
      <StageSign stage={stage} />
      <span className="truncate">{choiceLabel('ladderStages', stage)}</span>
    </span>
  );
}

/** The sign alone; the word stands beside it or in the name of what holds it. */
export function StageSign({ stage }: { stage: string }) {
  const rank = ladderRank(stage);
  if (rank === null)
    return <Icon of={besideTheLadder[stage] ?? CircleDashed} size={14} className="shrink-0 text-ink-3" />;
  return (
    <svg aria-hidden viewBox="0 0 20 10" className="h-2.5 w-5 shrink-0">
      {rungs.map((rung) => (
        <rect
          key={rung}
          x={(rung - 1) * 3}
          y={1}
          width={2}
          height={8}
          rx={0.75}
          className={rung <= rank ? 'fill-ink-2' : 'fill-line-2'}
        />
      ))}
    </svg>
  );
}
