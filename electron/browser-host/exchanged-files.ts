import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OpenPurpose, PickedFile, SavePurpose } from '#shared/host.ts';
import { makePrivateFolder } from '../hosting/private-folder.ts';
import { makeSecret } from './session.ts';

type Grant = (path: string, mode: 'read' | 'write') => void;

interface Options {
  /** Workspaces live here, for a browser cannot name places on the disk. */
  readonly workspaces: string;
  /** The largest file that may be sent, in bytes. */
  readonly largestUpload: number;
  readonly grant: Grant;
}

/** Files on their way between the browser and storage. */
export interface ExchangedFiles {
  /** Writes a request's body to a file; null when it is too large. */
  readonly receive: (request: IncomingMessage, name: string, purpose: OpenPurpose) => Promise<PickedFile | null>;
  readonly saveTarget: (name: string, purpose: SavePurpose) => Promise<PickedFile>;
  /** A ticket for one download of a file that was written to a save target; null where there is nothing to hand over. */
  readonly ticketFor: (path: string) => string | null;
  readonly send: (ticket: string, response: ServerResponse) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

class TooLarge extends Error {}

/** Keeps uploads and finished exports in a private temporary folder that goes away with the host. */
export async function openExchangedFiles({ workspaces, largestUpload, grant }: Options): Promise<ExchangedFiles> {
  makePrivateFolder(workspaces);
  const folder = await mkdtemp(join(tmpdir(), 'longtable-files-'));
  const deliverable = new Set<string>();
  const tickets = new Map<string, string>();

  const place = (name: string, isWorkspace: boolean): PickedFile => {
    const path = isWorkspace ? freePath(workspaces, name) : join(makeSubfolder(folder), name);
    return { path, name: basename(path) };
  };
  const grantBoth = ({ path }: PickedFile): void => {
    grant(path, 'read');
    grant(path, 'write');
  };

  return {
    receive: async (request, name, purpose) => {
      const file = place(plainName(name), purpose === 'workspace');
      try {
        await pipeline(request, limit(largestUpload), createWriteStream(file.path, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        await rm(file.path, { force: true });
        if (error instanceof TooLarge) return null;
        throw error;
      }
      if (purpose === 'workspace') grantBoth(file);
      else grant(file.path, 'read');
      return file;
    },
    saveTarget: async (name, purpose) => {
      const file = place(plainName(name), purpose === 'workspace');
      if (purpose !== 'workspace') deliverable.add(file.path);
      grantBoth(file);
      return file;
    },
    ticketFor: (path) => {
      if (!deliverable.has(path) || !existsSync(path)) return null;
      const ticket = makeSecret();
      tickets.set(ticket, path);
      return ticket;
    },
    send: async (ticket, response) => {
      const path = tickets.get(ticket);
      tickets.delete(ticket);
      if (path === undefined) return false;
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': (await stat(path)).size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`,
      });
      await pipeline(createReadStream(path), response);
      return true;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A name without folders or characters that some system does not take; never empty and never hidden. */
function plainName(name: string): string {
  const plain = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 150);
  return plain.trim() === '' ? 'file' : plain;
}

function makeSubfolder(folder: string): string {
  const made = join(folder, makeSecret());
  mkdirSync(made, { mode: 0o700 });
  return made;
}

/** The name itself, or with the first number that makes it new. */
function freePath(folder: string, name: string): string {
  const extension = extname(name);
  const stem = basename(name, extension);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} ${number}${extension}`);
    if (!existsSync(path)) return path;
  }
}

function limit(largest: number): Transform {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > largest) done(new TooLarge());
      else done(null, chunk);
    },
  });
}
