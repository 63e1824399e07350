import { endingOf } from './file-names.ts';

/** How a file is shown in the app; 'none' for kinds that are only saved. */
export type Preview = 'image' | 'pdf' | 'text' | 'none';

interface Kind {
  readonly mediaType: string;
  readonly preview: Preview;
  /** How the words in it are read. */
  readonly words: 'plain' | 'pdf' | 'docx' | 'none';
}

const plain: Kind = { mediaType: 'text/plain', preview: 'text', words: 'plain' };
const image = (mediaType: string): Kind => ({ mediaType, preview: 'image', words: 'none' });
const other = (mediaType: string): Kind => ({ mediaType, preview: 'none', words: 'none' });

/** What is known by the ending of a name. SVG is a document that can hold scripts, so it is never shown as a picture. */
const kinds: Readonly<Record<string, Kind>> = {
  txt: plain,
  text: plain,
  log: plain,
  md: { ...plain, mediaType: 'text/markdown' },
  markdown: { ...plain, mediaType: 'text/markdown' },
  csv: { ...plain, mediaType: 'text/csv' },
  tsv: { ...plain, mediaType: 'text/tab-separated-values' },
  pdf: { mediaType: 'application/pdf', preview: 'pdf', words: 'pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    preview: 'text',
    words: 'docx',
  },
  png: image('image/png'),
  jpg: image('image/jpeg'),
  jpeg: image('image/jpeg'),
  gif: image('image/gif'),
  webp: image('image/webp'),
  avif: image('image/avif'),
  bmp: image('image/bmp'),
  svg: other('image/svg+xml'),
  heic: other('image/heic'),
  tif: other('image/tiff'),
  tiff: other('image/tiff'),
  doc: other('application/msword'),
  odt: other('application/vnd.oasis.opendocument.text'),
  rtf: other('application/rtf'),
  xls: other('application/vnd.ms-excel'),
  xlsx: other('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  ods: other('application/vnd.oasis.opendocument.spreadsheet'),
  ppt: other('application/vnd.ms-powerpoint'),
  pptx: other('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  odp: other('application/vnd.oasis.opendocument.presentation'),
  ics: other('text/calendar'),
  vcf: other('text/vcard'),
  eml: other('message/rfc822'),
  mp3: other('audio/mpeg'),
  m4a: other('audio/mp4'),
  wav: other('audio/wav'),
  ogg: other('audio/ogg'),
  mp4: other('video/mp4'),
  mov: other('video/quicktime'),
  webm: other('video/webm'),
  zip: other('application/zip'),
  json: { ...plain, mediaType: 'application/json' },
};

const unknown: Kind = other('application/octet-stream');

/** The first bytes of kinds that are shown: a file that does not begin so is not what its name says. */
const beginnings: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'image/png': [[0x89, 0x50, 0x4e, 0x47]],
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'image/gif': [[0x47, 0x49, 0x46, 0x38]],
  'image/webp': [[0x52, 0x49, 0x46, 0x46]],
  'image/bmp': [[0x42, 0x4d]],
  'application/pdf': [[0x25, 0x50, 0x44, 0x46]],
};

/** What a file is, by its name and its first bytes; 'application/octet-stream' when they disagree or nothing is known. */
export function mediaTypeOf(name: string, head: Uint8Array): string {
  const kind = kinds[endingOf(name)] ?? unknown;
  const expected = beginnings[kind.mediaType];
  const isIt = expected === undefined || expected.some((bytes) => bytes.every((byte, at) => head[at] === byte));
  return isIt ? kind.mediaType : unknown.mediaType;
}

/** How a kind of file is shown. */
export function previewOf(mediaType: string): Preview {
  return byType.get(mediaType)?.preview ?? 'none';
}

/** How the words in a kind of file are read. */
export function wordsOf(mediaType: string): Kind['words'] {
  return byType.get(mediaType)?.words ?? 'none';
}

const byType = new Map(Object.values(kinds).map((kind) => [kind.mediaType, kind]));
