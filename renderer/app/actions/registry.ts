import type { Action, ActionContext } from './action.ts';

interface Scope {
  actions: readonly Action[];
  signature: string;
}

type Context = Pick<ActionContext, 'navigate' | 'hasWorkspace'>;

let everywhere: readonly Action[] = [];
let listed: Action[] = [];
let context: Context | null = null;
let onFailure: (error: unknown) => void = () => undefined;
const scopes: Scope[] = [];
const listeners = new Set<() => void>();

/** Sets the actions of the whole app, once, at the start. */
export function registerActions(actions: readonly Action[], reportFailure: (error: unknown) => void): void {
  everywhere = actions;
  onFailure = reportFailure;
  changed();
}

/** Tells what actions work with; null while the app is not ready to run any. */
export function setActionContext(next: Context | null): void {
  context = next;
  changed();
}

/** The actions of a screen, while it is shown. */
interface ActionScope {
  /** Puts the scope on top; gives the way to take it away. */
  readonly open: () => () => void;
  readonly set: (actions: readonly Action[]) => void;
}

/** Makes room for the actions of a screen; one with the id of an action of the app takes its place until the screen goes. */
export function createScope(): ActionScope {
  const scope: Scope = { actions: [], signature: '' };
  return {
    open: () => {
      scopes.push(scope);
      changed();
      return () => {
        scopes.splice(scopes.indexOf(scope), 1);
        changed();
      };
    },
    set: (actions) => {
      scope.actions = actions;
      const signature = actions.map(({ id, title, shortcut }) => `${id}\n${title}\n${shortcut ?? ''}`).join('\n\n');
      // Only what is seen is told: a screen gives new functions each time it is drawn.
      if (signature === scope.signature) listed.splice(0, listed.length, ...gathered());
      else changed();
      scope.signature = signature;
    },
  };
}

/** All actions that exist here, those of the screen first. */
export function allActions(): readonly Action[] {
  return listed;
}

/** The action of this id, that of the screen before that of the app. */
export function findAction(id: string): Action | undefined {
  return listed.find((action) => action.id === id);
}

/** Whether the action can run here and now. */
export function canRun(action: Action): boolean {
  if (context === null) return false;
  if (!context.hasWorkspace && action.worksWithoutWorkspace !== true) return false;
  return action.isAvailable?.(context) ?? true;
}

/** Runs an action by its id; false when there is none or it cannot run now. Failures are shown to the person. */
export function runAction(id: string, argument?: string): boolean {
  const action = findAction(id);
  if (action === undefined || context === null || !canRun(action)) return false;
  void settle(action, { ...context, argument });
  return true;
}

/** Calls back after actions came, went or changed their words. */
export function subscribeToActions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function settle(action: Action, withArgument: ActionContext): Promise<void> {
  try {
    await action.run(withArgument);
  } catch (error) {
    onFailure(error);
  }
}

function changed(): void {
  listed = gathered();
  for (const listener of listeners) listener();
}

function gathered(): Action[] {
  const byId = new Map<string, Action>();
  const inOrder = [...scopes.flatMap((scope) => scope.actions).toReversed(), ...everywhere];
  for (const action of inOrder) if (!byId.has(action.id)) byId.set(action.id, action);
  return [...byId.values()];
}
