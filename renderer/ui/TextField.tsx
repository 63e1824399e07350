import type { ReactNode, Ref } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import type { FieldProps, UiIcon } from './types.ts';

/** One line of text. */
export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | undefined;
  readonly placeholder?: string | undefined;
  readonly icon?: UiIcon | undefined;
  readonly suffix?: ReactNode | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly isWords?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/** One line of text, with its error under it. `isWords` sets what the coalition says, in serif. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  isRequired,
  isDisabled,
  isReadOnly,
  name,
  autoFocus,
  className,
  value,
  onChange,
  type = 'text',
  placeholder,
  icon,
  suffix,
  maxLength,
  autoComplete = 'off',
  isWords,
  onBlur,
  onFocus,
  inputRef,
}: TextFieldProps) {
  return (
    <AriaTextField
      {...defined({ isRequired, isDisabled, isReadOnly, name, autoFocus, maxLength, onBlur, onFocus })}
      value={value}
      onChange={onChange}
      type={type}
      autoComplete={autoComplete}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group isInvalid={error !== undefined} className={classNames('flex h-field items-center', fieldBox, fieldRing)}>
        {icon && <Icon of={icon} size={15} className="ml-2.5 text-ink-3" />}
        <Input
          {...defined({ placeholder, ref: inputRef })}
          className={classNames(
            'h-full min-w-0 flex-1 rounded-control bg-transparent px-2.5 outline-none',
            isWords && 'font-words text-document',
          )}
        />
        {suffix !== undefined && <span className="mr-1.5 inline-flex items-center text-meta text-ink-3">{suffix}</span>}
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
