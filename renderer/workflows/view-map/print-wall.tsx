import type { ReactNode } from 'react';
import { printAlone } from '#renderer/app/print/print-alone.tsx';

/** The inside of an A3 sheet in landscape, in px at 96 dpi: 400 × 277 mm less the title. */
export const wallSize = { width: 1500, height: 940 } as const;

/** Prints a picture alone on an A3 sheet, in the light colors; what is on the screen stays as it is. */
export function printOnWall(sheet: ReactNode): void {
  printAlone(sheet, 'wall');
}
