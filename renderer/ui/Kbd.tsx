import { classNames } from './class-names.ts';
import { inOrder } from './in-order.ts';
import { keyCaps } from './key-names.ts';

const tones = {
  paper: 'border-line-2 bg-sunken text-ink-2',
  primary: 'border-on-accent/45 text-on-accent',
  inverse: 'border-inv-line text-on-inv',
} as const;

/** Key caps, drawn for this computer; the key itself is announced by what it belongs to. */
export function Kbd({ keys, tone = 'paper' }: { keys: string; tone?: keyof typeof tones | undefined }) {
  return (
    <span aria-hidden className="inline-flex gap-1">
      {inOrder(keyCaps(keys), (cap) => (
        <kbd
          className={classNames(
            'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-tag border px-1 font-ui text-axis font-medium whitespace-nowrap',
            tones[tone],
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  );
}
