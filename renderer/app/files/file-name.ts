/** Names that Windows keeps for itself, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes, made of a title: no signs that name folders, nothing that hides or runs, not too long. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .replace(/[. ]+$/g, '');
  const base = plain === '' || reserved.test(plain) ? `Longtable ${plain}`.trim() : plain;
  return `${base}.${extension}`;
}
