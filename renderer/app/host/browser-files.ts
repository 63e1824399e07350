import type { FileFilter, OpenPurpose, PickedFile } from '#shared/host.ts';

/** Shows the browser's own file dialog. Null when the person cancels. */
export function chooseFile(filters: readonly FileFilter[]): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = filters.flatMap((filter) => filter.extensions.map((extension) => `.${extension}`)).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Sends the file to the loopback host, which keeps it in a private folder and lets storage read it. */
export async function uploadFile(file: File, purpose: OpenPurpose): Promise<PickedFile> {
  const query = new URLSearchParams({ name: file.name, purpose });
  const response = await fetch(`/files/upload?${query.toString()}`, { method: 'POST', body: file });
  if (!response.ok) throw new Error(`The host refused the file (${response.status})`);
  // The same version of this program answers, so the shape is known.
  return (await response.json()) as PickedFile;
}

/** Saves the file behind a download ticket through the browser. */
export function download(ticket: string): void {
  const link = document.createElement('a');
  link.href = `/files/download/${encodeURIComponent(ticket)}`;
  link.download = '';
  link.click();
}
