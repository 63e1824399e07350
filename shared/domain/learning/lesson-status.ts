/** So often a lesson must have worked to be a best practice by itself. */
export const provenTimes = 2;

/** Whether a lesson may be called a best practice: it worked at least twice, or somebody outside confirmed it (domain pack, section 9). */
export function isProven(timesWorked: number, confirmedBy: string): boolean {
  return timesWorked >= provenTimes || confirmedBy.trim() !== '';
}
