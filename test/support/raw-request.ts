import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawRequest {
  readonly method: string;
  /** Sent as it is: `fetch` would tidy it. */
  readonly path: string;
  readonly port: number;
  readonly address?: string;
  readonly body?: string;
  /** Any header, also those that a page may not set; undefined ones are left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends one request to a local server, exactly as told, with an honest Host unless another is given. */
export function sendRaw(wanted: RawRequest): Promise<RawAnswer> {
  const { method, path, port, address = '127.0.0.1', body = '' } = wanted;
  const given = Object.entries(wanted.headers ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const headers = { host: `127.0.0.1:${port}`, ...Object.fromEntries(given) };
  return new Promise((resolve, reject) => {
    const sent = request({ method, path, host: address, port, headers }, (response) => {
      const answer = { status: response.statusCode ?? 0, headers: response.headers };
      // A refused body may cut the connection before the answer is read to its end.
      text(response).then(
        (read) => resolve({ ...answer, body: read }),
        () => resolve({ ...answer, body: '' }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
