import type { Area } from '#shared/domain/program/read-areas.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { ServiceAreaRow, ServiceNeedRow } from '../schema/services.ts';

/** How much of a kind of service is needed, as a form sends it; null for what nobody knows. */
export interface NeedFields {
  readonly serviceType: string;
  readonly need: number | null;
  readonly share: number | null;
  readonly languages: readonly string[];
  readonly source: string;
}

/** Says how much of a kind of service is needed. Fails with `stale`. */
export async function saveNeed(
  writer: StepWriter,
  version: number,
  need: NeedFields,
): Promise<{ id: string; version: number }> {
  const known = await writer.trx
    .selectFrom('service_needs')
    .selectAll()
    .where('service_type', '=', need.serviceType)
    .executeTakeFirst();
  if (known !== undefined) {
    const saved = await writer.update('service_needs', known.id, needColumns(need), version);
    return { id: known.id, version: saved.version };
  }
  const row = newNeedRow(newId(), writer.now, need);
  await writer.insert('service_needs', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a need. */
export function newNeedRow(id: string, now: string, need: NeedFields): ServiceNeedRow {
  return { id, version: 1, created_at: now, updated_at: now, ...needColumns(need) };
}

/** Puts shapes in the place of those before; answers how many were taken out and are there now. */
export async function replaceAreas(
  writer: StepWriter,
  areas: readonly Area[],
  height: number,
  fileName: string,
): Promise<{ removed: number; count: number }> {
  const before = await writer.trx.selectFrom('service_areas').select('id').execute();
  if (before.length > 0)
    await writer.remove(
      'service_areas',
      before.map((row) => row.id),
    );
  const rows: ServiceAreaRow[] = areas.map((area) => ({
    id: newId(),
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    name: area.name,
    rings: JSON.stringify(area.rings),
    height,
    file_name: fileName,
  }));
  if (rows.length > 0) await writer.insert('service_areas', rows);
  return { removed: before.length, count: rows.length };
}

function needColumns(need: NeedFields) {
  return {
    service_type: need.serviceType,
    need: need.need ?? -1,
    share: need.share ?? -1,
    languages: JSON.stringify(need.languages),
    source: need.source,
  };
}
