import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built renderer, or why there is none: 400 for a path that no honest page asks for, else 404. */
export type RendererFile =
  | { readonly status: 200; readonly body: Buffer<ArrayBuffer>; readonly contentType: string }
  | { readonly status: 400 | 404 };

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads one file from inside `folder` by the still encoded path of a URL.
 * To a navigation, a path without an extension is a place in the app, so it gets the page.
 */
export async function readRendererFile(
  folder: string,
  encodedPath: string,
  isNavigation: boolean,
): Promise<RendererFile> {
  const segments = decodeSegments(encodedPath);
  if (segments === null) return { status: 400 };
  const extension = extname(segments.at(-1) ?? '').toLowerCase();
  const isPlace = extension === '' && (isNavigation || segments.length === 0);
  const contentType = contentTypes[isPlace ? '.html' : extension];
  if (contentType === undefined) return { status: 404 };
  const path = isPlace ? join(folder, 'index.html') : join(folder, ...segments);
  try {
    // Links are followed first: what counts is where the bytes really are.
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (!real.startsWith(root + sep)) return { status: 404 };
    return { status: 200, body: await readFile(real), contentType };
  } catch {
    return { status: 404 };
  }
}

/** The decoded parts of a URL path, or null when one of them could lead out of the folder. */
function decodeSegments(encodedPath: string): readonly string[] | null {
  try {
    const segments = encodedPath
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return segments.some(isTreacherous) ? null : segments;
  } catch {
    return null;
  }
}

function isTreacherous(segment: string): boolean {
  return segment === '.' || segment === '..' || /[/\\:\0]/.test(segment);
}
