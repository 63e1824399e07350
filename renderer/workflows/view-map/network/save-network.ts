import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

import type { FileWords } from './network-files.ts';

/** What is written: text, a picture in base64, or rows. */
export type NetworkFile =
  | { readonly extension: 'svg' | 'graphml'; readonly text: string }
  | { readonly extension: 'png'; readonly base64: string }
  | { readonly extension: 'csv'; readonly rows: readonly (readonly string[])[] };

/** Asks for a place and writes the file there. */
export async function saveNetwork(name: string, file: NetworkFile): Promise<void> {
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
      title: t('network:more.saved', { name: picked.name }),
      action: host.can.revealInFolder
        ? { label: t('network:more.reveal'), run: () => void host.revealInFolder(path) }
        : undefined,
    });
  } catch (error) {
    showError(error);
  }
}

/** The words of the columns of the files. */
export function fileWords(): FileWords {
  return {
    from: t('network:table.from'),
    to: t('network:table.to'),
    tie: t('network:table.tie'),
    strength: t('network:table.strength'),
    confirmed: t('network:table.confirmed'),
    name: t('network:table.name'),
    detail: t('network:table.detail'),
    sector: t('network:table.sector'),
    stance: t('network:table.stance'),
    influence: t('network:table.influence'),
    kinds: {
      role: t('network:kinds.role'),
      met: t('network:kinds.met'),
      several: t('network:kinds.several'),
    },
  };
}
