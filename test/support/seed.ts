import { recordStep, type StepResult } from '#db/changes/record-step.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { takeBack } from '#db/changes/take-back.ts';
import { insertMember, writeMeId } from '#db/members/members-repository.ts';
import { insertOrganization } from '#db/organizations/organizations-repository.ts';
import { insertPerson } from '#db/people/people-repository.ts';
import { insertRole, type RoleFields } from '#db/roles/roles-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { OrganizationPatch } from '#shared/contract/organizations.ts';
import type { PersonPatch } from '#shared/contract/people.ts';
import { newId } from '#shared/ids.ts';

/** The day on which tests take place. */
export const today = '2026-03-10';

/** Runs writes as one step of the history, on the day of the tests unless another instant is given. */
export async function step<T>(
  db: WorkspaceDb,
  work: (writer: StepWriter) => Promise<T>,
  options: { summary?: string; at?: string; memberId?: string } = {},
): Promise<StepResult<T>> {
  const now = new Date(options.at ?? `${today}T12:00:00.000Z`);
  return recordStep(db, { name: 'test.step', memberId: options.memberId ?? '', now }, async (writer) => ({
    value: await work(writer),
    summary: options.summary ?? 'Did something',
  }));
}

/** Takes a step back. */
export async function undo(db: WorkspaceDb, result: StepResult<unknown>): Promise<void> {
  const changeSet = await db.read
    .selectFrom('change_sets')
    .selectAll()
    .where('id', '=', result.changeSetId ?? '')
    .executeTakeFirstOrThrow();
  await takeBack(db, changeSet, { skipConflicts: false });
}

/** Adds a person; answers the id. */
export async function addPerson(db: WorkspaceDb, name: string, fields: PersonPatch = {}): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertPerson(writer, id, { ...fields, name }), { summary: `Added ${name}` });
  return id;
}

/** Adds an organization; answers the id. */
export async function addOrganization(db: WorkspaceDb, name: string, fields: OrganizationPatch = {}): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertOrganization(writer, id, { ...fields, name }), { summary: `Added ${name}` });
  return id;
}

/** Gives a person a place in an organization; answers the role's id. */
export async function addRole(
  db: WorkspaceDb,
  personId: string,
  organizationId: string,
  fields: RoleFields = {},
): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertRole(writer, { ...fields, id, personId, organizationId }), {
    summary: 'Added a role',
  });
  return id;
}

/** Adds a member; answers the id. */
export async function addMember(db: WorkspaceDb, name: string): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertMember(writer, id, { name }), { summary: `Added ${name}` });
  return id;
}

/** Writes the row that says what the file is, with a member who uses this computer; answers the member's id. */
export async function foundWorkspace(db: WorkspaceDb, memberName = 'Noor Haddad'): Promise<string> {
  await db.write
    .insertInto('workspace')
    .values({ id: newId(), name: 'Test coalition', me_id: '', is_demo: 0, created_at: `${today}T08:00:00.000Z` })
    .execute();
  const id = await addMember(db, memberName);
  await step(db, (writer) => writeMeId(writer, id));
  return id;
}

/** Moves a record to the trash. */
export async function moveToTrash(
  db: WorkspaceDb,
  table: 'people' | 'organizations' | 'interactions' | 'follow_ups' | 'notes' | 'attachments',
  id: string,
): Promise<void> {
  await step(db, (writer) => writer.update(table, id, { deleted_at: writer.now }));
}
