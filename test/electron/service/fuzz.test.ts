import { createServer } from 'node:http';
import { MessageChannel } from 'node:worker_threads';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contract } from '#shared/contract/index.ts';
import { appErrors } from '#shared/errors.ts';
import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService({ allFilesGranted: false });
  const path = test.path('river.longtable');
  test.service.grantFile(path, 'write');
  await test.client.workspaces.create({ path, name: 'River', memberName: 'Ana' });
});
afterAll(() => test.dispose());

/** Each ends or replaces the workspace on purpose. */
const left = new Set(['workspaces.close', 'workspaces.openDemo', 'events.changes']);
const procedures = Object.entries(contract)
  .flatMap(([feature, verbs]) => Object.keys(verbs).map((verb) => [`${feature}.${verb}`, feature, verb] as const))
  .filter(([name]) => !left.has(name));

const expected = new Set<string>([...Object.keys(appErrors), 'BAD_REQUEST']);

/** Words that mean something to SQL, FTS, paths, JSON or objects. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    "'; drop table people; --",
    '"',
    '*',
    'NEAR(',
    '^a - "b',
    '\0',
    '../../etc/passwd',
    '__proto__',
    '\ud800',
    '%',
    '=1+1',
    'x'.repeat(5_000),
  ),
);
const nastyValue = fc.oneof(
  nastyText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nastyText, { maxLength: 5 }),
);
const nastyInput = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: false }) },
  // Fields that procedures know, with values that they do not.
  {
    weight: 3,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        'id',
        'ids',
        'name',
        'path',
        'text',
        'limit',
        'cursor',
        'type',
        'record',
        'sort',
        'filter',
        'patch',
        'version',
        'selection',
        'query',
        'jobId',
        'sessionId',
        'feature',
        'today',
        'days',
      ),
      fc.oneof(
        nastyValue,
        fc.dictionary(fc.constantFrom('id', 'type', 'field', 'direction', 'match', 'conditions', 'name'), nastyValue),
      ),
    ),
  },
);

describe.each(procedures)('%s', (name, feature, verb) => {
  it('answers any input, or refuses it by a known code', { timeout: 90_000 }, async () => {
    // The client has the contract's shape, and wrong input is the point.
    const call = (test.client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[
      feature
    ]?.[verb];
    await fc.assert(
      fc.asyncProperty(nastyInput, async (input) => {
        const code = await codeOf(call?.(input) ?? Promise.reject(new Error(`no procedure ${name}`)));
        expect(expected).toContain(code);
      }),
      { numRuns: 40 },
    );
  });
});

describe('bytes that no client of ours would send', () => {
  const anyMessage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => bytes.buffer),
    fc.json(),
    fc
      .record({ i: fc.integer(), t: fc.integer({ min: 0, max: 5 }), p: fc.jsonValue() })
      .map((message) => JSON.stringify(message)),
    fc
      .record({
        i: fc.constant('1'),
        p: fc.record({
          u: nastyText,
          b: fc.jsonValue(),
          h: fc.dictionary(fc.constantFrom('content-type', 'content-disposition', 'x'), nastyText),
        }),
      })
      .map((message) => JSON.stringify(message)),
  );

  it(
    'close their port or are answered, and the service goes on, after 1,000 messages',
    { timeout: 180_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyMessage, async (message) => {
          const { port1, port2 } = new MessageChannel();
          test.service.servePort(port2);
          const heard = new Promise((resolve) => {
            port1.once('message', resolve);
            port1.once('close', resolve);
          });
          port1.postMessage(message);
          await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 5))]);
          port1.close();
        }),
        { numRuns: 1_000 },
      );
      expect(await test.client.workspaces.current()).toMatchObject({ path: test.path('river.longtable') });
    },
  );

  it('are answered over HTTP with an error, 300 times', { timeout: 180_000 }, async () => {
    const server = createServer((request, response) => void test.service.serveHttp(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/rpc/`;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('people/get', 'people/page', 'nothing/here', '%00', '..%2f..'),
        fc.uint8Array(),
        fc.constantFrom(
          'application/json',
          'text/plain',
          'multipart/form-data',
          'text/event-stream',
          'application/octet-stream',
        ),
        async (name, body, type) => {
          const answer = await fetch(`${url}${name}`, { method: 'POST', body, headers: { 'content-type': type } });
          expect(answer.status).toBeGreaterThanOrEqual(400);
          await answer.arrayBuffer();
        },
      ),
      { numRuns: 300 },
    );
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await test.client.workspaces.current()).toMatchObject({ path: test.path('river.longtable') });
  });
});

/** The code of a call's failure; '' and so among no known codes when it is no failure of ours, 'cancelled' for a call that succeeded. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  const answered = call.then(async (answer) => {
    if (
      typeof answer === 'object' &&
      answer !== null &&
      Symbol.asyncIterator in answer &&
      'return' in answer &&
      typeof answer.return === 'function'
    )
      await answer.return();
    throw new Succeeded();
  });
  try {
    return (await failureOf(answered)).code;
  } catch (error) {
    if (error instanceof Succeeded) return 'cancelled';
    throw error;
  }
}

class Succeeded extends Error {}
