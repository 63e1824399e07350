import { afterAll, beforeAll, beforeEach } from 'vitest';

import type { StorageClient } from '#electron/storage/service.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { OrganizationDraftInput } from '#shared/contract/organizations.ts';
import type { PersonDraftInput } from '#shared/contract/people.ts';

import { startTestService, type TestService } from './storage-service.ts';

/** A service with a new, empty workspace for every test, at noon of the day of the tests. */
export interface TestWorkspace {
  readonly service: TestService;
  readonly client: StorageClient;
  addPerson(name: string, fields?: Omit<PersonDraftInput, 'name'>): Promise<PartnerRef>;
  addOrganization(name: string, fields?: Omit<OrganizationDraftInput, 'name'>): Promise<PartnerRef>;
  /** The member who uses this computer. */
  meId(): Promise<string>;
}

/** Starts one service for the enclosing block and gives each of its tests a workspace of its own. */
export function testWorkspace(): TestWorkspace {
  let started: TestService | undefined;
  const service = () => {
    if (started === undefined) throw new Error('The service runs only while a test runs.');
    return started;
  };
  beforeAll(async () => {
    started = await startTestService({ clock: () => new Date('2026-03-10T12:00:00') });
  });
  beforeEach(async () => {
    await service().newWorkspace();
  });
  afterAll(async () => started?.dispose());
  return {
    get service() {
      return service();
    },
    get client() {
      return service().client;
    },
    addPerson: async (name, fields) => ({
      type: 'people',
      id: (await service().client.people.create({ ...fields, name })).id,
    }),
    addOrganization: async (name, fields) => ({
      type: 'organizations',
      id: (await service().client.organizations.create({ ...fields, name })).id,
    }),
    meId: async () => (await service().client.members.list()).find((member) => member.isMe)?.id ?? '',
  };
}
