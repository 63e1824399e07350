import { expect } from 'vitest';

import { failureOf } from './storage-service.ts';
import type { TestWorkspace } from './test-workspace.ts';

/** The day of the tests. */
export const day = '2026-03-10';

/** What a refused call says. */
export async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

/** What holds a text back. */
export async function heldBy(work: Promise<unknown>) {
  const failure = await failureOf(work);
  expect(failure.code).toBe('assetHeld');
  // Checked above: this is what such a failure holds.
  return (failure.data as { refusals: { reason: string; names: string[] }[] }).refusals;
}

/** The steps of a text, as tests take them. */
export function assetWay(workspace: TestWorkspace) {
  const draft = async (
    fields: { title?: string; body?: string; kind?: string; language?: string; isCrisis?: boolean } = {},
  ) => {
    const { id } = await workspace.client.assets.create({
      kind: 'flyer',
      title: 'What happens next',
      body: 'Somebody meets you and stays in touch.',
      ...fields,
    });
    return id;
  };

  const get = async (id: string) => {
    return workspace.client.assets.get({ id });
  };

  const move = async (
    id: string,
    to:
      | 'language-check'
      | 'fact-check'
      | 'lived-experience-review'
      | 'partner-review'
      | 'approved'
      | 'draft'
      | 'retired',
  ) => {
    const { asset } = await get(id);
    return workspace.client.assets.move({ id, version: asset.version, to });
  };

  /** Asks a person at a step and writes down their yes. */
  const approves = async (id: string, step: string, name: string) => {
    const { client } = workspace;
    const person = await workspace.addPerson(name);
    await client.assets.ask({ assetId: id, step, personId: person.id });
    const { asset } = await get(id);
    await client.assets.answer({ assetId: id, hash: asset.hash, step, personId: person.id, answer: 'approve' });
    return person.id;
  };

  /** Takes a text through the crisis lane: the shortest way to an approval. */
  const approved = async (fields: { title?: string; body?: string } = {}) => {
    const id = await draft({ ...fields, isCrisis: true });
    await move(id, 'language-check');
    await approves(id, 'approved', 'Dee Ames');
    await approves(id, 'approved', 'Eli Boyd');
    await move(id, 'approved');
    return id;
  };

  const publish = async (id: string) => {
    const { asset } = await get(id);
    return workspace.client.assets.publish({ id, version: asset.version, publishedOn: day });
  };
  return { draft, get, move, approves, approved, publish };
}
