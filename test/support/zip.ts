import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A ZIP of small parts, made by hand so that a test can lie about sizes: `claims` is what the directory says a part unpacks to. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  claims: Readonly<Record<string, number>> = {},
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const size = claims[name] ?? raw.length;
    const title = Buffer.from(name);
    const local = header(0x04034b50, 30, [
      [4, 20],
      [8, 8],
      [26, title.length],
    ]);
    const central = header(0x02014b50, 46, [
      [6, 20],
      [10, 8],
      [28, title.length],
    ]);
    for (const [block, at] of [
      [local, 14],
      [central, 16],
    ] as const) {
      block.writeUInt32LE(crc32(raw), at);
      block.writeUInt32LE(packed.length, at + 4);
      block.writeUInt32LE(size, at + 8);
    }
    central.writeUInt32LE(offset, 42);
    bodies.push(local, title, packed);
    directory.push(central, title);
    offset += local.length + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const end = header(0x06054b50, 22, [
    [8, count],
    [10, count],
  ]);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

/** A part of a ZIP as text; '' where there is none. */
export function partOf(bytes: Buffer, name: string): string {
  return partsOf(bytes).find((part) => part.name === name)?.text ?? '';
}

/** The names and texts of all parts of a ZIP. */
export function textOfParts(bytes: Buffer): string {
  return partsOf(bytes)
    .map(({ name, text }) => `${name}\n${text}`)
    .join('\n');
}

/** The parts of a ZIP, found by its directory. */
function partsOf(bytes: Buffer): { readonly name: string; readonly text: string }[] {
  const parts = [];
  let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  while (at >= 0 && bytes.readUInt32LE(at) === 0x02014b50) {
    const length = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      text: (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function header(
  signature: number,
  length: number,
  shorts: ReadonlyArray<readonly [at: number, value: number]>,
): Buffer {
  const block = Buffer.alloc(length);
  block.writeUInt32LE(signature, 0);
  for (const [at, value] of shorts) block.writeUInt16LE(value, at);
  return block;
}

/** A workbook with one sheet whose rows are the given XML, and further parts. */
export function workbookOf(
  sheetData: string,
  {
    after = '',
    parts = {},
    date1904 = false,
  }: { after?: string; parts?: Readonly<Record<string, string>>; date1904?: boolean } = {},
): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
    ...parts,
  };
}
