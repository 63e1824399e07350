import type { Place } from './network-model.ts';

/* Where dots stand is kept on this computer: a picture that somebody knows should stay as it is. */

/** The places kept for a picture. */
export function keptPlaces(picture: string): Map<string, Place> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(picture)) ?? '[]');
    if (!Array.isArray(stored)) return new Map();
    return new Map(
      stored.flatMap((entry: unknown): [string, Place][] => {
        if (!Array.isArray(entry)) return [];
        // Safe: what an array of JSON holds is looked at below, piece by piece.
        const [id, x, y] = entry as unknown[];
        return typeof id === 'string' && typeof x === 'number' && typeof y === 'number' ? [[id, { x, y }]] : [];
      }),
    );
  } catch {
    // Something else was stored there: the layout runs again.
    return new Map();
  }
}

/** Keeps places; where there is no room for them, the layout runs again next time. */
export function keepPlaces(picture: string, places: ReadonlyMap<string, Place>): void {
  try {
    localStorage.setItem(
      keyOf(picture),
      JSON.stringify([...places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)])),
    );
  } catch {
    // Nothing is lost but a memory of places.
  }
}

/** Forgets places, to arrange anew. */
export function forgetPlaces(picture: string): void {
  localStorage.removeItem(keyOf(picture));
}

function keyOf(picture: string): string {
  return `longtable.network.${picture}`;
}
