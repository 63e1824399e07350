import type { ActionSpec, UiIcon } from '#renderer/ui/index.ts';

/** Something that waits in the notification centre until it is settled or put away. */
export interface AppNotice {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon?: UiIcon | undefined;
  /** Honey waits for a person, danger is damage. */
  readonly tone: 'honey' | 'danger';
  readonly actions?: readonly ActionSpec[] | undefined;
}

let notices: readonly AppNotice[] = [];
const listeners = new Set<() => void>();

/** Puts a notice into the centre; one with the same id takes the place of the last. */
export function putNotice(notice: AppNotice): void {
  set([...notices.filter(({ id }) => id !== notice.id), notice]);
}

/** Takes a notice away: it is settled, or the person put it away. */
export function removeNotice(noticeId: string): void {
  if (notices.some(({ id }) => id === noticeId)) set(notices.filter(({ id }) => id !== noticeId));
}

/** The notices that wait now, the oldest first. */
export function currentNotices(): readonly AppNotice[] {
  return notices;
}

/** Calls back after a notice came or went. */
export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly AppNotice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
