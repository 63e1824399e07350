import type { CallRow } from '#shared/contract/outreach.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** How the partner of a line is reached by the way of its step; '' where there is nothing to say. */
export function reachWords({ channel, address, email, phone }: CallRow): string {
  if (channel === 'one-to-one') return address || t('outreach:sheet.noAddress');
  if (channel === 'email') return email;
  return channel === 'phone' || channel === 'text' ? phone : '';
}
