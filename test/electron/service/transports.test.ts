import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { MessageChannel } from 'node:worker_threads';

import type { StorageClient } from '#electron/storage/service.ts';
import { endOfJob, failureOf, startTestService, transports, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
  await test.newWorkspace();
});
afterAll(() => test.dispose());

describe.each(transports)('the service over %s', (transport) => {
  let client: StorageClient;
  beforeAll(async () => {
    client = await test.over(transport);
  });

  it('answers a call with checked output', async () => {
    expect((await client.workspaces.current())?.name).toBe('river');
  });

  it('refuses input that breaks the contract before anything runs', async () => {
    // The wrong type is the point of this test.
    const call = client.workspaces.rename({ name: 7 as unknown as string });
    expect(await failureOf(call)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('carries a failure with its code and facts', async () => {
    const failure = await failureOf(client.people.get({ id: 'nobody' }));
    expect(failure).toEqual({ code: 'notFound', data: { type: 'people', id: 'nobody' } });
  });

  it('streams change events from the moment of the call, in batches, and stops when the caller leaves', async () => {
    const before = eventSubscribers();
    const events = await client.events.changes();
    const first = events.next();
    await until(() => eventSubscribers() === before + 1);
    await client.tags.create({ name: `events ${transport}` });
    expect(await first).toMatchObject({
      done: false,
      value: expect.arrayContaining([expect.objectContaining({ feature: 'tags' })]),
    });
    await events.return();
    await until(() => eventSubscribers() === before);
  });

  it('streams the progress of a job to its end', async () => {
    const end = await endOfJob(client, await client.workspaces.check());
    expect(end).toMatchObject({ state: 'done', result: { problems: [] } });
  });

  it('fails the call, not the stream, for a job that is not known', async () => {
    expect(await failureOf(client.jobs.watch({ jobId: 'none' }))).toEqual({
      code: 'notFound',
      data: { type: 'jobs', id: 'none' },
    });
  });
});

describe('a caller that names what is not there', () => {
  it.each(['port', 'http'] as const)('gets a code for an unknown procedure over %s', async (transport) => {
    // A client without types, as a wrong or an older program would have.
    const client = (await test.over(transport)) as unknown as { people: { explode(): Promise<unknown> } };
    expect(await failureOf(client.people.explode())).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('limits', () => {
  const tooMuch = 'x'.repeat(17 * 1_048_576);

  it('refuses an HTTP request that is larger than any call of ours', async () => {
    const client = await test.overHttp();
    await expect(client.workspaces.rename({ name: tooMuch })).rejects.toThrow();
    expect((await client.workspaces.current())?.name).toBe('river');
  });

  it('closes a port that sends a message larger than any call of ours', async () => {
    const { port1, port2 } = new MessageChannel();
    test.service.servePort(port2);
    const closed = new Promise((resolve) => port1.once('close', resolve));
    const client: StorageClient = createORPCClient(new RPCLink({ port: port1 }));
    port1.start();
    const call = client.workspaces.rename({ name: tooMuch });
    await expect(call).rejects.toThrow();
    await closed;
  });

  it('leaves requests outside /rpc to others', async () => {
    const response: Parameters<typeof test.service.serveHttp>[1] = Object.create(null);
    const request: Parameters<typeof test.service.serveHttp>[0] = Object.assign(Object.create(null), {
      url: '/index.html',
    });
    expect(await test.service.serveHttp(request, response)).toBe(false);
  });
});

function eventSubscribers(): number {
  return test.service.subscriberCount();
}

async function until(isTrue: () => boolean): Promise<void> {
  await expect.poll(isTrue).toBe(true);
}
