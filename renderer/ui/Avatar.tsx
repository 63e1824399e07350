import { EyeOff } from 'lucide-react';
import { classNames } from './class-names.ts';
import { words } from './words.ts';

const sizes = {
  tiny: 'size-5 text-axis',
  small: 'size-6 text-glyph',
  medium: 'size-7 text-axis',
  large: 'size-11 text-section',
  record: 'size-16 text-page',
} as const;

const tints = {
  blue: 'bg-tint-blue text-tint-blue-ink',
  rose: 'bg-tint-rose text-tint-rose-ink',
  green: 'bg-tint-green text-tint-green-ink',
  honey: 'bg-tint-honey text-tint-honey-ink',
  violet: 'bg-tint-violet text-tint-violet-ink',
} as const;

/** The colours a user can have; decoration only. */
export type AvatarTint = keyof typeof tints;

/** Initials in a circle: neutral for partners, tinted for users, with an eye-off sign for a name kept private. */
export function Avatar({
  name,
  initials = initialsOf(name),
  kind = 'partner',
  tint = 'blue',
  size = 'small',
  presence,
  isDecorative = false,
}: {
  name: string;
  initials?: string | undefined;
  kind?: 'partner' | 'user' | 'private' | undefined;
  tint?: AvatarTint | undefined;
  size?: keyof typeof sizes | undefined;
  presence?: 'away' | 'onTheWay' | undefined;
  /** The name already stands beside it. */
  isDecorative?: boolean | undefined;
}) {
  const parts = [name, kind === 'private' && words.privateName, presence && words[presence]];
  const named = isDecorative
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': parts.filter(Boolean).join(', ') };
  return (
    <span
      {...named}
      className={classNames(
        'relative inline-flex shrink-0 align-top items-center justify-center rounded-full border font-strong tracking-normal select-none',
        sizes[size],
        kind === 'user' ? tints[tint] : 'bg-s3s text-ink-2',
        presence === 'away' && 'border-dashed bg-transparent! text-ink-3!',
        presence === 'onTheWay' ? 'border-dashed border-honey-ink bg-honey-soft! text-honey-ink!' : 'border-line-2',
      )}
    >
      {initials}
      {kind === 'private' && (
        <span className="absolute -right-1 -bottom-1 inline-flex size-3.5 items-center justify-center rounded-full border border-line-2 bg-raised text-ink-2">
          <EyeOff size="0.5625rem" strokeWidth={2.5} />
        </span>
      )}
    </span>
  );
}

/** Two letters for a name: the first of the first and of the last word. */
export function initialsOf(name: string): string {
  const parts = name
    .replaceAll(/[^\p{L}\p{N}\s'’-]/gu, '')
    .trim()
    .split(/\s+/u);
  const first = Array.from(parts[0] ?? '')[0] ?? '';
  const last = parts.length > 1 ? (Array.from(parts.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
