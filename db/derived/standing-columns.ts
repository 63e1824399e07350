import type { PartnerColumns } from '../schema/partners.ts';

/** The columns of a partner that follow from ratings. */
export type StandingColumns = Pick<
  PartnerColumns,
  | 'stance'
  | 'stance_rank'
  | 'stance_on'
  | 'influence'
  | 'interest'
  | 'relationship'
  | 'stance_is_derived'
  | 'stance_split'
>;

/** A stance that nobody knows, as the column holds it. */
export const noStance = 9;

/** What stands there while nobody has rated a partner. */
export const unrated: StandingColumns = {
  stance: noStance,
  stance_rank: 0,
  stance_on: '',
  influence: 0,
  interest: 0,
  relationship: -1,
  stance_is_derived: 0,
  stance_split: 0,
};

/** The columns of a stance; null is not known. */
export function stanceColumns(stance: number | null): Pick<PartnerColumns, 'stance' | 'stance_rank'> {
  return stance === null ? { stance: noStance, stance_rank: 0 } : { stance, stance_rank: stance + 3 };
}

/** The standing of a row as screens know it; null is not known. */
export function standingOf(row: StandingColumns) {
  return {
    stance: row.stance === noStance ? null : row.stance,
    stanceOn: row.stance_on || null,
    influence: row.influence === 0 ? null : row.influence,
    interest: row.interest === 0 ? null : row.interest,
    relationship: row.relationship === -1 ? null : row.relationship,
    stanceIsDerived: row.stance_is_derived === 1,
    stanceIsSplit: row.stance_split === 1,
  };
}
