/** A place in a picture, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a place lies inside a closed line that was drawn by hand: a ray from it crosses the line an odd number of times. */
export function isInside(place: Place, line: readonly Place[]): boolean {
  let isIn = false;
  for (let at = 0, before = line.length - 1; at < line.length; before = at++) {
    const a = line[at];
    const b = line[before];
    if (a === undefined || b === undefined || a.y > place.y === b.y > place.y) continue;
    if (place.x < ((b.x - a.x) * (place.y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  }
  return isIn;
}
