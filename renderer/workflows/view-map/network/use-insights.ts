import { useCallback, useEffect, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { networkInsightsSchema, type NetworkInsights } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';

/** How far a count is, or what it said. */
export interface InsightsState {
  readonly insights: NetworkInsights | undefined;
  /** 0 to 1, undefined while the length is not known; null when nothing runs. */
  readonly progress: number | undefined | null;
  readonly end: 'done' | 'failed' | 'cancelled' | null;
  readonly count: () => void;
  readonly stop: () => void;
}

/** Counts the network in the background: at once when the picture opens, and again when somebody asks or ties changed. */
export function useInsights(of: 'people' | 'organizations', today: IsoDay, version: number): InsightsState {
  const [insights, setInsights] = useState<NetworkInsights>();
  const [progress, setProgress] = useState<number | undefined | null>(null);
  const [end, setEnd] = useState<InsightsState['end']>(null);
  const [jobId, setJobId] = useState<string>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const state = { isGone: false, jobId: '' };
    const run = async (): Promise<void> => {
      setProgress(undefined);
      try {
        state.jobId = (await client.relationships.insights({ of, today })).jobId;
        setJobId(state.jobId);
        for await (const step of await client.jobs.watch({ jobId: state.jobId })) {
          if (state.isGone) return;
          if (step.state === 'running') setProgress(step.total > 0 ? step.done / step.total : undefined);
          else {
            setProgress(null);
            setEnd(step.state);
            if (step.state === 'done') setInsights(networkInsightsSchema.parse(step.result));
          }
        }
      } catch {
        if (state.isGone) return;
        setProgress(null);
        setEnd('failed');
      }
    };
    void run();
    return () => {
      state.isGone = true;
      if (state.jobId !== '') void client.jobs.cancel({ jobId: state.jobId }).catch(() => undefined);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- changed ties and a wish count anew
  }, [of, today, version, turn]);

  const count = useCallback(() => setTurn((before) => before + 1), []);
  const stop = (): void => {
    if (jobId !== undefined) void client.jobs.cancel({ jobId }).catch(() => undefined);
  };
  return { insights: insights?.of === of ? insights : undefined, progress, end, count, stop };
}
