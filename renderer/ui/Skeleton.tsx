import { classNames } from './class-names.ts';
import { words } from './words.ts';

const widths = ['w-4/5', 'w-full', 'w-3/5', 'w-11/12'];

/** Quiet bars where words will be; unseen for the first 300 ms. */
export function Skeleton({
  lines = 3,
  label = words.loading,
  className,
}: {
  lines?: number | undefined;
  label?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <div
      role="status"
      aria-label={label}
      className={classNames('flex animate-appear-late flex-col gap-3 py-1', className)}
    >
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={classNames('h-2 rounded-full bg-line', widths[index % widths.length])} />
      ))}
    </div>
  );
}
