import { useEffect, useRef, type KeyboardEvent } from 'react';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel } from './field-parts.tsx';
import { StanceGlyph, type StanceBand } from './StanceGlyph.tsx';

/** One place on the line from opposed to champion, or that it is not known; arrow keys move along it, 1 to 5 and 0 go straight there. */
export function StanceChoice<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  options,
  value,
  onChange,
  autoFocus = false,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  description?: string | undefined;
  error?: string | undefined;
  /** Opposed first; the detail is read out and shown under the line for the one that is chosen. */
  options: readonly {
    readonly id: Id;
    readonly band: StanceBand | null;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  value: Id | null;
  onChange: (id: Id) => void;
  autoFocus?: boolean | undefined;
}) {
  const line = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // What is chosen may be known only after the first look: focus goes with it, so that the arrows move on from there.
  useEffect(() => {
    const isHere = line.current?.contains(document.activeElement) === true;
    if (autoFocus && (isFirst.current || isHere)) {
      const inputs = [...(line.current?.querySelectorAll('input') ?? [])];
      (inputs.find((input) => input.value === value) ?? inputs[0])?.focus();
    }
    isFirst.current = false;
  }, [autoFocus, value]);
  const chooseByKey = (event: KeyboardEvent): void => {
    // The radio keeps Enter to itself, and the form around must still get it.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      line.current?.closest('form')?.requestSubmit();
      return;
    }
    const option = options.find((each) => String(each.band ?? 0) === event.key);
    if (option === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(option.id);
  };
  const chosen = options.find((option) => option.id === value);
  return (
    <AriaRadioGroup
      value={value}
      onChange={(next) => {
        const option = options.find((each) => each.id === next);
        if (option) onChange(option.id);
      }}
      orientation="horizontal"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div
        ref={line}
        onKeyDownCapture={chooseByKey}
        className="flex rounded-card border border-line bg-sunken px-1 py-1.5"
      >
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="flex min-w-0 flex-1">
            <RadioButton className="group/stance flex min-w-0 flex-1 flex-col items-center gap-0.5 rounded-control px-1 py-1 text-center focus-ring hover:bg-hover">
              <span className="flex size-8 items-center justify-center rounded-full border-2 border-transparent group-selected/stance:border-accent group-selected/stance:bg-raised">
                <StanceGlyph band={option.band} size={16} />
              </span>
              <span
                className={classNames(
                  'text-meta group-selected/stance:font-strong',
                  option.id === value ? 'text-ink' : 'text-ink-2',
                )}
              >
                {option.label}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldHelp description={chosen?.detail ?? description} error={error} />
    </AriaRadioGroup>
  );
}
