import type { Versioned } from './columns.ts';

/** One row: what this file is. */
export interface WorkspaceRow {
  id: string;
  name: string;
  /** The member who uses this computer; '' until somebody says. */
  me_id: string;
  is_demo: number;
  created_at: string;
}

export interface MemberRow extends Versioned {
  name: string;
  email: string;
  /** 0–5: the tint of the avatar. */
  tint: number;
  is_active: number;
  /** The record of the same person; '' when it is not linked. */
  person_id: string;
}

export interface TagRow extends Versioned {
  name: string;
  sort_name: string;
}

/** Key: record_id and tag_id. */
export interface RecordTagRow {
  record_id: string;
  tag_id: string;
  record_type: string;
}

export interface SavedViewRow extends Versioned {
  /** 'people' or 'organizations'. */
  feature: string;
  name: string;
  /** JSON: ViewDefinition. */
  definition: string;
  is_default: number;
  position: number;
}

/** Where green ends and red begins of a metric, as the coalition set it; its `id` is that of the metric, such as 'm01'. */
export interface MetricLimitsRow extends Versioned {
  /** The last value that is green, in thousandths of the metric's unit. */
  green: number;
  /** The last value that is amber, in thousandths of the metric's unit. */
  amber: number;
}
