import { printAlone } from '#renderer/app/print/print-alone.tsx';

/** Prints a drawing alone, as lines and letters, on a sheet for the wall. */
export function printDrawing(svg: string): void {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  printAlone(<img src={address} alt="" />, 'wall', () => URL.revokeObjectURL(address));
}
