import { z } from 'zod';

import { startClock } from './item-clock.ts';

/** What a meeting keeps of its session beside the agenda and the attendances; JSON in the column `session`. */
export const sessionStateSchema = z.object({
  clock: z.object({
    startedAt: z.string(),
    pausedAt: z.string(),
    pausedSeconds: z.number().int().min(0),
    itemId: z.string(),
    itemSince: z.string(),
    added: z.record(z.string(), z.number().int()),
  }),
  /** When it ended; '' while it runs. */
  endedAt: z.string(),
  /** Who was heard on which item: ids of attendances by the id of the item. */
  heard: z.record(z.string(), z.array(z.string()).readonly()),
  /** Whether the speaking balance is looked at. */
  isBalanceShown: z.boolean(),
  /** The contact that the end of the meeting logged; '' before. */
  interactionId: z.string(),
});
export type SessionState = z.output<typeof sessionStateSchema>;

/** The session of a meeting that begins at an instant. */
export function newSession(now: string): SessionState {
  return { clock: startClock(now), endedAt: '', heard: {}, isBalanceShown: true, interactionId: '' };
}

/** Reads the column; null when there is none, or none that is understood. */
export function parseSession(text: string): SessionState | null {
  if (text === '') return null;
  try {
    return sessionStateSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
