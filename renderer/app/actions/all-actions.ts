import type { Action } from './action.ts';
import { shellActions } from './shell-actions.ts';

/** The actions of the whole app. A feature adds its list here, once. */
export const everyAction: readonly Action[] = [...shellActions];
