import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { ActionSpec, UiIcon } from './types.ts';

/** One way on, drawn as a card with its own button. */
export type EmptyWay = {
  readonly icon: UiIcon;
  readonly title: string;
  readonly detail: string;
  readonly action: ActionSpec;
  readonly isPrimary?: boolean | undefined;
  readonly tone?: 'accent' | 'honey' | undefined;
};

const noWays: readonly EmptyWay[] = [];
const noActions: readonly ActionSpec[] = [];

/** An invitation where nothing is yet: one sentence and at most three ways on. */
export function EmptyState({
  title,
  detail,
  illustration,
  ways = noWays,
  actions = noActions,
  link,
  children,
}: {
  title: string;
  detail?: ReactNode | undefined;
  illustration?: ReactNode | undefined;
  ways?: readonly EmptyWay[] | undefined;
  actions?: readonly ActionSpec[] | undefined;
  link?: ActionSpec | undefined;
  children?: ReactNode | undefined;
}) {
  const isLarge = ways.length > 0 || illustration !== undefined;
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center justify-center overflow-auto px-6 py-8 text-center">
      {illustration}
      <h2 className={classNames('font-words text-balance', isLarge ? 'mt-6 text-statement' : 'text-page')}>{title}</h2>
      {detail !== undefined && (
        <p className={classNames('mt-1.5 max-w-words text-balance text-ink-2', isLarge && 'text-section font-normal')}>
          {detail}
        </p>
      )}
      {ways.length > 0 && (
        <ul className="mt-6 flex w-full max-w-sheet flex-wrap justify-center gap-3">
          {ways.slice(0, 3).map((way) => (
            <WayCard key={way.title} way={way} />
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          {actions.slice(0, 3).map((action, index) => (
            <Button
              key={action.label}
              variant={index === 0 ? 'primary' : 'secondary'}
              icon={action.icon}
              keyHint={action.keyHint}
              isDisabled={action.isDisabled}
              onPress={action.run}
            >
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {link && (
        <div className="mt-5">
          <LinkButton icon={link.icon} iconEnd={ArrowRight} keyHint={link.keyHint} onPress={link.run}>
            {link.label}
          </LinkButton>
        </div>
      )}
      {children}
    </div>
  );
}

function WayCard({ way }: { way: EmptyWay }) {
  const { action } = way;
  return (
    <li className="flex w-66 flex-col items-start rounded-popover border border-line-2 bg-raised p-4.5 text-left">
      <Icon of={way.icon} size={21} className={way.tone === 'honey' ? 'text-honey-ink' : 'text-accent'} />
      <h3 className="mt-2 font-strong">{way.title}</h3>
      <p className="mt-0.5 mb-3.5 flex-1 text-ink-2">{way.detail}</p>
      <Button
        variant={way.isPrimary ? 'primary' : 'secondary'}
        icon={action.icon}
        keyHint={action.keyHint}
        isDisabled={action.isDisabled}
        onPress={action.run}
      >
        {action.label}
      </Button>
    </li>
  );
}
