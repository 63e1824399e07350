import { describe, expect, it } from 'vitest';

import type { KeptMinutes } from '#renderer/workflows/run-meeting/editor/kept-minutes.ts';
import {
  createMinutesWriter,
  type StoredText,
  type WriterState,
} from '#renderer/workflows/run-meeting/editor/minutes-writer.ts';

/** A storage that takes a text only when it goes on from the one it has, and that may go away. */
function aStorage(body = '') {
  let stored: StoredText = { body, version: 1 };
  let isAway = false;
  let losesAnswers = false;
  const sent: string[] = [];
  let kept: KeptMinutes | null = null;
  let state: WriterState = 'saved';
  let shown = body;
  let theirs: string | null = null;
  const waiting: (() => void)[] = [];
  const host = {
    write: async (was: string, text: string) => {
      await Promise.resolve();
      if (isAway) throw new Error('away');
      if (stored.body !== was && stored.body !== text) throw new Error('stale');
      sent.push(text);
      stored = { body: text, version: stored.version + 1 };
      if (losesAnswers) throw new Error('away');
      return stored.version;
    },
    read: () => Promise.resolve(stored),
    kindOf: (error: unknown): 'stale' | 'away' =>
      error instanceof Error && error.message === 'stale' ? 'stale' : 'away',
    keep: (next: KeptMinutes | null) => {
      kept = next;
    },
    onState: (next: WriterState, other: string | null) => {
      state = next;
      theirs = other;
    },
    onText: (text: string) => {
      shown = text;
    },
    onRefused: () => {},
    later: (run: () => void) => {
      waiting.push(run);
      return () => {};
    },
  };
  return {
    host,
    sent,
    turn: {
      away: (next: boolean) => (isAway = next),
      losingAnswers: (next: boolean) => (losesAnswers = next),
      elsewhere: (text: string) => (stored = { body: text, version: stored.version + 1 }),
    },
    retry: () => {
      for (const run of waiting.splice(0)) run();
    },
    now: () => ({ stored: stored.body, kept, state, shown, theirs }),
  };
}

const settled = async () => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
};

describe('the writer of minutes', () => {
  it('keeps every letter here first, and sends the newest text while others are on their way', async () => {
    const storage = aStorage();
    const writer = createMinutesWriter({ body: '', version: 1 }, storage.host);
    for (const text of ['T', 'Te', 'Ten']) writer.type(text);
    expect(storage.now()).toMatchObject({ kept: { was: '', body: 'Ten' }, state: 'saving' });
    await settled();
    expect(storage.now()).toMatchObject({ stored: 'Ten', kept: null, state: 'saved' });
    expect(storage.sent).toEqual(['T', 'Ten']);
  });

  it('holds on to the words while storage is away, and sends them once it is back', async () => {
    const storage = aStorage();
    const writer = createMinutesWriter({ body: '', version: 1 }, storage.host);
    storage.turn.away(true);
    writer.type('Ten came');
    await settled();
    expect(storage.now()).toMatchObject({ stored: '', kept: { was: '', body: 'Ten came' }, state: 'waiting' });
    storage.turn.away(false);
    storage.retry();
    await settled();
    expect(storage.now()).toMatchObject({ stored: 'Ten came', kept: null, state: 'saved' });
  });

  it('goes on from its own text when storage wrote it and died before it could say so', async () => {
    const storage = aStorage();
    const writer = createMinutesWriter({ body: '', version: 1 }, storage.host);
    storage.turn.losingAnswers(true);
    writer.type('Ten');
    await settled();
    storage.turn.losingAnswers(false);
    writer.type('Ten came');
    storage.retry();
    await settled();
    storage.retry();
    await settled();
    expect(storage.now()).toMatchObject({ stored: 'Ten came', kept: null, theirs: null });
  });

  it('overwrites nobody: both texts are kept until somebody chooses', async () => {
    const storage = aStorage('We met.');
    const writer = createMinutesWriter({ body: 'We met.', version: 1 }, storage.host);
    storage.turn.elsewhere('We met at six.');
    writer.type('We met. Ten came.');
    await settled();
    expect(storage.now()).toMatchObject({ stored: 'We met at six.', state: 'conflict', theirs: 'We met at six.' });
    writer.settle(true);
    await settled();
    expect(storage.now()).toMatchObject({ stored: 'We met. Ten came.', state: 'saved', kept: null });
  });

  it('shows the other text when it is chosen', async () => {
    const storage = aStorage('We met.');
    const writer = createMinutesWriter({ body: 'We met.', version: 1 }, storage.host);
    storage.turn.elsewhere('We met at six.');
    writer.type('We met. Ten came.');
    await settled();
    writer.settle(false);
    expect(storage.now()).toMatchObject({ shown: 'We met at six.', kept: null });
  });

  it('takes a newer text that is not its own, and never an older one', () => {
    const storage = aStorage('One');
    const writer = createMinutesWriter({ body: 'One', version: 4 }, storage.host);
    writer.accept({ body: 'Old', version: 3 });
    expect(storage.now().shown).toBe('One');
    writer.accept({ body: 'Taken back', version: 5 });
    expect(storage.now().shown).toBe('Taken back');
  });
});
