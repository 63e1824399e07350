import { client } from '#renderer/api/client.ts';
import { failureData } from '#renderer/app/errors/failure.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import type { Asset } from '#shared/contract/assets.ts';

/** What people read of an asset. */
export interface AssetWords {
  readonly title: string;
  readonly body: string;
  readonly altText: string;
}

/** What the editor shows. */
export interface WriterView {
  readonly words: AssetWords;
  readonly state: 'saved' | 'saving' | 'stale';
  /** A locked text was opened again. */
  readonly isReopened: boolean;
}

/** Writes the text of an asset while somebody types; nothing typed is ever replaced by what is stored. */
export interface AssetWriter {
  readonly view: () => WriterView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (patch: Partial<AssetWords>) => void;
  readonly reopen: () => void;
  /** Writes what waits at once. */
  readonly flush: () => Promise<void>;
  /** The stored text may be another one: an undo, a version that came back. */
  readonly take: (stored: Asset) => void;
  /** Drops what was typed and takes what is stored. */
  readonly load: (stored: Asset) => void;
}

/** How long somebody rests before their words are written, in milliseconds. */
const rest = 500;

export function createAssetWriter(asset: Asset): AssetWriter {
  const listeners = new Set<() => void>();
  let view: WriterView = { words: wordsOf(asset), state: 'saved', isReopened: false };
  let hash = asset.hash;
  let waiting: Partial<AssetWords> = {};
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<WriterView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const isWaiting = (): boolean => Object.keys(waiting).length > 0;
  const write = async (): Promise<void> => {
    // A text without a title is not written until it has one.
    if (!isWaiting() || waiting.title?.trim() === '') return;
    const patch = waiting;
    waiting = {};
    try {
      hash = (await client.assets.write({ id: asset.id, was: hash, ...patch, isReopening: view.isReopened })).hash;
      if (view.state !== 'stale') show({ state: isWaiting() ? 'saving' : 'saved' });
    } catch (error) {
      waiting = { ...patch, ...waiting };
      if (failureData(error, 'stale') !== null) show({ state: 'stale' });
      else showError(error);
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    queue = queue.then(write);
    return queue;
  };
  const load = (stored: Asset): void => {
    waiting = {};
    hash = stored.hash;
    show({ words: wordsOf(stored), state: 'saved' });
  };
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(patch) {
      waiting = { ...waiting, ...patch };
      show({ words: { ...view.words, ...patch }, ...(view.state === 'saved' && { state: 'saving' }) });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), rest);
    },
    reopen: () => show({ isReopened: true }),
    flush,
    take(stored) {
      // What is being written just now is told of before its answer comes.
      void queue.then(() => {
        if (stored.hash !== hash && !isWaiting()) load(stored);
      });
    },
    load,
  };
}

function wordsOf({ title, body, altText }: Asset): AssetWords {
  return { title, body, altText };
}
