import { FileError } from './file-errors.ts';
import { isDateFormat, unescapeText } from './xlsx-cells.ts';
import type { XlsxPackage, XmlHandlers } from './xlsx-package.ts';

/** A sheet of a workbook. */
export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it lies in the package. */
  readonly part: string;
}

/** What all sheets of a workbook share. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly is1904: boolean;
  /** For each cell style, whether its numbers are days or times. */
  readonly dateStyles: readonly boolean[];
  readonly strings: readonly string[];
}

/** Reads the list of sheets, the formats and the shared texts. Fails with `files.damaged` where there is no sheet. */
export async function readWorkbook(file: XlsxPackage): Promise<XlsxWorkbook> {
  const rootTargets = await targetsOf(file, '_rels/.rels', '');
  const main = rootTargets.find(([, target]) => target.endsWith('workbook.xml'))?.[1] ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = new Map(await targetsOf(file, `${folder}_rels/${main.slice(folder.length)}.rels`, folder));
  const { sheets, is1904 } = await readSheetList(file, main, targets);
  if (sheets.length === 0) throw new FileError('files.damaged', { path: file.path, detail: 'workbook' });
  return {
    sheets,
    is1904,
    dateStyles: await readDateStyles(file, `${folder}styles.xml`),
    strings: await readStrings(file, `${folder}sharedStrings.xml`),
  };
}

async function readAll(file: XlsxPackage, part: string, handlers: XmlHandlers): Promise<void> {
  if (!file.has(part)) return;
  const chunks = file.parse(part, handlers);
  while ((await chunks.next()).done !== true);
}

/** The parts that a part points to, by the id that it gives them. */
async function targetsOf(file: XlsxPackage, part: string, folder: string): Promise<[id: string, target: string][]> {
  const targets: [string, string][] = [];
  await readAll(file, part, {
    open(name, { Id = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      targets.push([Id, Target.startsWith('/') ? Target.slice(1) : joinPath(folder, Target)]);
    },
  });
  return targets;
}

function joinPath(folder: string, target: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readSheetList(file: XlsxPackage, part: string, targets: ReadonlyMap<string, string>) {
  const sheets: XlsxSheet[] = [];
  let is1904 = false;
  await readAll(file, part, {
    open(name, attributes) {
      // Extensions have an element of the same name without it.
      if (name === 'workbookPr') is1904 ||= /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? attributes['id'] ?? relationOf(attributes));
      const { name: title = '', state } = attributes;
      // Charts and macro sheets have no cells.
      if (target !== undefined && target.includes('worksheets/') && file.has(target))
        sheets.push({ name: title, isHidden: state === 'hidden' || state === 'veryHidden', part: target });
    },
  });
  return { sheets, is1904 };
}

/** The id of the relation under whatever prefix the file gives it. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function readDateStyles(file: XlsxPackage, part: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  await readAll(file, part, {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

async function readStrings(file: XlsxPackage, part: string): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReading = true;
  await readAll(file, part, {
    open(name) {
      if (name === 'si') current = '';
      // How a text is spoken stands beside it.
      if (name === 'rPh') isReading = false;
      isText = name === 't';
    },
    text(text) {
      if (isText && isReading) current += text;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading = true;
      if (name === 'si') strings.push(unescapeText(current));
    },
  });
  return strings;
}
