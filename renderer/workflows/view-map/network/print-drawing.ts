import { host } from '#renderer/app/host/host.ts';

/** Prints a drawing alone, as lines and letters, on a page of its own. */
export function printDrawing(svg: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const image = document.createElement('img');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.alt = '';
  sheet.append(image);
  document.body.append(sheet);
  const clear = (): void => {
    sheet.remove();
    URL.revokeObjectURL(address);
  };
  image.addEventListener('load', () => void host.print().finally(clear));
  image.addEventListener('error', clear);
  image.src = address;
}
