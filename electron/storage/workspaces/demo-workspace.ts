import { createWorkspace } from './open-workspace.ts';
import type { StorageContext } from '../context.ts';

/** Makes the demo coalition in a new file and opens it. Call it in turn. */
export async function createDemo(context: StorageContext, path: string): Promise<void> {
  // Loaded only when it is asked for: the story is the largest text in the app.
  const { createRiverbendDemo } = await import('#db/demo/riverbend-demo.ts');
  await createWorkspace(context, path, (db) => createRiverbendDemo(db, context.clock()));
}
