import { DateField as AriaDateField, DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { dayFromText, timeFromText, timeToText } from './day-values.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import type { FieldProps } from './types.ts';

/** A day typed part by part; days go in and out as 'YYYY-MM-DD'. */
export type DateFieldProps = FieldProps & {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly minValue?: string | undefined;
  readonly maxValue?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
};

/** A day typed part by part, without a calendar. */
export function DateField({
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
  onBlur,
}: DateFieldProps) {
  return (
    <AriaDateField
      {...defined({ isRequired, isDisabled, isReadOnly, name, autoFocus, onBlur })}
      {...defined({ minValue: dayFromText(minValue) ?? undefined, maxValue: dayFromText(maxValue) ?? undefined })}
      value={dayFromText(value)}
      onChange={(day) => onChange(day === null ? null : day.toString())}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <DateParts className={classNames('flex h-field items-center px-1', fieldBox, fieldRing)} />
      <FieldHelp description={description} error={error} />
    </AriaDateField>
  );
}

/** A time of day, in and out as 'HH:MM'. */
export function TimeField({
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
  onBlur,
}: FieldProps & {
  value: string | null;
  onChange: (time: string | null) => void;
  onBlur?: (() => void) | undefined;
}) {
  return (
    <AriaTimeField
      {...defined({ isRequired, isDisabled, isReadOnly, name, autoFocus, onBlur })}
      value={timeFromText(value)}
      onChange={(time) => onChange(time === null ? null : timeToText(time))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <DateParts className={classNames('flex h-field items-center px-1', fieldBox, fieldRing)} />
      <FieldHelp description={description} error={error} />
    </AriaTimeField>
  );
}

/** The parts of a day or time, each typed or stepped with the arrows. */
export function DateParts({ className }: { className: string }) {
  return (
    <DateInput className={className}>
      {(segment) => (
        <DateSegment
          segment={segment}
          className="inline-flex h-6 min-w-6 items-center justify-center rounded-tag px-0.5 tabular-nums outline-none placeholder:text-ink-3 focus:bg-accent focus:text-on-accent disabled:text-ink-3 type-literal:min-w-0 type-literal:px-0 type-literal:text-ink-3"
        />
      )}
    </DateInput>
  );
}
