/** Reads one part of an address; undefined when it is left out or cannot be read. */
export type Part<Value> = (raw: unknown) => Value | undefined;

type Parts = Readonly<Record<string, Part<unknown>>>;

/** What an address with these parts holds; each may be left out. */
export type SearchOf<P extends Parts> = {
  [Name in keyof P]?: Exclude<ReturnType<P[Name]>, undefined> | undefined;
};

/**
 * Reads the search part of an address. A part that cannot be read is left out, so that an old link still opens its place.
 * No schemas here: every route is read before the first screen, and this is all that an address needs.
 */
export function addressOf<P extends Parts>(parts: P): (search: Readonly<Record<string, unknown>>) => SearchOf<P> {
  return (search) => {
    const read = Object.entries(parts).flatMap(([name, part]) => {
      const value = part(search[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    // Each value was read by the part of its name.
    return Object.fromEntries(read) as SearchOf<P>;
  };
}

/** Text of at most so many characters. */
export function textOf(most = Number.POSITIVE_INFINITY): Part<string> {
  return (raw) => (typeof raw === 'string' && raw.length <= most ? raw : undefined);
}

/** Text that `isRight` agrees to. */
export function textThat(isRight: (value: string) => boolean): Part<string> {
  return (raw) => (typeof raw === 'string' && isRight(raw) ? raw : undefined);
}

/** An id of a record: text that is not empty. */
export const recordId: Part<string> = textThat(({ length }) => length > 0 && length <= 64);

/** One of these words or numbers. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): Part<Value> {
  return (raw) => values.find((value) => value === raw);
}

/** True or false. */
export const flag: Part<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);

/** A whole number between two others. */
export function whole(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Part<number> {
  return (raw) => (typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most ? raw : undefined);
}

/** At most `most` texts of at most `longest` characters. */
export function texts(most: number, longest: number): Part<string[]> {
  const one = textOf(longest);
  return (raw) => {
    if (!Array.isArray(raw) || raw.length > most) return undefined;
    const read = raw.flatMap((value) => one(value) ?? []);
    return read.length === raw.length ? read : undefined;
  };
}
