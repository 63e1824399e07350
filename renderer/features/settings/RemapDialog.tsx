import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Action } from '#renderer/app/actions/action.ts';
import { chordOf } from '#renderer/app/actions/keys.ts';
import { keyOwner } from '#renderer/app/actions/key-owner.ts';
import type { KeyMap } from '#renderer/app/actions/shortcuts.ts';
import { Banner, Button, Dialog, Kbd, isMac } from '#renderer/ui/index.ts';

/** How long after the first key a second one still belongs to it, in milliseconds. */
const sequenceMs = 1_200;
/** Keys by which the sheet itself is used. */
const ownKeys: ReadonlySet<string> = new Set(['Tab', 'Shift+Tab', 'Enter', 'Space', 'Esc']);

/** Asks for the new keys of an action by having them pressed. */
export function RemapDialog({
  action,
  actions,
  keys,
  onSave,
  onClose,
}: {
  action: Action;
  actions: readonly Action[];
  keys: KeyMap;
  onSave: (keys: Record<string, string>) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('settings');
  const pressed = usePressedKeys();
  const owner = pressed === '' ? undefined : keyOwner(actions, keys, pressed, action.id);
  const save = (): void =>
    onSave({ ...keys, ...(owner?.kind === 'action' && { [owner.action.id]: '' }), [action.id]: pressed });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={action.title}
      description={t('keys.press')}
      footer={
        <>
          <Button onPress={() => onSave({ ...keys, [action.id]: '' })}>{t('keys.take')}</Button>
          <Button variant="primary" isDisabled={pressed === '' || owner?.kind === 'list'} onPress={save}>
            {owner?.kind === 'action' ? t('keys.useAnyway') : t('keys.use')}
          </Button>
        </>
      }
    >
      <p
        aria-live="polite"
        className="flex h-14 items-center justify-center rounded-card border border-dashed border-ctl"
      >
        {pressed === '' ? <span className="text-ink-3">{t('keys.waiting')}</span> : <Kbd keys={pressed} />}
        <span className="sr-only">{pressed}</span>
      </p>
      {owner !== undefined && (
        <div className="mt-3">
          <Banner tone="honey">
            {owner.kind === 'list' ? t('keys.ofLists') : t('keys.usedBy', { title: owner.action.title })}
          </Banner>
        </div>
      )}
    </Dialog>
  );
}

/** The keys pressed last while the sheet is open: one chord, or two in a row such as G P. */
function usePressedKeys(): string {
  const [pressed, setPressed] = useState('');
  useEffect(() => {
    let last = { chord: '', at: 0 };
    const onKeyDown = (event: KeyboardEvent): void => {
      const chord = chordOf(event, isMac);
      if (chord === null || ownKeys.has(chord) || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      const isSecond = last.chord !== '' && event.timeStamp - last.at < sequenceMs && /^[A-Z]$/.test(last.chord);
      setPressed(isSecond ? `${last.chord} ${chord}` : chord);
      last = isSecond ? { chord: '', at: 0 } : { chord, at: event.timeStamp };
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return pressed;
}
