import { createORPCClient } from '@orpc/client';
import { os } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStorageLink } from '#renderer/api/storage-link.ts';
import { isRetryable } from '#renderer/api/storage-unavailable.ts';

const router = {
  who: os.handler(() => process.pid),
  never: os.handler(() => new Promise<never>(() => undefined)),
  fail: os.errors({ NOT_FOUND: {} }).handler(({ errors }) => {
    throw errors.NOT_FOUND();
  }),
  count: os.handler(async function* () {
    yield 1;
    await new Promise(() => undefined);
  }),
};

const ports: MessagePort[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const port of ports.splice(0)) port.close();
});

/** A port whose far side is served, and a way to end the server. */
function servedPort(): { port: MessagePort; die: () => void } {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(router).upgrade(port1);
  port1.start();
  ports.push(port1, port2);
  return { port: port2, die: () => port1.close() };
}

function connect(): { link: ReturnType<typeof createStorageLink>; client: RouterClient<typeof router> } {
  const link = createStorageLink();
  return { link, client: createORPCClient(link) };
}

describe('the link to storage', () => {
  it('keeps calls that are made before the first port', async () => {
    const { link, client } = connect();
    const early = client.who();
    link.usePort(servedPort().port);
    expect(await early).toBe(process.pid);
  });

  it('fails pending calls with a retryable error when storage dies', async () => {
    const { link, client } = connect();
    const served = servedPort();
    link.usePort(served.port);
    await client.who();
    const pending = client.never();
    served.die();
    await expect(pending).rejects.toSatisfy(isRetryable);
  });

  it('fails pending calls when the host says that storage is gone, even if the port is silent', async () => {
    const { link, client } = connect();
    link.usePort(servedPort().port);
    const pending = client.never();
    await client.who();
    link.disconnect();
    await expect(pending).rejects.toSatisfy(isRetryable);
  });

  it('goes on over the next port', async () => {
    const { link, client } = connect();
    link.usePort(servedPort().port);
    link.disconnect();
    const waiting = client.who();
    link.usePort(servedPort().port);
    expect(await waiting).toBe(process.pid);
  });

  it('ends a stream when its port ends', async () => {
    const { link, client } = connect();
    link.usePort(servedPort().port);
    const stream = await client.count();
    const heard: number[] = [];
    const reading = (async () => {
      for await (const value of stream) {
        heard.push(value);
        link.disconnect();
      }
    })();
    await expect(reading).rejects.toThrow();
    expect(heard).toEqual([1]);
  });

  it('passes typed errors on as they are', async () => {
    const { link, client } = connect();
    link.usePort(servedPort().port);
    await expect(client.fail()).rejects.toMatchObject({ code: 'NOT_FOUND', defined: true });
  });

  it('gives up after five seconds without a port', async () => {
    vi.useFakeTimers();
    const { client } = connect();
    const failure = client.who().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await failure).toSatisfy(isRetryable);
  });

  it('does not call an abort by the caller a failure of storage', async () => {
    const { link, client } = connect();
    link.usePort(servedPort().port);
    const leaving = new AbortController();
    const call = client.never(undefined, { signal: leaving.signal });
    await client.who();
    leaving.abort(new Error('left'));
    await expect(call).rejects.not.toSatisfy(isRetryable);
  });
});
