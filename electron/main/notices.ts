import { Notification } from 'electron';
import type { Notice } from '#shared/host.ts';

/** Shows system notices; one with the tag of an earlier one takes its place. */
export function createNotices(onClick: (tag: string) => void): (notice: Notice) => boolean {
  const shown = new Map<string, Notification>();
  return ({ title, body, tag }) => {
    if (!Notification.isSupported()) return false;
    shown.get(tag)?.close();
    const notification = new Notification({ title, body });
    // Without a reference the notice is collected and its click is never heard.
    shown.set(tag, notification);
    notification.on('click', () => onClick(tag));
    notification.on('close', () => {
      if (shown.get(tag) === notification) shown.delete(tag);
    });
    notification.show();
    return true;
  };
}
