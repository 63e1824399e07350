import { Calendar as CalendarSign, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DatePicker as AriaDatePicker,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { type DateFieldProps, DateParts } from './DateField.tsx';
import { dayFromText } from './day-values.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import { floatingSurface } from './menu-list.tsx';
import { words } from './words.ts';

const cell =
  'flex size-8 items-center justify-center rounded-full tabular-nums focus-ring-inset hover:bg-hover pressed:bg-wood/40 selected:bg-accent selected:text-on-accent outside-month:invisible disabled:text-ink-3/60 unavailable:line-through';

/** A day typed or picked from a calendar; days go in and out as 'YYYY-MM-DD'. */
export function DatePicker({
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
    <AriaDatePicker
      {...defined({ isRequired, isDisabled, isReadOnly, name, autoFocus, onBlur })}
      {...defined({ minValue: dayFromText(minValue) ?? undefined, maxValue: dayFromText(maxValue) ?? undefined })}
      value={dayFromText(value)}
      onChange={(day) => onChange(day === null ? null : day.toString())}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group isInvalid={error !== undefined} className={classNames('flex h-field items-center', fieldBox, fieldRing)}>
        <DateParts className="flex h-full min-w-0 flex-1 items-center px-1" />
        <AriaButton
          aria-label={words.openCalendar}
          className="mr-1 inline-flex size-6 items-center justify-center rounded-tag text-ink-2 focus-ring-inset hover:bg-hover hover:text-ink pressed:bg-wood/40 disabled:text-ink-3/60"
        >
          <Icon of={CalendarSign} size={15} />
        </AriaButton>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover offset={4} className={floatingSurface}>
        <Dialog className="p-3 outline-none">
          <Calendar>
            <header className="mb-1.5 flex items-center">
              <Heading className="flex-1 pl-2 text-section" />
              <Step slot="previous" label={words.previousMonth} />
              <Step slot="next" label={words.nextMonth} />
            </header>
            <CalendarGrid className="border-separate border-spacing-0">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="size-8 text-meta font-medium text-ink-3">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={cell} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function Step({ slot, label }: { slot: 'previous' | 'next'; label: string }) {
  return (
    <AriaButton
      slot={slot}
      aria-label={label}
      className="inline-flex size-7.5 items-center justify-center rounded-control text-ink-2 focus-ring hover:bg-hover hover:text-ink pressed:bg-wood/40 disabled:text-ink-3/60"
    >
      <Icon of={slot === 'previous' ? ChevronLeft : ChevronRight} size={16} />
    </AriaButton>
  );
}
