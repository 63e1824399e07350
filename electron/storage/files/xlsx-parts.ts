/** What stands in the cells of a column. `long` is text that wraps; `money` has two digits behind the point. */
export type CellKind = 'text' | 'long' | 'number' | 'money' | 'day' | 'instant' | 'flag' | 'link';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The styles of cells, by their places in `stylesXml`. */
const styles = { text: 0, head: 1, day: 2, instant: 3, long: 4, link: 5, money: 6, number: 0, flag: 0 } as const;

/** The longest text of a cell; what is beyond it is cut, as Excel would refuse the file. */
const mostCharacters = 32_767;

/** The styles that `cellXml` names. */
export const stylesXml =
  `${xml}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Who made the file, without a time. */
export const coreXml =
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Longtable</dc:creator></cp:coreProperties>';

/** The parts of a workbook that only name its sheets. */
export function packageParts(names: readonly string[]): { readonly name: string; readonly text: string }[] {
  const sheets = names.map((name, index) => ({ name: sheetName(name, index), number: index + 1 }));
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const book = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return [
    {
      name: '[Content_Types].xml',
      text: [
        `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        part('xl/workbook.xml', book('sheet.main')),
        ...sheets.map(({ number }) => part(`xl/worksheets/sheet${number}.xml`, book('worksheet'))),
        part('xl/styles.xml', book('styles')),
        part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        '</Types>',
      ].join(''),
    },
    {
      name: '_rels/.rels',
      text: relationsXml(`${relation(1, 'officeDocument', 'xl/workbook.xml')}${coreRelation}`),
    },
    {
      name: 'xl/workbook.xml',
      text: [
        `${xml}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>`,
        ...sheets.map(
          ({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
        ),
        '</sheets></workbook>',
      ].join(''),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationsXml(
        [
          ...sheets.map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)),
          relation(sheets.length + 1, 'styles', 'styles.xml'),
        ].join(''),
      ),
    },
  ];
}

/** A list of what a part of the package points at. */
export function relationsXml(inner: string): string {
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

const coreRelation =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

/** The beginning of a sheet up to its rows; with a head, the first row stays in sight. */
export function sheetHead(widths: readonly number[], hasHead: boolean): string {
  const view = hasHead
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${xml}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>`
  );
}

/** One cell as what it is; nothing for an empty one. Days before March 1900 stay text: Excel knows no such days. */
export function cellXml(place: string, kind: CellKind | 'head', value: string | number | boolean | null): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const style = styles[kind] === 0 ? '' : ` s="${styles[kind]}"`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${place}"${style}><v>${value}</v></c>` : textXml(place, '', String(value));
  if (kind === 'day' || kind === 'instant') {
    const serial = serialOf(value);
    return serial === null ? textXml(place, '', value) : `<c r="${place}"${style}><v>${serial}</v></c>`;
  }
  return textXml(place, style, value);
}

/** The name of a column by its place: A, B … Z, AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Text as XML allows it. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function textXml(place: string, style: string, value: string): string {
  const cut = value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value;
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(cut))}</t></is></c>`;
}

/** Characters that XML does not allow, written as Excel writes them; text that looks like such a mark is marked itself. */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}

/** Days since the end of 1899, with the time as a part of a day; null for what Excel cannot count. */
function serialOf(value: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(value);
  if (parts === null || (parts[1] ?? '') < '1900-03-01') return null;
  const at = Date.parse(`${parts[1] ?? ''}T${parts[2] ?? '00:00'}Z`);
  return Number.isNaN(at) ? null : Number((at / 86_400_000 + 25_569).toFixed(8));
}

/** Excel takes 31 characters for the name of a sheet, without some signs, and no apostrophe at its ends. */
function sheetName(name: string, index: number): string {
  const plain = name
    .replace(/[\\/?*[\]:\0-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return plain === '' ? `Sheet${index + 1}` : plain;
}
