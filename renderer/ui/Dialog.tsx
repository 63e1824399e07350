import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import { words } from './words.ts';

const sizes = {
  small: 'max-w-100',
  normal: 'max-w-form',
  large: 'max-w-words',
  full: 'max-w-sheet',
} as const;

/** Mod+Enter does what the sheet is for from anywhere in it, also from the sheet itself and its other buttons; inside the form the form sees to it. */
function submitsByKeys(sheet: HTMLElement | null): (() => void) | undefined {
  if (sheet === null) return undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.defaultPrevented) return;
    if (!(event.target instanceof Element) || event.target.closest('form') !== null) return;
    const submit = sheet.querySelector<HTMLButtonElement>('footer button[type="submit"]');
    if (submit === null) return;
    event.preventDefault();
    event.stopPropagation();
    submit.click();
  };
  // On its way down: a button with the focus would press itself.
  sheet.addEventListener('keydown', onKeyDown, { capture: true });
  return () => sheet.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** A modal sheet: a form or a step that has to be finished or left. Esc leaves; focus returns to what opened it. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  size = 'normal',
  isDismissable = false,
  isAlert = false,
  footer,
  children,
}: {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode | undefined;
  size?: keyof typeof sizes | undefined;
  /** A click beside the sheet closes it; leave off where words could be lost. */
  isDismissable?: boolean | undefined;
  isAlert?: boolean | undefined;
  footer?: ReactNode | undefined;
  children?: ReactNode | undefined;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      className="fixed inset-0 z-40 flex items-start justify-center bg-scrim px-6 pt-18 pb-6 transition-opacity move-overlay entering:opacity-0 exiting:opacity-0"
    >
      <Modal
        className={classNames(
          'flex max-h-full w-full flex-col rounded-palette bg-raised text-ink shadow-3 transition-transform move-overlay entering:translate-y-2',
          sizes[size],
        )}
      >
        <AriaDialog
          ref={submitsByKeys}
          role={isAlert ? 'alertdialog' : 'dialog'}
          className="flex min-h-0 flex-col outline-none"
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-1">
            <div className="min-w-0 flex-1">
              <Heading slot="title" className="font-words text-page">
                {title}
              </Heading>
              {description !== undefined && <p className="mt-0.5 text-ink-2">{description}</p>}
            </div>
            <IconButton label={words.close} icon={X} onPress={onClose} hasTooltip={false} />
          </header>
          {children !== undefined && <div className="min-h-0 flex-1 overflow-auto px-5 py-3">{children}</div>}
          {footer !== undefined && (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
