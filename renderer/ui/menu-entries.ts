import type { UiIcon } from './types.ts';

/** One thing to do, listed in a menu. With `isChecked` it is a setting that is on or off. */
export type MenuItemEntry = {
  readonly kind?: 'item';
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly icon?: UiIcon | undefined;
  readonly keyHint?: string | undefined;
  readonly detail?: string | undefined;
  readonly tone?: 'danger' | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isChecked?: boolean | undefined;
};

/** Everything a menu can hold. */
export type MenuEntry =
  | MenuItemEntry
  | { readonly kind: 'separator'; readonly id: string }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly label: string;
      /** Of the ticked ones just one holds at a time: choosing it closes the menu. */
      readonly isOneOnly?: boolean | undefined;
      readonly entries: readonly MenuItemEntry[];
    }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly label: string;
      readonly icon?: UiIcon | undefined;
      readonly isDisabled?: boolean | undefined;
      readonly entries: readonly MenuEntry[];
    };
