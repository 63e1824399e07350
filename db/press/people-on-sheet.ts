import type { CrisisPerson } from '#shared/contract/crisis.ts';

import { whoLeft } from '../assets/who-left.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';

/** People by id, as they are shown and reached: name, title and organization, phone, and whether they left. */
export async function peopleOnSheet(db: DbReader, ids: readonly string[]): Promise<Map<string, CrisisPerson>> {
  const wanted = ids.filter(Boolean);
  const labels = await recordLabels(
    db,
    [...new Set(wanted)].map((id) => ({ type: 'people' as const, id })),
  );
  const left = await whoLeft(db, wanted);
  const rows = await selectInBatches(wanted, (batch) =>
    db.selectFrom('people').select(['id', 'title', 'organization_name', 'phone']).where('id', 'in', batch).execute(),
  );
  return new Map(
    rows.flatMap((row) => {
      const person = labels.get(row.id);
      if (person === undefined) return [];
      return [
        [
          row.id,
          {
            person,
            about: [row.title, row.organization_name].filter(Boolean).join(', '),
            phone: row.phone,
            hasLeft: left.get(row.id)?.hasLeft ?? true,
          },
        ] as const,
      ];
    }),
  );
}
