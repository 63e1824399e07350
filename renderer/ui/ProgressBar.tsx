import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { defined } from './defined.ts';

/** How far long work has come, 0 to 1, or that it goes on when that is not known. */
export function ProgressBar({
  label,
  value,
  detail,
  isLabelHidden = false,
}: {
  label: string;
  value: number | undefined;
  detail?: ReactNode | undefined;
  isLabelHidden?: boolean | undefined;
}) {
  return (
    <AriaProgressBar
      {...defined({ value, isIndeterminate: value === undefined ? true : undefined })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      minValue={0}
      maxValue={1}
      className="flex min-w-0 flex-col gap-1.5"
    >
      {({ percentage, valueText }) => (
        <>
          <div className="flex items-baseline gap-3">
            {!isLabelHidden && <Label className="min-w-0 flex-1 font-medium">{label}</Label>}
            <span className="text-meta text-ink-3">{detail ?? valueText}</span>
          </div>
          <div className="h-1.5 overflow-hidden rounded-full bg-line">
            {value === undefined ? (
              <div className="h-full w-1/3 animate-slide rounded-full bg-accent" />
            ) : (
              <div
                className="h-full rounded-full bg-accent transition-[width] move-pane"
                style={{ width: `${percentage ?? 0}%` }}
              />
            )}
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
