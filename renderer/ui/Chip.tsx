import { ArrowDownNarrowWide, ChevronDown, Plus, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import type { UiIcon } from './types.ts';
import { words } from './words.ts';

const shape =
  'inline-flex h-chip shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-meta font-medium whitespace-nowrap transition-colors focus-ring disabled:border-line disabled:bg-sunken disabled:text-ink-3';

const kinds = {
  filter:
    'border-line-2 bg-raised text-ink-2 hover:border-ctl hover:bg-hover pressed:bg-sunken aria-expanded:border-ctl',
  sort: 'border-line-2 bg-raised text-ink-2 hover:border-ctl hover:bg-hover pressed:bg-sunken aria-expanded:border-ctl',
  quiet: 'border-transparent bg-s3s text-ink-2 hover:bg-wood/60 pressed:bg-wood',
  add: 'border-dashed border-line-2 text-ink-3 hover:border-ctl hover:text-ink pressed:bg-hover aria-expanded:border-ctl aria-expanded:text-ink',
} as const;

const textKind = 'border-line-2 bg-raised text-ink-2';

const active = 'border-accent-line! bg-accent-soft! text-accent-ink!';

/** A small pill: a filter in force, a way to add one, or the sort order. */
export type ChipProps = {
  readonly label: string;
  readonly value?: string | undefined;
  readonly kind?: keyof typeof kinds | undefined;
  readonly icon?: UiIcon | undefined;
  readonly hasMenu?: boolean | undefined;
  readonly isActive?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string | undefined;
  /** Says only what was chosen: nothing but its removal can be pressed, or reached by keys. */
  readonly isText?: boolean | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
};

/** A filter, add or sort chip; a removable one holds a second button. */
export function Chip(props: ChipProps) {
  const { onRemove, removeLabel, label, value, kind = 'filter', isDisabled } = props;
  if (!onRemove) return <ChipFace {...props} className={shape} />;
  return (
    <span className={classNames('group relative inline-flex', isDisabled && 'opacity-60')}>
      <ChipFace {...props} kind={kind} className={classNames(shape, 'pr-7')} />
      <AriaButton
        onPress={onRemove}
        isDisabled={isDisabled === true}
        aria-label={removeLabel ?? `${words.remove} ${label}${value ? `: ${value}` : ''}`}
        className="absolute top-px right-px inline-flex h-6 w-6.5 items-center justify-center rounded-full text-ink-2 focus-ring hover:text-ink pressed:text-danger"
      >
        <Icon of={X} size={13} />
      </AriaButton>
    </span>
  );
}

function ChipFace({
  label,
  value,
  kind = 'filter',
  icon = kind === 'add' ? Plus : kind === 'sort' ? ArrowDownNarrowWide : undefined,
  hasMenu,
  isActive,
  isDisabled,
  onPress,
  buttonRef,
  className,
  isText = false,
}: ChipProps & { className: string }) {
  if (isText) return <span className={classNames(className, textKind)}>{label}</span>;
  return (
    <AriaButton
      {...defined({ isDisabled, onPress, ref: buttonRef })}
      className={classNames(className, kinds[kind], isActive && active)}
    >
      {icon && <Icon of={icon} size={13} />}
      <span>
        {label}
        {value !== undefined && (
          <>
            {': '}
            <span className={classNames('font-strong', isActive ? 'text-accent-ink' : 'text-ink')}>{value}</span>
          </>
        )}
      </span>
      {hasMenu && <Icon of={ChevronDown} size={12} />}
    </AriaButton>
  );
}
