import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { InverseButton } from './InverseButton.tsx';
import { closeToast, type ShownToast, shownToasts, subscribeToToasts } from './toasts.ts';
import { words } from './words.ts';

const stayMs = 8000;
const stayAfterPauseMs = 2000;

/** Where toasts appear, bottom right, newest last; over an open dialog at the top, where they cover none of its buttons. Once in the shell. */
export function ToastRegion({ label = words.notifications }: { label?: string | undefined }) {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  return (
    <section
      aria-label={label}
      data-react-aria-top-layer="true"
      className="pointer-events-none fixed right-5 bottom-11 z-50 in-[body:has(.bg-scrim)]:top-3 in-[body:has(.bg-scrim)]:bottom-auto"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <ol aria-live="polite" aria-relevant="additions" className="flex flex-col items-end gap-2">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isPaused={isHovered || isFocused} />
        ))}
      </ol>
    </section>
  );
}

function ToastCard({ toast, isPaused }: { toast: ShownToast; isPaused: boolean }) {
  const isHoney = toast.tone === 'honey';
  useLeave(toast.id, isPaused, toast.staysOpen !== true);
  const act = () => {
    toast.action?.run();
    closeToast(toast.id);
  };
  return (
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closeToast(toast.id);
      }}
      className={classNames(
        'pointer-events-auto flex min-h-11.5 max-w-words animate-appear items-center gap-3 rounded-card py-2 pr-2.5 pl-3.5 shadow-3',
        isHoney ? 'border border-honey-line bg-honey-soft text-ink' : 'inverse-surface',
      )}
    >
      <Icon
        of={toast.icon ?? (isHoney ? TriangleAlert : Check)}
        size={17}
        className={isHoney ? 'text-honey-ink' : 'text-on-inv-2'}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{toast.title}</p>
        {toast.detail !== undefined && (
          <p className={classNames('text-meta', isHoney ? 'text-ink-2' : 'text-on-inv-2')}>{toast.detail}</p>
        )}
      </div>
      {toast.action &&
        (isHoney ? (
          <Button size="small" onPress={act} keyHint={toast.action.keyHint}>
            {toast.action.label}
          </Button>
        ) : (
          <InverseButton isRaised onPress={act} keyHint={toast.action.keyHint}>
            {toast.action.label}
          </InverseButton>
        ))}
      {isHoney && (
        <IconButton label={words.close} icon={X} size="small" hasTooltip={false} onPress={() => closeToast(toast.id)} />
      )}
    </li>
  );
}

// Eight seconds in all, not counting the time a pointer or the focus rests on the stack.
function useLeave(id: number, isPaused: boolean, canLeave: boolean) {
  const left = useRef(stayMs);
  useEffect(() => {
    if (isPaused || !canLeave) return undefined;
    const startedAt = performance.now();
    const timer = setTimeout(() => closeToast(id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(stayAfterPauseMs, left.current - (performance.now() - startedAt));
    };
  }, [id, isPaused, canLeave]);
}
