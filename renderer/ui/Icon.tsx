import { classNames } from './class-names.ts';
import type { UiIcon } from './types.ts';

/** A drawing next to words, or with a label where it stands alone; `size` is in px at 100 %. */
export function Icon({
  of: Drawing,
  size = 16,
  label,
  className,
}: {
  of: UiIcon;
  size?: number | undefined;
  label?: string | undefined;
  className?: string | undefined;
}) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span {...named} className={classNames('inline-flex shrink-0', className)}>
      <Drawing size={`${size / 16}rem`} strokeWidth={size <= 14 ? 2 : 1.75} />
    </span>
  );
}
