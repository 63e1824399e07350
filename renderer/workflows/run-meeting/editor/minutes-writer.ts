import type { KeptMinutes } from './kept-minutes.ts';

/** A text as storage has it. Its version grows with every change of the item. */
export interface StoredText {
  readonly body: string;
  readonly version: number;
}

/** `waiting`: storage did not answer, and is tried again. `refused`: it said no, such as for locked minutes. */
export type WriterState = 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused';

interface WriterHost {
  /** Sends a text; answers the version that it became. */
  readonly write: (was: string, body: string) => Promise<number>;
  /** Asks what is stored now. */
  readonly read: () => Promise<StoredText>;
  /** Why a write failed: another text is stored, storage is away for a while, or it will never be taken. */
  readonly kindOf: (error: unknown) => 'stale' | 'away' | 'refused';
  readonly keep: (kept: KeptMinutes | null) => void;
  readonly onState: (state: WriterState, theirs: string | null) => void;
  /** Another text is to be shown: somebody else wrote, or a step was taken back. */
  readonly onText: (body: string) => void;
  readonly onRefused: (error: unknown) => void;
  /** Runs something a little later; answers a way to call it off. */
  readonly later: (run: () => void) => () => void;
}

/** Sends a text that grows under somebody's hands to storage: every keystroke is kept here first, and the newest text is always on its way. */
export interface MinutesWriter {
  type(body: string): void;
  /** Storage has a text that may not be from here. */
  accept(stored: StoredText): void;
  /** After a conflict: ours takes the place of theirs, or theirs is shown. */
  settle(isMine: boolean): void;
  close(): void;
}

export function createMinutesWriter(stored: StoredText, host: WriterHost): MinutesWriter {
  let base = stored;
  let latest = stored.body;
  let sent: string | null = null;
  let theirs: StoredText | null = null;
  // Texts that were sent and never answered: any of them may be what is stored.
  const unanswered = new Set<string>();
  let isClosed = false;
  let callOff = () => {};

  const rest = (): void => {
    host.keep(latest === base.body ? null : { was: base.body, body: latest });
    if (theirs === null) host.onState(latest === base.body ? 'saved' : 'saving', null);
  };
  const pump = async (): Promise<void> => {
    if (sent !== null || theirs !== null || latest === base.body) return;
    const going = latest;
    sent = going;
    unanswered.add(going);
    try {
      const version = await host.write(base.body, going);
      base = { body: going, version };
      sent = null;
      unanswered.clear();
      rest();
      await pump();
    } catch (error) {
      sent = null;
      await failed(error);
    }
  };
  const failed = async (error: unknown): Promise<void> => {
    const kind = host.kindOf(error);
    if (kind === 'refused') {
      host.onState('refused', null);
      host.onRefused(error);
      return;
    }
    if (kind === 'stale') {
      try {
        const now = await host.read();
        if (now.body === base.body || unanswered.has(now.body)) {
          // Our own text got there although its answer did not.
          base = now;
          rest();
          await pump();
        } else {
          theirs = now;
          host.onState('conflict', now.body);
        }
        return;
      } catch {
        // As if storage were away: it is asked again.
      }
    }
    host.onState('waiting', null);
    if (!isClosed) callOff = host.later(() => void pump());
  };
  return {
    type(body) {
      latest = body;
      rest();
      void pump();
    },
    accept(next) {
      if (next.version <= base.version) return;
      if (sent !== null || theirs !== null) return;
      if (latest !== base.body) {
        // What is typed goes on from the older text: storage will say so.
        return;
      }
      base = next;
      if (next.body === latest) return;
      latest = next.body;
      host.onText(next.body);
    },
    settle(isMine) {
      if (theirs === null) return;
      base = theirs;
      theirs = null;
      unanswered.clear();
      if (!isMine) {
        latest = base.body;
        host.onText(latest);
      }
      rest();
      void pump();
    },
    close() {
      isClosed = true;
      callOff();
    },
  };
}
