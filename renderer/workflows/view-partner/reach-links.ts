import { host } from '#renderer/app/host/host.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

/** Opens a phone number, an address or a site in the program for it; where there is none, it is copied. */
export async function openReach(kind: 'phone' | 'email' | 'web', value: string): Promise<void> {
  const { opened } = await host.openExternal(linkOf(kind, value)).catch(() => ({ opened: false }));
  if (opened) return;
  await copyText(value);
  showToast({ title: t('profile:facts.copiedValue', { value }), detail: t('profile:facts.notOpened') });
}

/** Copies text to the clipboard. */
export async function copyText(value: string): Promise<void> {
  await navigator.clipboard.writeText(value);
}

function linkOf(kind: 'phone' | 'email' | 'web', value: string): string {
  if (kind === 'phone') return `tel:${value.replaceAll(/[^\d+,;#*]/g, '')}`;
  if (kind === 'email') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`;
  return /^https?:\/\//i.test(value) ? value : `https://${value}`;
}
