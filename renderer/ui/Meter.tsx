import { Meter as AriaMeter } from 'react-aria-components';
import { classNames } from './class-names.ts';

const tones = {
  accent: 'bg-accent',
  neutral: 'bg-ink-3',
  honey: 'bg-honey outline-1 -outline-offset-1 outline-honey-ink',
  s5: 'bg-s5',
  s4: 'bg-s4',
  s3: 'bg-s3',
  s2: 'bg-s2',
  s1: 'bg-s1',
} as const;

/** How much there is of what there should be, with a tick at the aim. Stance tones are for stance only. */
export function Meter({
  label,
  value,
  max,
  target,
  tone = 'accent',
  valueText,
}: {
  label: string;
  value: number;
  max: number;
  target?: number | undefined;
  tone?: keyof typeof tones | undefined;
  valueText: string;
}) {
  const share = (amount: number) => `${max > 0 ? Math.min(100, Math.max(0, (amount / max) * 100)) : 0}%`;
  return (
    <AriaMeter
      aria-label={label}
      value={value}
      maxValue={max}
      valueLabel={valueText}
      className="relative block h-4 min-w-16"
    >
      <div className="absolute inset-x-0 top-1 h-2 overflow-hidden rounded-full bg-line">
        <div className={classNames('h-full rounded-full', tones[tone])} style={{ width: share(value) }} />
      </div>
      {target !== undefined && (
        <span aria-hidden className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: share(target) }} />
      )}
    </AriaMeter>
  );
}
