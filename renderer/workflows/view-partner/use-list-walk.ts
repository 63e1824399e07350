/** The way through the list that a profile was opened from. */
export interface ListWalk {
  /** The place in the list from 1 and its length; undefined when the profile was not opened from a list. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
  readonly go: (by: -1 | 1) => void;
}

/** No list stands behind this profile. */
export function useListWalk(): ListWalk {
  return { place: undefined, previousId: undefined, nextId: undefined, go: () => undefined };
}
