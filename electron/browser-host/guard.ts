import type { IncomingMessage } from 'node:http';

/** Why a request is turned away before anything looks at it. */
export type Refusal = { readonly status: 400 | 403 | 405; readonly reason: string };

const methods = new Set(['GET', 'HEAD', 'POST']);
/** A page of ours, or an address that a person typed or clicked outside any page. */
const honestSites = new Set<unknown>(['same-origin', 'none']);

/**
 * Lets only our own page through. The Host check stops names that were made to point here (DNS rebinding);
 * Origin and Sec-Fetch-Site stop other sites that the person has open.
 */
export function refuse(
  { method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number,
): Refusal | null {
  const address = `127.0.0.1:${port}`;
  if (headers.host !== address) return { status: 403, reason: 'host' };
  if (!methods.has(method)) return { status: 405, reason: 'method' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && !honestSites.has(site)) return { status: 403, reason: 'site' };
  const { origin } = headers;
  if (origin === undefined) return method === 'POST' ? { status: 403, reason: 'origin' } : null;
  return origin === `http://${address}` ? null : { status: 403, reason: 'origin' };
}
