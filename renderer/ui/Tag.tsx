import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { UiIcon } from './types.ts';

const tones = {
  neutral: 'border-transparent bg-s3s text-ink-2',
  honey: 'border-honey-line bg-honey-soft text-honey-ink',
  danger: 'border-danger-line bg-danger-soft text-danger',
  moss: 'border-moss-line bg-moss-soft text-moss',
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  line: 'border-line-2 text-ink-2',
} as const;

/** The meaning a tag carries besides its words. */
export type TagTone = keyof typeof tones;

/** A word or two about a record; at most three in a row. */
export function Tag({
  children,
  tone = 'neutral',
  icon,
}: {
  children: ReactNode;
  tone?: TagTone | undefined;
  icon?: UiIcon | undefined;
}) {
  return (
    <span
      className={classNames(
        'inline-flex h-tag max-w-full items-center gap-1 rounded-tag border px-1.5 text-meta font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {icon && <Icon of={icon} size={12} />}
      <span className="truncate">{children}</span>
    </span>
  );
}
