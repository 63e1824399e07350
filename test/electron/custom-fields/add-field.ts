import type { testWorkspace } from '#test/support/test-workspace.ts';

type Workspace = ReturnType<typeof testWorkspace>;

export const draft = { recordType: 'organizations', name: 'Service hours', kind: 'number', unit: 'hours' } as const;

/** Adds a field to the workspace of a test, the service hours of organizations where nothing else is said; gives its id. */
export function fieldsOf(workspace: Workspace) {
  return async (fields: Partial<Parameters<Workspace['client']['customFields']['create']>[0]> = {}): Promise<string> =>
    (await workspace.client.customFields.create({ ...draft, ...fields })).id;
}
