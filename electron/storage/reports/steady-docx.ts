import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

import type { IsoDay } from '#shared/dates.ts';

/** No two runs may differ: the archive tells no times. */
const steady = {
  mtime: new Date(1980, 0, 1),
  mode: 0o100644,
  forceDosTimestamp: true,
  compress: true,
  compressionLevel: 6,
} as const;

/**
 * The same document, its main part filled in, without what differs from run to run: the moment of writing becomes the day of the report, ids that were drawn by lot are
 * counted, and the parts of the archive stand in order with one date.
 */
export async function steadyDocx(bytes: Buffer, madeOn: IsoDay, fill: (xml: string) => string): Promise<Buffer> {
  const parts = await partsOf(bytes);
  const ids = new Map<string, string>();
  for (const [name, content] of parts)
    if (name.endsWith('.rels'))
      for (const [, id = ''] of content.toString('utf8').matchAll(/\bId="(rId[\w-]{12,})"/gu))
        ids.set(id, `rIdL${ids.size + 1}`);
  const steadyPart = (name: string, text: string): string => {
    const same = steadyText(text, ids, madeOn);
    return name === 'word/document.xml' ? fill(same) : same;
  };
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(
      /\.(?:xml|rels)$/u.test(name) ? Buffer.from(steadyPart(name, content.toString('utf8'))) : content,
      name,
      steady,
    );
  zip.end();
  const chunks: Buffer[] = [];
  // The stream hands out bytes.
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function partsOf(bytes: Buffer): Promise<[string, Buffer][]> {
  const zip = await fromBufferPromise(bytes);
  const parts: [string, Buffer][] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    // yauzl hands out bytes.
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    parts.push([entry.fileName, Buffer.concat(chunks)]);
  }
  // Word reads the list of kinds first.
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  return parts.toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
}

function steadyText(text: string, ids: ReadonlyMap<string, string>, madeOn: IsoDay): string {
  return text
    .replaceAll(/rId[\w-]{12,}/gu, (id) => ids.get(id) ?? id)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${madeOn}T00:00:00Z`);
}
