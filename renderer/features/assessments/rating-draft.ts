import type { RatingInput, ScaleStanding, SharedRating } from '#shared/contract/assessments.ts';
import type { PartnerRef, PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';
import type { RatingScaleId } from '#shared/content/ratings.ts';
import type { IsoDay } from '#shared/dates.ts';

/** A partner that is rated, as the dialog names it. */
export interface RatedPartner extends PartnerRef {
  readonly label: string;
}

/** Many partners that are rated alike. */
export interface RatedSelection {
  readonly type: PartnerType;
  readonly selection: Selection;
  readonly count: number;
}

/** A rating while it is written: the scales that were touched, and what they rest on. */
export interface RatingFields {
  readonly values: Readonly<Partial<Record<RatingScaleId, string>>>;
  readonly decisionId: string | null;
  readonly ratedOn: IsoDay | null;
  readonly basis: string;
  readonly confidence: string;
  readonly note: string;
  readonly source: string;
}

/** What holds now, by scale; only of one partner. */
export type CurrentValues = Readonly<Partial<Record<string, ScaleStanding>>>;

/**
 * The ratings to send: every touched scale of every partner. When nothing was touched and the stance of one partner is known,
 * saving confirms that stance on the chosen day. Null when there is nothing to say.
 */
export function ratingsOf(
  fields: RatingFields,
  partners: readonly RatedPartner[],
  current: CurrentValues,
): RatingInput[] | null {
  const { values, ratedOn } = fields;
  if (ratedOn === null) return null;
  const touched = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const stance = current['stance']?.current.value;
  if (touched.length === 0 && partners.length === 1 && stance !== undefined) touched.push(['stance', stance]);
  if (touched.length === 0) return null;
  const shared = sharedRatingsOf({ ...fields, values: Object.fromEntries(touched) }) ?? [];
  return partners.flatMap(({ type, id }) => shared.map((rating) => ({ ...rating, record: { type, id } })));
}

/** The touched scales as ratings of everybody in a selection; null when there is nothing to say. */
export function sharedRatingsOf(fields: RatingFields): SharedRating[] | null {
  const { values, ratedOn, note, source, ...rest } = fields;
  const touched = Object.entries(values).filter(([, value]) => value.trim() !== '');
  if (ratedOn === null || touched.length === 0) return null;
  return touched.map(([scale, value]) => ({
    ...rest,
    scale,
    value: value.trim(),
    ratedOn,
    note: note.trim(),
    source: source.trim(),
  }));
}

/** What holds now as a table by scale; what was rated about the whole does not count as a rating about a decision. */
export function byScale(scales: readonly ScaleStanding[]): CurrentValues {
  return Object.fromEntries(scales.map((standing) => [standing.scale, standing]));
}
