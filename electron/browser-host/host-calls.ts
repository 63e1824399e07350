import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { savePurposes } from '#shared/host.ts';
import type { HostAction } from '#shared/host.ts';
import { judgeExternalLink } from '../hosting/external-links.ts';
import type { ExchangedFiles } from './exchanged-files.ts';

/** The largest question that a page asks the host, in bytes. */
const largestQuestion = 65_536;

export type HostCalls = Readonly<Record<string, (body: unknown) => Promise<unknown>>>;

/** What a page may ask of the host beside storage, by the last part of `/host/…`. Inputs are strict. */
export function createHostCalls(files: ExchangedFiles, takeActions: () => readonly HostAction[]): HostCalls {
  return {
    actions: call(z.strictObject({}), () => takeActions()),
    'save-target': call(
      z.strictObject({ purpose: z.enum(savePurposes), defaultName: z.string().max(1_000) }),
      ({ purpose, defaultName }) => {
        return files.saveTarget(defaultName, purpose);
      },
    ),
    deliver: call(z.strictObject({ path: z.string().max(4_096) }), ({ path }) => ({ ticket: files.ticketFor(path) })),
    'link-verdict': call(z.strictObject({ url: z.string().max(10_000) }), ({ url }) => ({
      verdict: judgeExternalLink(url),
    })),
  };
}

function call<Schema extends z.ZodType>(
  schema: Schema,
  answer: (input: z.output<Schema>) => unknown,
): (body: unknown) => Promise<unknown> {
  return async (body) => answer(schema.parse(body));
}

/** Reads a small JSON body; null when it is too large or no JSON. */
export async function readQuestion(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    // A request without an encoding gives bytes.
    const piece = chunk as Buffer;
    bytes += piece.length;
    if (bytes > largestQuestion) return null;
    chunks.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
