import type { ComponentType } from 'react';

/** Any icon of the icon set, or one of ours with the same props. */
export type UiIcon = ComponentType<{
  className?: string;
  size?: number | string;
  strokeWidth?: number | string;
}>;

/** Something a person can do, with the words and the key that start it. */
export type ActionSpec = {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: UiIcon | undefined;
  readonly keyHint?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** One choice of a select, combo box or suggestion list. */
export type Option<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: UiIcon | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** Choices under one heading. */
export type OptionSection<Id extends string = string> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option<Id>[];
};

/** What every field has: a label always, an error that says what to do. */
export type FieldProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly name?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
};

/** Where a floating part stands next to what opened it. */
export type UiPlacement = 'top' | 'bottom' | 'left' | 'right' | 'bottom start' | 'bottom end' | 'top start' | 'top end';
