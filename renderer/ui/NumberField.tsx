import { Minus, Plus } from 'lucide-react';
import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import type { FieldProps, UiIcon } from './types.ts';

/** A number or nothing. */
export function NumberField({
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
  minValue,
  maxValue,
  step,
  formatOptions,
  onBlur,
}: FieldProps & {
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number | undefined;
  maxValue?: number | undefined;
  step?: number | undefined;
  formatOptions?: Intl.NumberFormatOptions | undefined;
  onBlur?: (() => void) | undefined;
}) {
  return (
    <AriaNumberField
      {...defined({
        isRequired,
        isDisabled,
        isReadOnly,
        name,
        autoFocus,
        minValue,
        maxValue,
        step,
        formatOptions,
        onBlur,
      })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group className={classNames('flex h-field items-center', fieldBox, fieldRing)}>
        <Input className="h-full min-w-0 flex-1 rounded-control bg-transparent px-2.5 outline-none" />
        <Stepper slot="decrement" icon={Minus} />
        <Stepper slot="increment" icon={Plus} />
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  );
}

function Stepper({ slot, icon }: { slot: 'increment' | 'decrement'; icon: UiIcon }) {
  return (
    <AriaButton
      slot={slot}
      className="mr-1 inline-flex size-6 items-center justify-center rounded-tag text-ink-2 hover:bg-hover hover:text-ink pressed:bg-wood/40 disabled:text-ink-3/60"
    >
      <Icon of={icon} size={13} />
    </AriaButton>
  );
}
