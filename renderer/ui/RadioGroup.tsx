import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldColumn } from './field-parts.tsx';
import type { FieldProps } from './types.ts';

/** One of a few, all in sight. */
export function RadioGroup<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired,
  isDisabled,
  isReadOnly,
  name,
  className,
  options,
  value,
  onChange,
  orientation = 'vertical',
}: Omit<FieldProps, 'autoFocus'> & {
  options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly detail?: string | undefined;
    readonly isDisabled?: boolean | undefined;
  }[];
  value: Id | null;
  onChange: (id: Id) => void;
  orientation?: 'vertical' | 'horizontal' | undefined;
}) {
  return (
    <AriaRadioGroup
      {...defined({ isRequired, isDisabled, isReadOnly, name })}
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen) onChange(chosen.id);
      }}
      orientation={orientation}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <div className={classNames('flex', orientation === 'vertical' ? 'flex-col' : 'flex-wrap gap-x-5')}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled === true} className="inline-flex">
            <RadioButton className="group/radio inline-flex min-h-6 items-start gap-2 py-0.5 disabled:text-ink-3">
              <span
                className={classNames(
                  'mt-0.5 size-4 shrink-0 rounded-full border border-ctl bg-raised transition-colors',
                  'group-hover/radio:border-ink-3 group-pressed/radio:bg-sunken group-selected/radio:border-5 group-selected/radio:border-accent',
                  'group-invalid/radio:border-danger group-disabled/radio:border-line-2 group-disabled/radio:bg-sunken',
                  'group-focus-visible/radio:outline-2 group-focus-visible/radio:outline-offset-2 group-focus-visible/radio:outline-accent',
                )}
              />
              <span>
                {option.label}
                {option.detail !== undefined && <span className="block text-meta text-ink-3">{option.detail}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  );
}
