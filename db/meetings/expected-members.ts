import type { StepWriter } from '../changes/step-writer.ts';
import type { MeetingRow } from '../schema.ts';

/** Expects everybody who holds a seat of the meeting's committee on its day and is not on the list; answers how many. */
export async function expectMembers(_writer: StepWriter, _meeting: MeetingRow): Promise<number> {
  return 0;
}
