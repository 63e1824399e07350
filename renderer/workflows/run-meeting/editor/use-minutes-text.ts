import { useEffect, useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { failureOf } from '#renderer/app/errors/failure.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

import { keepMinutes, keptMinutes } from './kept-minutes.ts';
import { createMinutesWriter, type MinutesWriter, type StoredText, type WriterState } from './minutes-writer.ts';

/** The text of an item while it is written. */
export interface MinutesText {
  readonly body: string;
  readonly state: WriterState;
  /** What somebody else wrote in the meantime; null when nobody did. */
  readonly theirs: string | null;
  readonly onChange: (body: string) => void;
  readonly settle: (isMine: boolean) => void;
}

/** Keeps the text of an item saved with every keystroke. Give the caller a `key` of the item: another item is another text. */
export function useMinutesText(meetingId: string, itemId: string, stored: StoredText): MinutesText {
  const [kept] = useState(() => keptMinutes(itemId));
  const isBroughtBack = kept !== null && kept.body !== stored.body;
  const [body, setBody] = useState(isBroughtBack ? kept.body : stored.body);
  const [{ state, theirs }, setState] = useState<{ state: WriterState; theirs: string | null }>({
    state: 'saved',
    theirs: null,
  });
  const first = useRef(stored);
  const writer = useRef<MinutesWriter | null>(null);

  useEffect(() => {
    const opened = createMinutesWriter(startOf(first.current, kept), {
      write: async (was, text) => (await client.minutes.write({ itemId, was, body: text })).version,
      read: async () => {
        const texts = await client.minutes.texts({ meetingId });
        return texts.find((text) => text.itemId === itemId) ?? { body: '', version: 0 };
      },
      kindOf,
      keep: (draft) => keepMinutes(itemId, draft),
      onState: (next, other) => setState({ state: next, theirs: other }),
      onText: setBody,
      onRefused: showError,
      later: (run) => {
        const timer = setTimeout(run, 700);
        return () => clearTimeout(timer);
      },
    });
    writer.current = opened;
    if (isBroughtBack) {
      opened.type(kept.body);
      showToast({ title: t('session:broughtBack') });
    }
    return () => opened.close();
  }, [isBroughtBack, itemId, kept, meetingId]);

  useEffect(() => {
    writer.current?.accept(stored);
  }, [stored]);

  return {
    body,
    state,
    theirs,
    onChange: (text) => {
      setBody(text);
      writer.current?.type(text);
    },
    settle: (isMine) => writer.current?.settle(isMine),
  };
}

/** What was typed before a crash goes on from the text of that time, so that a later one is noticed. */
function startOf(stored: StoredText, kept: { readonly was: string } | null): StoredText {
  return kept === null || kept.was === stored.body ? stored : { body: kept.was, version: stored.version };
}

function kindOf(error: unknown): 'stale' | 'away' | 'refused' {
  const { code } = failureOf(error);
  if (code === 'stale') return 'stale';
  return code === 'invalid' || code === 'notFound' || code === 'storageReadOnly' ? 'refused' : 'away';
}
