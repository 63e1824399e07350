import { writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { addedFilesSchema } from '#shared/contract/attachments.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('files', () => {
  it.each(['people', 'organizations', 'stories', 'feedback', 'externalEvents'] as const)(
    'on restricted %s are neither found nor named in discreet mode',
    async (type) => {
      const { client } = workspace;
      const isRestricted = true;
      const today = '2026-03-10';
      const { id } = await {
        people: () => workspace.addPerson('Wren', { isRestricted }),
        organizations: () => client.organizations.create({ name: 'Refuge', isRestricted }),
        stories: () => client.stories.create({ title: 'Hers', isRestricted }),
        feedback: () =>
          client.engagement.createFeedback({
            title: 'Theirs',
            route: 'committee',
            heardOn: today,
            isRestricted,
            today,
          }),
        externalEvents: () =>
          client.externalEvents.create({ title: 'Vigil', kind: 'other', startsOn: today, isRestricted }),
      }[type]();
      const record = { type, id };
      const path = workspace.service.path('walnut.txt');
      writeFileSync(path, 'The persimmon grows behind the mill');
      const { result } = await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
      const { readingJobId } = addedFilesSchema.parse(result);
      if (readingJobId !== null) await endOfJob(client, { jobId: readingJobId });
      for (const text of ['walnut', 'persimmon']) {
        expect((await client.search.query({ text })).hits).toMatchObject([{ type: 'attachments', isRestricted }]);
        expect((await client.search.query({ text, hideRestricted: true })).hits).toEqual([]);
      }
      const [listed] = await client.attachments.list({ record });
      await client.trash.move({ type: 'attachments', selection: { ids: [listed?.id ?? ''] } });
      expect((await client.trash.list({})).rows).toMatchObject([{ label: 'walnut.txt', isRestricted }]);
    },
  );
});
