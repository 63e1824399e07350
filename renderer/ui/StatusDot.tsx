import { classNames } from './class-names.ts';

const tones = {
  accent: 'bg-accent',
  honey: 'bg-honey outline-1 -outline-offset-1 outline-honey-ink',
  danger: 'bg-danger',
  moss: 'bg-moss',
  neutral: 'bg-ctl',
} as const;

/** A dot that always has words: beside it, or for screen readers where it stands alone. */
export function StatusDot({
  tone = 'neutral',
  label,
  isLabelHidden = false,
}: {
  tone?: keyof typeof tones | undefined;
  label: string;
  isLabelHidden?: boolean | undefined;
}) {
  return (
    <span className="inline-flex items-center align-top gap-1.5">
      <span aria-hidden className={classNames('size-2 shrink-0 rounded-full', tones[tone])} />
      <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
    </span>
  );
}
