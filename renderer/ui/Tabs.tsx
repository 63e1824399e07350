import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import { MenuTrigger } from './Menu.tsx';
import type { UiIcon } from './types.ts';
import { useFitCount } from './use-fit-count.ts';
import { words } from './words.ts';

/** One tab: a part of a record, or a saved view with its count and a dot while it differs from what was saved. */
export type TabSpec = {
  readonly id: string;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly isChanged?: boolean | undefined;
  readonly icon?: UiIcon | undefined;
};

const moreWidth = 88;
const face = 'inline-flex h-full items-center gap-1.5 px-2.5 whitespace-nowrap';

/** Tabs with the panel of the chosen one; what does not fit goes under "More". */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
  actions,
  isFill = false,
  moreLabel = words.more,
  children,
}: {
  label: string;
  tabs: readonly TabSpec[];
  value: string;
  onChange: (id: string) => void;
  actions?: ReactNode | undefined;
  /** The panel takes the rest of the height and lays out its content in a column. */
  isFill?: boolean | undefined;
  moreLabel?: string | undefined;
  children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const fitting = useFitCount(frame, ruler, tabs.length, moreWidth);
  const shown = inSight(tabs, value, fitting);
  const hidden = tabs.filter((tab) => !shown.includes(tab));
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(String(key))}
      keyboardActivation="manual"
      className={classNames('flex min-w-0 flex-col', isFill && 'min-h-0 flex-1')}
    >
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-2.5">
        <div ref={frame} className="relative flex h-full min-w-0 flex-1 items-center">
          <div
            ref={ruler}
            aria-hidden
            className="invisible absolute top-0 left-0 flex h-0 w-max overflow-hidden font-strong"
          >
            {tabs.map((tab) => (
              <span key={tab.id} className={face}>
                <TabFace tab={tab} />
              </span>
            ))}
          </div>
          <TabList aria-label={label} className="flex h-full">
            {shown.map((tab) => (
              <Tab
                key={tab.id}
                id={tab.id}
                className={classNames(
                  face,
                  'relative cursor-default rounded-tag font-medium text-ink-2 transition-colors focus-ring-inset hover:text-ink pressed:text-ink selected:font-strong selected:text-ink selected:after:absolute selected:after:inset-x-2.5 selected:after:-bottom-px selected:after:h-0.5 selected:after:rounded-full selected:after:bg-accent forced-colors:after:forced-color-adjust-none',
                )}
              >
                <TabFace tab={tab} />
              </Tab>
            ))}
          </TabList>
          {hidden.length > 0 && (
            <MenuTrigger
              label={moreLabel}
              entries={hidden.map((tab) => ({
                id: tab.id,
                label: tab.label,
                detail: tab.count === undefined ? undefined : String(tab.count),
                icon: tab.icon,
                run: () => onChange(tab.id),
              }))}
              trigger={
                <LinkButton iconEnd={ChevronDown}>
                  {moreLabel} {hidden.length}
                </LinkButton>
              }
            />
          )}
        </div>
        {actions}
      </div>
      {/* A panel keeps the id that it was first drawn with, so each tab has its own. */}
      <TabPanel key={value} id={value} className={classNames('outline-none', isFill && 'flex min-h-0 flex-1 flex-col')}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

// The chosen tab is always in sight: it takes the last place when it would be under "More".
function inSight(tabs: readonly TabSpec[], value: string, fitting: number): readonly TabSpec[] {
  const first = tabs.slice(0, fitting);
  const chosen = tabs.find((tab) => tab.id === value);
  if (!chosen || first.includes(chosen)) return first;
  return [...first.slice(0, -1), chosen];
}

function TabFace({ tab }: { tab: TabSpec }) {
  return (
    <>
      {tab.icon && <Icon of={tab.icon} size={15} />}
      {tab.label}
      {tab.count !== undefined && <span className="text-meta font-normal text-ink-3">{tab.count}</span>}
      {tab.isChanged && (
        <span className="size-1.5 rounded-full bg-accent">
          <span className="sr-only">, {words.changed}</span>
        </span>
      )}
    </>
  );
}
