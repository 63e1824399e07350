import { readHead } from './byte-source.ts';

/** Formats that are recognised by their first bytes. */
export type BinaryKind =
  | 'xlsx'
  | 'ods'
  | 'docx'
  | 'zip'
  | 'xls'
  | 'pdf'
  | 'image'
  | 'gzip'
  | 'sqlite'
  | 'rtf'
  | 'binary';

/** The binary format that these first bytes belong to, or nothing where they may be text. */
export function sniffBinary(bytes: Uint8Array): BinaryKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64 * 1024)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipKind(head);
  return signatures.find(([start]) => head.startsWith(start))?.[1];
}

/** Whether an OLE container holds a workbook that only opens with a password: such a file names its package in UTF-16. */
export async function isEncryptedWorkbook(path: string): Promise<boolean> {
  const { bytes } = await readHead(path, 1024 * 1024);
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

// The names of a ZIP's members stand uncompressed in front of each member.
function zipKind(head: string): BinaryKind {
  if (head.includes('opendocument.spreadsheet')) return 'ods';
  if (head.includes('xl/')) return 'xlsx';
  if (head.includes('word/')) return 'docx';
  return 'zip';
}

const signatures: ReadonlyArray<readonly [start: string, kind: BinaryKind]> = [
  ['%PDF-', 'pdf'],
  // An OLE container: an old Excel workbook, or an Outlook message.
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'xls'],
  // Excel 2 to 4 without a container.
  ['\u0009\u0008\u0010\u0000', 'xls'],
  ['\u0089PNG\r\n', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['\u001f\u008b', 'gzip'],
  ['SQLite format 3\u0000', 'sqlite'],
  ['{\\rtf', 'rtf'],
  ['\u007fELF', 'binary'],
];
