import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';

import type { ShownPoint } from './use-map-points.ts';

/** A new score that waits for its reason. */
export interface PendingScore {
  readonly point: ShownPoint;
  readonly stance: number | null;
  readonly influence: number | null;
}

/** Why a score was moved, and what that rests on. */
export interface Evidence {
  readonly note: string;
  /** An id of `ratingBases`. */
  readonly basis: string;
  /** An id of `ratingConfidences`. */
  readonly confidence: string;
  readonly source: string;
}

/** Scores that were moved by hand or keys: kept aside until a reason is given, then saved as one step. */
export function useRescore(decision: string | undefined) {
  const [pending, setPending] = useState<PendingScore | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  /** Begins a new score, or goes on with the one of the same partner; one that leads back to the old score ends it. */
  const propose = (point: ShownPoint, stance: number | null, influence: number | null): void => {
    const isSame = stance === point.stance && influence === point.influence;
    setPending(isSame ? null : { point, stance, influence });
  };

  /** One step left or right, up or down, from where the partner stands or was already moved to. */
  const nudge = (point: ShownPoint, by: { readonly stance?: number; readonly influence?: number }): void => {
    const from = pending?.point.id === point.id ? pending : point;
    propose(
      point,
      by.stance === undefined ? from.stance : clamp((from.stance ?? 0) + (from.stance === null ? 0 : by.stance), -2, 2),
      by.influence === undefined
        ? from.influence
        : clamp((from.influence ?? 3) + (from.influence === null ? 0 : by.influence), 1, 5),
    );
  };

  /** Saves the score with its reason; answers what was refused, or null once it is saved. */
  const save = async ({ note, ...evidence }: Evidence): Promise<unknown> => {
    if (pending === null || note.trim() === '') return undefined;
    const { point, stance, influence } = pending;
    const shared = {
      record: point.record,
      decisionId: decision ?? null,
      ...evidence,
      note,
    } as const;
    const ratings = [
      ...(stance !== null && stance !== point.stance ? [{ ...shared, scale: 'stance', value: String(stance) }] : []),
      ...(influence !== null && influence !== point.influence
        ? [{ ...shared, scale: 'influence', value: String(influence) }]
        : []),
    ];
    const [only] = ratings;
    if (only === undefined) return undefined;
    setIsSaving(true);
    try {
      afterSave(
        ratings.length === 1 ? await client.assessments.rate(only) : await client.assessments.rateMany({ ratings }),
        { detail: note },
      );
      setPending(null);
      return null;
    } catch (error) {
      if (fieldError(error) === null) showError(error);
      return error;
    } finally {
      setIsSaving(false);
    }
  };

  return { pending, propose, nudge, save, isSaving, putBack: () => setPending(null) };
}

/** What screens need of it. */
export type Rescore = ReturnType<typeof useRescore>;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
