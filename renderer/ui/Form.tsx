import type { ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';

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
  return (
    <AriaForm
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.defaultPrevented) return;
        event.preventDefault();
        onSubmit();
      }}
      className="flex flex-col gap-4"
    >
      {children}
    </AriaForm>
  );
}
