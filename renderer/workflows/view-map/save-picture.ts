import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

/** What is written: text, a picture in base64, or rows. */
export type PictureFile =
  | { readonly extension: 'svg' | 'graphml'; readonly text: string }
  | { readonly extension: 'png'; readonly base64: string }
  | { readonly extension: 'csv'; readonly rows: readonly (readonly string[])[] };

/** Asks for a place and writes the file there. */
export async function savePicture(name: string, file: PictureFile): Promise<void> {
  try {
    const { extension } = file;
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${name}.${extension}`,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (picked === null) return;
    const { path } =
      'rows' in file
        ? await client.exports.table({ path: picked.path, rows: file.rows.map((row) => [...row]) })
        : await client.exports.drawing({
            path: picked.path,
            ...('text' in file
              ? { content: file.text, encoding: 'text' as const }
              : { content: file.base64, encoding: 'base64' as const }),
          });
    await host.deliver(path);
    showToast({
      title: t('map:saved', { name: picked.name }),
      action: host.can.revealInFolder
        ? { label: t('map:reveal'), run: () => void host.revealInFolder(path) }
        : undefined,
    });
  } catch (error) {
    showError(error);
  }
}
