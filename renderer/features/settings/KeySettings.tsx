import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { actionGroups } from '#renderer/app/actions/action.ts';
import type { Action } from '#renderer/app/actions/action.ts';
import { shortcutOf } from '#renderer/app/actions/shortcuts.ts';
import { useActions } from '#renderer/app/actions/use-action-scope.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, IconButton, Kbd, Section, Switch } from '#renderer/ui/index.ts';
import { changeSettings } from './change-settings.ts';
import { RemapDialog } from './RemapDialog.tsx';

/** The keys of every action, and the switch for single letters (WCAG 2.1.4). */
export function KeySettings() {
  const { t } = useTranslation('settings');
  const { keys, singleKeys } = useDeviceSettings();
  const actions = useActions().filter((action) => action.isHidden !== true || action.shortcut !== undefined);
  const [edited, setEdited] = useState<Action | null>(null);
  const changed = Object.keys(keys).length;
  return (
    <>
      <Section title={t('keys.single')}>
        <Switch
          label={t('keys.singleLabel')}
          detail={t('keys.singleDetail')}
          isSelected={singleKeys}
          onChange={(next) => changeSettings({ singleKeys: next })}
        />
      </Section>
      {actionGroups.map((group) => {
        const members = actions.filter((action) => action.group === group);
        if (members.length === 0) return null;
        return (
          <Section key={group} title={t(`keys.groups.${group}`)}>
            <ul className="divide-y divide-line border-y border-line">
              {members.map((action) => (
                <KeyLine
                  key={action.id}
                  action={action}
                  shortcut={shortcutOf(action, keys)}
                  isChanged={keys[action.id] !== undefined}
                  onEdit={() => setEdited(action)}
                  onReset={() => changeSettings({ keys: without(keys, action.id) })}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {changed > 0 && <Button onPress={() => changeSettings({ keys: {} })}>{t('keys.resetAll')}</Button>}
      {edited !== null && (
        <RemapDialog
          action={edited}
          actions={actions}
          keys={keys}
          onClose={() => setEdited(null)}
          onSave={(next) => {
            setEdited(null);
            changeSettings({ keys: next });
          }}
        />
      )}
    </>
  );
}

function KeyLine({
  action,
  shortcut,
  isChanged,
  onEdit,
  onReset,
}: {
  action: Action;
  shortcut: string | undefined;
  isChanged: boolean;
  onEdit: () => void;
  onReset: () => void;
}) {
  const { t } = useTranslation('settings');
  return (
    <li className="flex min-h-9 items-center gap-3">
      <span className="min-w-0 flex-1">{action.title}</span>
      <span className="flex items-center gap-2">
        {shortcut === undefined ? (
          <span className="text-meta text-ink-3">{t('keys.none')}</span>
        ) : (
          shortcut.split('|').map((one) => <Kbd key={one} keys={one} />)
        )}
        {shortcut !== undefined && <span className="sr-only">{shortcut.replaceAll('|', ', ')}</span>}
      </span>
      <span className="flex w-24 items-center justify-end gap-1">
        {isChanged && (
          <IconButton
            label={t('keys.reset', { title: action.title })}
            icon={RotateCcw}
            size="small"
            onPress={onReset}
          />
        )}
        <Button size="small" aria-label={t('keys.changeOf', { title: action.title })} onPress={onEdit}>
          {t('keys.change')}
        </Button>
      </span>
    </li>
  );
}

function without(keys: Readonly<Record<string, string>>, actionId: string): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).filter(([id]) => id !== actionId));
}
