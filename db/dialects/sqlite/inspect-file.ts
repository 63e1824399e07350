import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What a file is, judged by its first bytes alone: nothing is opened by SQLite and nothing is changed. */
export type FileInspection =
  | { readonly state: 'missing' }
  | { readonly state: 'foreign'; readonly seems: string }
  | { readonly state: 'damaged'; readonly detail: string }
  | { readonly state: 'workspace'; readonly version: number };

/** Looks at a file before it is opened as a workspace. */
export function inspectFile(path: string): FileInspection {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { state: 'missing' };
    throw error;
  }
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return { state: 'foreign', seems: 'folder' };
    // SQLite would take an empty file for a new database: here it is a workspace that lost its content.
    if (stat.size === 0) return { state: 'damaged', detail: 'empty' };
    const head = Buffer.alloc(100);
    const length = readSync(descriptor, head, 0, head.length, 0);
    return judge(head.subarray(0, length), stat.size);
  } finally {
    closeSync(descriptor);
  }
}

/** Offsets of SQLite's file format, section 1.3: page size 16, page count 28, user version 60, application id 68. */
function judge(head: Buffer, size: number): FileInspection {
  if (head.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0') {
    return head.every((byte) => byte === 0)
      ? { state: 'damaged', detail: 'zeroed' }
      : { state: 'foreign', seems: guessKind(head) };
  }
  if (head.length < 100) return { state: 'damaged', detail: 'truncated' };
  if (head.readUInt32BE(68) !== 0x4c_47_54_42) return { state: 'foreign', seems: 'database' };
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  if (size < head.readUInt32BE(28) * pageSize) return { state: 'damaged', detail: 'truncated' };
  return { state: 'workspace', version: head.readUInt32BE(60) };
}

function guessKind(head: Buffer): string {
  const start = head.subarray(0, 4).toString('latin1');
  if (start.startsWith('PK')) return 'zip';
  if (start === '%PDF') return 'pdf';
  return head.includes(0) ? 'unknown' : 'text';
}
