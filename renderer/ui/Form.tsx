import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { flushSync } from 'react-dom';

/** A form that is handled in the page; Enter in a field submits it, Mod+Enter anywhere in it. */
export function Form({
  id,
  label,
  onSubmit,
  children,
}: {
  id?: string | undefined;
  label?: string | undefined;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const submitOnKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    // A number or a day counts when its field is left, so it is left for a moment: what was typed last is submitted too.
    const field = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    flushSync(() => field?.blur());
    field?.focus();
    form.current?.requestSubmit();
  };
  return (
    <AriaForm
      ref={form}
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {/* On its way down: lists and radio buttons keep the key to themselves. */}
      <div className="flex flex-col gap-4" onKeyDownCapture={submitOnKeys}>
        {children}
      </div>
    </AriaForm>
  );
}
