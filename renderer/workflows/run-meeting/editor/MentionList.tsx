import { useQuery } from '@tanstack/react-query';
import { useImperativeHandle, useState, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Avatar, classNames } from '#renderer/ui/index.ts';
import { foldText } from '#shared/text.ts';

import type { MentionQuery } from './mention-plugin.ts';

/** Somebody who can be named. */
export interface MentionChoice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** The keys of the text walk the list. */
export interface MentionListHandle {
  readonly onKey: (key: string) => boolean;
}

/** The people behind an @: those who are there first, then everybody else who fits. The text keeps the focus. */
export function MentionList({
  query,
  people,
  onChoose,
  onClose,
  ref,
}: {
  query: MentionQuery;
  people: readonly MentionChoice[];
  onChoose: (person: MentionChoice) => void;
  onClose: () => void;
  ref: Ref<MentionListHandle>;
}) {
  const { t } = useTranslation('session');
  const { discreet } = useDeviceSettings();
  const [at, setAt] = useState(0);
  const wanted = foldText(query.text.trim());
  const others = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: query.text, types: ['people'], limit: 6, hideRestricted: discreet },
      meta: { shows: ['people'] },
    }),
    enabled: wanted.length >= 2,
  }).data;
  const there = people.filter((person) => wordsBegin(person.name, wanted)).slice(0, 6);
  const known = new Set(there.map((person) => person.id));
  const found = (others?.isFuzzy === true ? [] : (others?.hits ?? []))
    .filter((hit) => !known.has(hit.id))
    .map((hit) => ({ id: hit.id, name: hit.title, detail: hit.subtitle }));
  const choices = wanted.length >= 2 ? [...there, ...found].slice(0, 7) : there;
  const chosen = Math.min(at, choices.length - 1);

  useImperativeHandle(ref, () => ({
    onKey: (key) => {
      if (key === 'Escape') {
        onClose();
        return true;
      }
      if (choices.length === 0) return false;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        setAt((chosen + (key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length);
        return true;
      }
      const choice = choices[chosen];
      if (choice === undefined) return false;
      onChoose(choice);
      return true;
    },
  }));
  if (choices.length === 0) return null;
  // Above the panes, and shifted in where the window ends.
  const left = Math.min(query.left, window.innerWidth - 304);
  const top = query.bottom + 320 > window.innerHeight ? undefined : query.bottom + 6;
  return createPortal(
    <div
      role="listbox"
      aria-label={t('people')}
      className="fixed z-50 flex w-72 flex-col rounded-popover border border-line bg-raised p-1 shadow-3"
      style={top === undefined ? { left, bottom: window.innerHeight - query.bottom + 28 } : { left, top }}
    >
      {choices.map((choice, index) => (
        <div
          key={choice.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
          className={classNames(
            'flex cursor-default items-center gap-2 rounded-control px-2 py-1.5',
            index === chosen && 'bg-accent-soft',
          )}
        >
          <Avatar size="small" name={choice.name} isDecorative />
          <span className="min-w-0 flex-1 truncate font-medium">{choice.name}</span>
          <span className="max-w-28 truncate text-meta text-ink-3">{choice.detail}</span>
        </div>
      ))}
      <p role="status" className="sr-only">
        {choices[chosen]?.name}
      </p>
    </div>,
    document.body,
  );
}

function wordsBegin(name: string, wanted: string): boolean {
  const folded = foldText(name);
  return wanted === '' || folded.startsWith(wanted) || folded.split(/\s+/u).some((word) => word.startsWith(wanted));
}
