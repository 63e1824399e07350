import type { PartnerType } from '#shared/contract/base.ts';
import type { MetricRecord } from '#shared/contract/metrics.ts';

import { noStance } from '../derived/standing-columns.ts';
import type { PartnerColumns } from '../schema/partners.ts';

/** What is read of a partner to list it behind a metric. */
export type RecordRow = Pick<PartnerColumns, 'id' | 'name' | 'is_restricted' | 'influence' | 'stance' | 'stage'> & {
  readonly sector: string;
  readonly last_two_way_on: string;
};

/** A partner behind a metric; the day is that of the last contact in both directions. */
export function recordOf(type: PartnerType, row: RecordRow): MetricRecord {
  return {
    record: { type, id: row.id, label: row.name, isRestricted: row.is_restricted === 1 },
    influence: row.influence === 0 ? null : row.influence,
    stance: row.stance === noStance ? null : row.stance,
    stanceBefore: null,
    stage: row.stage,
    sector: row.sector,
    on: row.last_two_way_on || null,
    detail: '',
  };
}
