import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Dialog, Kbd } from '#renderer/ui/index.ts';
import { actionGroups } from '../actions/action.ts';
import type { Action } from '../actions/action.ts';
import { canRun } from '../actions/registry.ts';
import { shortcutOf } from '../actions/shortcuts.ts';
import { useActions } from '../actions/use-action-scope.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';

/** Keys that belong to lists rather than to actions. */
const listKeys = [
  { keys: 'J K', words: 'list.move' },
  { keys: 'Space', words: 'list.peek' },
  { keys: 'Enter', words: 'list.open' },
  { keys: 'X', words: 'list.select' },
  { keys: 'Shift+X', words: 'list.range' },
  { keys: 'E', words: 'list.edit' },
  { keys: 'Esc', words: 'list.close' },
] as const;

/** Every key that works, by group, as remapped here. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shortcuts');
  const actions = useActions();
  const { keys, singleKeys } = useDeviceSettings();
  const groups = actionGroups.flatMap((group) => {
    const members = actions.filter(
      (action) => action.group === group && shortcutOf(action, keys) !== undefined && canRun(action),
    );
    return members.length === 0 ? [] : [{ group, members }];
  });
  return (
    <Dialog
      isOpen
      isDismissable
      onClose={onClose}
      size="full"
      title={t('title')}
      description={singleKeys ? t('detail') : t('singleOff')}
    >
      {/* The keys may not fit: the arrows scroll what has the focus. */}
      <div
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by key.
        tabIndex={0}
        role="group"
        aria-label={t('title')}
        className="columns-1 gap-10 rounded-card pb-2 focus-ring md:columns-2 rail:columns-3"
      >
        <KeyGroup
          title={t('list.title')}
          lines={listKeys.map(({ keys: shown, words }) => ({ id: words, title: t(words), shown: [shown] }))}
        />
        {groups.map(({ group, members }) => (
          <KeyGroup
            key={group}
            title={t(`groups.${group}`)}
            lines={members.map((action) => lineOf(action, shortcutOf(action, keys) ?? ''))}
          />
        ))}
      </div>
    </Dialog>
  );
}

function lineOf({ id, title }: Action, shortcut: string) {
  return { id, title, shown: shortcut.split('|') };
}

function KeyGroup({
  title,
  lines,
}: {
  title: string;
  lines: readonly { id: string; title: string; shown: readonly string[] }[];
}) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-section">{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.id} className="flex min-h-7.5 items-center gap-3 border-b border-line last:border-b-0">
            <dt className="min-w-0 flex-1 text-ink-2">{line.title}</dt>
            <dd className="flex items-center gap-2">
              {line.shown.map((keys) => (
                <span key={keys}>
                  <Kbd keys={keys} />
                  <span className="sr-only">{keys}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
