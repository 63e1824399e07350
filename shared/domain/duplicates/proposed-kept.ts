/** What tells which of two records is the better one to keep. */
interface KeptFacts {
  readonly id: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly detail: string;
  readonly lastContactOn: string | null;
  readonly createdAt: string;
  readonly isArchived: boolean;
}

/** Records in the order in which they are worth keeping: in use, talked to last, known best, here longest. */
export function proposedOrder<Side extends KeptFacts>(sides: readonly Side[]): Side[] {
  return sides.toSorted(
    (one, two) =>
      Number(one.isArchived) - Number(two.isArchived) ||
      compare(two.lastContactOn ?? '', one.lastContactOn ?? '') ||
      known(two) - known(one) ||
      compare(one.createdAt, two.createdAt) ||
      compare(one.id, two.id),
  );
}

function known({ email, phone, city, detail }: KeptFacts): number {
  return [email, phone, city, detail].filter((value) => value !== '').length;
}

function compare(one: string, two: string): number {
  return one === two ? 0 : one < two ? -1 : 1;
}
