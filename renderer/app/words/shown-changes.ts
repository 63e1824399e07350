import { seatKinds } from '#shared/content/seats.ts';

/** Fields that tell of lived experience: of a person, of a seat, and as counts at a decision. */
const livedFields: ReadonlySet<string> = new Set(['livedExperienceOn', 'isLivedExperience', 'quorum']);
/** What the history calls the kind of a seat that is kept for lived experience. */
const livedKind = seatKinds.find(({ id }) => id === 'lived-experience')?.label;

/** The changed fields of a record that may be shown now: lived experience and restricted fields are told to nobody who only looks over a shoulder. */
export function shownChanges<
  Change extends {
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly isRestricted?: boolean | undefined;
  },
>(fields: readonly Change[], isDiscreet: boolean): readonly Change[] {
  if (!isDiscreet) return fields;
  return fields.filter(
    ({ field, before, after, isRestricted }) =>
      isRestricted !== true && !livedFields.has(field) && before !== livedKind && after !== livedKind,
  );
}
