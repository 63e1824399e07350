/** Tells whether what is installed is what the lock file asks for; optional packages depend on the platform and are not compared. */
export function matchesLock(
  locked: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean }>
  >,
  installed: Readonly<Record<string, { readonly version?: string }>>,
): boolean;

/** The switch for Node that bounds the room for young objects. */
export const sparingMemory: string;
