import type { ChannelId, DirectionId } from '#shared/content/channels.ts';
import type { FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';
import type { SensitivityId } from '#shared/content/interaction-sensitivities.ts';

import type { PersonKey } from './types.ts';

/** A contact that the story of the demo fixes; follow-ups belong to the lead unless `owner` says otherwise. */
export interface ScriptedInteraction {
  readonly day: number;
  readonly lead: PersonKey;
  readonly people: readonly PersonKey[];
  readonly channel: ChannelId;
  /** When left out: `both` where people met, else `out`. */
  readonly direction?: DirectionId;
  readonly outcome: OutcomeId;
  readonly heard: string;
  readonly promised?: string;
  readonly sensitivity?: SensitivityId;
  /** `done` is null while it is open. */
  readonly next?: {
    readonly type: FollowUpTypeId;
    readonly summary: string;
    readonly due: number;
    readonly done: number | null;
    readonly owner?: PersonKey;
  };
}
