import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { ListQueryInput } from '#shared/contract/filters.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const all: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };
const columns = ['name', 'organization', 'title', 'email', 'phone', 'city', 'doNotContact'];

const word = fc.constantFrom('Ana', 'O’Neil', '=Sum', '"Bo"', 'Løkke', '漢字', 'a, b', '+1', '@x', '_x0041_', '<b>');
const person = fc.record({
  name: fc.tuple(word, word).map(([first, last]) => `${first} ${last}`),
  title: fc.oneof(fc.constant(''), word),
  email: fc.integer({ min: 0, max: 999 }).map((number) => `p${number}@x.example`),
  doNotContact: fc.boolean(),
});

describe('people that are written and read in again', () => {
  it.each(['xlsx', 'csv', 'vcard', 'vcard3'] as const)('are the same through %s', async (format) => {
    const { client, service } = workspace;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(person, { maxLength: 6, minLength: 1, selector: ({ email }) => email }),
        async (people) => {
          await service.newWorkspace();
          for (const { name, title, email, doNotContact } of people)
            await client.people.create({
              name,
              doNotContact,
              emails: [{ value: email }],
              ...(title !== '' && { role: { organizationName: 'Works', title } }),
            });
          await workspace.addPerson('Kept private', { isRestricted: true });
          const before = await shown();
          const path = service.path(`${format}-${run++}.${format.startsWith('vcard') ? 'vcf' : format}`);
          await endOfJob(
            client,
            await client.exports.records({
              view: { table: 'people', selection: { query: all } },
              format,
              columns,
              path,
            }),
          );
          await service.newWorkspace();
          const { recordKind, mapping } = await client.imports.inspect({ path });
          const { result } = await endOfJob(
            client,
            await client.imports.check({ path, recordKind, mapping, onMatch: 'create' }),
          );
          const { sessionId } = z.object({ sessionId: z.string() }).parse(result);
          await endOfJob(client, await client.imports.apply({ sessionId }));
          const isSame = (row: (typeof before)[number]) =>
            format.startsWith('vcard') ? { ...row, doNotContact: false } : row;
          expect(await shown()).toEqual(before.filter(({ name }) => name !== 'Kept private').map(isSame));
        },
      ),
      { numRuns: 3 },
    );
  });
});

async function shown() {
  const { rows } = await workspace.client.people.page(all);
  return rows
    .map(({ name, organizationName, title, email, doNotContact }) => ({
      name,
      organizationName,
      title,
      email,
      doNotContact,
    }))
    .toSorted((a, b) => ((a.email ?? '') < (b.email ?? '') ? -1 : 1));
}
