import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import { markdownBlocks, type MarkdownBlock, type MarkdownSpan } from './markdown-blocks.ts';
import { createSafeFile } from './safe-file.ts';
import { escapeXml } from './xlsx-parts.ts';

/**
 * Writes letters, each a text in Markdown, into one Word document, each on pages of its own. Letters are written as they come and never
 * held together in memory; numbers of lists are words, for Word counts no more than some thousand lists apart.
 */
export async function writeLetters(path: string, title: string, letters: AsyncIterable<string>): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(contentTypes), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(relations), '_rels/.rels');
  zip.addBuffer(Buffer.from(coreOf(title)), 'docProps/core.xml');
  zip.addBuffer(Buffer.from(documentRelations), 'word/_rels/document.xml.rels');
  zip.addBuffer(Buffer.from(styles), 'word/styles.xml');
  // The types name less than what it is: a stream of the archive's bytes.
  const output = zip.outputStream as Readable;
  const document = Readable.from(documentXml(letters));
  document.on('error', (error) => output.destroy(error));
  zip.addReadStream(document, 'word/document.xml');
  zip.end();
  const file = await createSafeFile(path);
  try {
    // Its pieces are buffers.
    for await (const part of output as AsyncIterable<Buffer>) await file.write(part);
    await file.finish();
  } catch (error) {
    document.destroy();
    await file.abandon();
    throw error;
  }
}

async function* documentXml(letters: AsyncIterable<string>): AsyncGenerator<Buffer> {
  yield Buffer.from(`${head}<w:document ${wordNames}><w:body>`);
  let isFirst = true;
  for await (const letter of letters) {
    const blocks = markdownBlocks(letter);
    const shown: readonly MarkdownBlock[] =
      blocks.length === 0 ? [{ kind: 'paragraph', quoteDepth: 0, spans: [] }] : blocks;
    yield Buffer.from(letterXml(shown, isFirst));
    isFirst = false;
  }
  yield Buffer.from(
    '<w:sectPr><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>',
  );
}

function letterXml(blocks: readonly MarkdownBlock[], isFirst: boolean): string {
  return blocks.map((block, index) => paragraph(block, index === 0 && !isFirst)).join('');
}

function paragraph(block: MarkdownBlock, isOnNewPage: boolean): string {
  const page = isOnNewPage ? '<w:pageBreakBefore/>' : '';
  if (block.kind === 'rule')
    return `<w:p><w:pPr>${page}<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="999999"/></w:pBdr></w:pPr></w:p>`;
  const words = block.spans.map(run).join('');
  if (block.kind === 'heading')
    return `<w:p><w:pPr><w:pStyle w:val="Heading${Math.min(block.level, 3)}"/>${page}</w:pPr>${words}</w:p>`;
  if (block.kind === 'item') {
    const sign = block.number === null ? '•' : `${block.number}.`;
    const left = 360 * (Math.min(block.depth, 8) + 1);
    return `<w:p><w:pPr>${page}<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="360"/></w:pPr><w:r><w:t>${sign}</w:t></w:r><w:r><w:tab/></w:r>${words}</w:p>`;
  }
  const quote = block.quoteDepth === 0 ? '' : `<w:ind w:left="${540 * block.quoteDepth}"/>`;
  return `<w:p><w:pPr>${page}<w:spacing w:after="120"/>${quote}</w:pPr>${words}</w:p>`;
}

function run(span: MarkdownSpan): string {
  const look = [
    span.isCode === true ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '',
    span.isBold === true ? '<w:b/>' : '',
    span.isItalic === true ? '<w:i/>' : '',
    span.isStruck === true ? '<w:strike/>' : '',
    span.href === undefined ? '' : '<w:color w:val="0563C1"/><w:u w:val="single"/>',
  ].join('');
  const words = span.text === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${wordsXml(span.text)}</w:t>`;
  const shown = `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${words}</w:r>`;
  if (span.href === undefined) return shown;
  // A field needs no list of links beside the document.
  const address = escapeXml(span.href.replaceAll('"', '%22'));
  return `<w:fldSimple w:instr=" HYPERLINK &quot;${address}&quot; ">${shown}</w:fldSimple>`;
}

/** Words without the signs that XML bars. */
function wordsXml(text: string): string {
  return escapeXml(text.replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/gu, ''));
}

function coreOf(title: string): string {
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${wordsXml(title)}</dc:title><dc:creator>Longtable</dc:creator></cp:coreProperties>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsName = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
const relations = `${head}<Relationships ${relationsName}><Relationship Id="rId1" Type="${relationType}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const documentRelations = `${head}<Relationships ${relationsName}><Relationship Id="rId1" Type="${relationType}/styles" Target="styles.xml"/></Relationships>`;

const headings = [36, 30, 26]
  .map(
    (size, index) =>
      `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${index}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`,
  )
  .join('');
const styles = `${head}<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia" w:eastAsia="Georgia"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${headings}</w:styles>`;
