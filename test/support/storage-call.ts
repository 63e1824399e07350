import type { Page } from '@playwright/test';

/** What storage answered to one call: HTTP's status numbers and the JSON of the result or error. */
export interface StorageAnswer {
  readonly status: number;
  readonly value: unknown;
}

/** Calls a procedure from the page over a storage port, as the app's own client does, whatever the screen shows. */
export function callStorage(page: Page, procedure: string, input: unknown = {}): Promise<StorageAnswer> {
  return page.evaluate(
    ({ path, json, id }) => {
      return new Promise<StorageAnswer>((resolve, reject) => {
        const receive = ({ data, ports }: MessageEvent<unknown>): void => {
          const port = ports[0];
          if (data !== 'longtable:port' || port === undefined) return;
          window.removeEventListener('message', receive);
          port.addEventListener('close', () => reject(new Error('storage ended before it answered')));
          port.addEventListener('message', (event: MessageEvent<string>) => {
            const answer = JSON.parse(event.data);
            if (answer.i === id) resolve({ status: answer.p.s ?? 200, value: answer.p.b?.json });
          });
          port.start();
          port.postMessage(JSON.stringify({ i: id, p: { u: path, b: { json } } }));
        };
        window.addEventListener('message', receive);
        window.host?.requestPort();
      });
    },
    { path: `/${procedure.replaceAll('.', '/')}`, json: input, id: `test-${Math.random()}` },
  );
}
