/** How an entry of a calendar looks; words beside it say the same. */
export const entryTones = {
  plain: 'border-line-2 bg-raised text-ink',
  accent: 'border-transparent bg-accent-soft text-accent-ink',
  honey: 'border-transparent bg-honey-soft text-honey-ink',
  danger: 'border-transparent bg-danger-soft text-danger',
  moss: 'border-transparent bg-moss-soft text-moss',
  line: 'border-line bg-bg text-ink-2',
} as const;
