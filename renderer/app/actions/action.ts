import type { RegisteredRouter } from '@tanstack/react-router';
import type { UiIcon } from '#renderer/ui/index.ts';

/** The headings under which the palette and the shortcut sheet list actions. */
export const actionGroups = ['here', 'records', 'go', 'edit', 'view', 'workspace', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** What an action may look at and use while it runs. */
export interface ActionContext {
  readonly navigate: RegisteredRouter['navigate'];
  readonly hasWorkspace: boolean;
  /** What the native menu or another caller sent along, such as the path of `workspace.openPath`. */
  readonly argument?: string | undefined;
}

/** A thing a person can do, defined once and offered in the palette, menus, buttons, keys and the shortcut sheet. */
export interface Action {
  /** `feature.verb`; keys are remapped by it. */
  readonly id: string;
  /** A verb and an object: "Add a person". */
  readonly title: string;
  readonly group: ActionGroup;
  readonly icon?: UiIcon | undefined;
  /** The usual key: `N`, `Shift+F`, `Mod+K`, `G P`, `?`. */
  readonly shortcut?: string | undefined;
  /** Other words by which the palette finds it. */
  readonly keywords?: string | undefined;
  /** Offered on the first screen too, where no workspace is open. */
  readonly worksWithoutWorkspace?: boolean | undefined;
  /** Its key is left to the field while text has focus; single keys always are. */
  readonly isOffInText?: boolean | undefined;
  /** Not listed in the palette, such as the palette itself. */
  readonly isHidden?: boolean | undefined;
  readonly isAvailable?: ((context: ActionContext) => boolean) | undefined;
  readonly run: (context: ActionContext) => void | Promise<void>;
}

/** Declares an action. */
export function defineAction(action: Action): Action {
  return action;
}
