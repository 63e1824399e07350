import { insertRatings } from '#db/assessments/assessments-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { setCustomValues } from '#db/custom-fields/values-repository.ts';
import type { PartnerState } from '#shared/domain/import-state.ts';
import { stances } from '#shared/content/stances.ts';

/** What a row says about a record beside its own columns. */
export interface BesideDraft {
  readonly id: string;
  readonly custom: Readonly<Record<string, string>>;
  /** The id of the stance that it gives; '' for none. */
  readonly stance: string;
}

/** The stance that laying a row over a record changed; '' when it did not. */
export function newStance(before: string | undefined, state: PartnerState): string {
  const { stance = '' } = state.texts;
  return stance === (before ?? '') ? '' : stance;
}

/** Writes values of custom fields and ratings of the stance; `source` is what the ratings say they come from. */
export async function writeBeside(
  writer: StepWriter,
  type: 'people' | 'organizations',
  drafts: readonly BesideDraft[],
  source: string,
): Promise<void> {
  for (const { id, custom } of drafts)
    if (Object.keys(custom).length > 0) await setCustomValues(writer, type, [id], custom);
  await insertRatings(
    writer,
    drafts.flatMap(({ id, stance }) => {
      const value = stances.find((each) => each.id === stance)?.value ?? null;
      if (value === null) return [];
      return [
        {
          record: { type, id },
          scale: 'stance',
          value: String(value),
          decisionId: null,
          ratedOn: writer.now.slice(0, 10),
          basis: 'second-hand',
          confidence: 'low',
          note: '',
          source,
          interactionId: null,
        },
      ];
    }),
  );
}
