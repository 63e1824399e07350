import type { HostBridge } from '#shared/host.ts';

/** System notices through the browser; the person is asked for leave at the first one. */
export function createNotices(): {
  readonly show: HostBridge['notify'];
  readonly onClick: HostBridge['onNotificationClick'];
} {
  const listeners = new Set<(tag: string) => void>();
  return {
    show: async ({ title, body, tag }) => {
      if (!('Notification' in window)) return false;
      if (Notification.permission === 'default') await Notification.requestPermission();
      if (Notification.permission !== 'granted') return false;
      const notice = new Notification(title, { body, tag });
      notice.addEventListener('click', () => {
        window.focus();
        for (const listener of listeners) listener(tag);
      });
      return true;
    },
    onClick: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
