import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { NetworkContact, NetworkLog } from '#shared/contract/shelf.ts';

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }));
const ContactDialog = lazy(async () => ({ default: (await import('./ContactDialog.tsx')).ContactDialog }));

/** Whom a request, a visit or a talk is with: an entry that comes with the app, or a contact of the coalition's own. */
export type Counterpart = { readonly entry: string } | { readonly contactId: string };

/** Opens the form of a request, a visit or a talk. */
export function openLog(contacts: readonly NetworkContact[], start: { log: NetworkLog } | Counterpart | null): void {
  openDialog((close) => <LogDialog contacts={contacts} start={start} onClose={close} />);
}

/** Opens the form of a contact of the coalition's own. */
export function openContact(contact?: NetworkContact, kind = 'assistance'): void {
  openDialog((close) => <ContactDialog contact={contact} kind={kind} onClose={close} />);
}
