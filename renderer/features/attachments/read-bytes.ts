import { client } from '#renderer/api/client.ts';
import type { Attachment } from '#shared/contract/attachments.ts';

/** Files of more bytes are not shown here. */
export const mostShown = 50 * 1_048_576;

/** All bytes of a file, a piece at a time; fails as the procedure does. */
export async function readBytes({ id, size }: Attachment, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  for (let offset: number | null = 0; offset !== null;) {
    const piece: Awaited<ReturnType<typeof client.attachments.read>> = await client.attachments.read(
      { id, offset },
      { signal },
    );
    const text = atob(piece.base64);
    for (let at = 0; at < text.length; at++) bytes[offset + at] = text.charCodeAt(at);
    offset = piece.nextOffset;
  }
  return bytes;
}
