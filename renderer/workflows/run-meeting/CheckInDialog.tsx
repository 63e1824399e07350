import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { Avatar, Button, Dialog, FieldError, Kbd, SearchField, Tag, classNames } from '#renderer/ui/index.ts';
import type { Room } from '#shared/contract/meeting-room.ts';
import type { Attendance } from '#shared/contract/meetings.ts';
import { foldText } from '#shared/text.ts';

import { isNameKept, shownName, stateKeys } from './attendance-words.ts';
import { countWords } from './RoomTable.tsx';

interface CheckInProps {
  readonly meetingId: string;
  readonly attendances: readonly Attendance[];
  readonly seats: Room['seats'];
  readonly hidesRestricted: boolean;
  readonly onSet: (attendance: Attendance, state: Attendance['state']) => void;
  readonly onClose: () => void;
}

/** Who is here, by keys: type a name and Enter, or walk the list and press the letter of how they are there. */
export function CheckInDialog({ meetingId, attendances, seats, hidesRestricted, onSet, onClose }: CheckInProps) {
  const { t } = useTranslation('session');
  const { discreet } = useDeviceSettings();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [standIn, setStandIn] = useState<Attendance | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const wanted = foldText(text.trim());
  const shown = attendances
    .filter((each) => wanted === '' || foldText(each.person?.label ?? each.name).includes(wanted))
    .toSorted((a, b) => (a.person?.label ?? a.name).localeCompare(b.person?.label ?? b.name));
  const others = useOthers(text, attendances, discreet);
  const cursor = Math.min(at, shown.length - 1);

  const moveTo = (index: number): void => {
    setAt(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const addPerson = (personId: string | null, name: string): void => {
    const person = personId === null ? { name, state: 'guest' as const } : { personId, state: 'present' as const };
    client.attendances.add({ meetingId, people: [person] }).then(() => setText(''), showError);
  };
  const takeFirst = (): void => {
    const [first] = shown;
    const [other] = others;
    if (wanted === '') list.current?.focus();
    else if (first !== undefined) {
      onSet(first, 'present');
      setText('');
    } else if (other !== undefined) addPerson(other.id, other.name);
    else addPerson(null, text.trim());
  };
  const expected = attendances.filter(({ state }) => state === 'expected').map(({ id }) => id);
  const allAreHere = (): void => {
    if (expected.length === 0) return;
    client.attendances.set({ meetingId, ids: expected, patch: { state: 'present' } }).then(afterSave, showError);
  };
  const onKey = (event: KeyboardEvent): void => {
    const attendance = shown[cursor];
    const { key } = event;
    const letter = key.toUpperCase();
    const chosen = stateKeys.find((each) => each.key === letter);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown' || letter === 'J') moveTo(Math.min(cursor + 1, shown.length - 1));
    else if ((key === 'ArrowUp' || letter === 'K') && cursor > 0) moveTo(cursor - 1);
    else if (key === 'ArrowUp' || key === '/') search.current?.focus();
    else if (letter === 'P' && event.shiftKey) allAreHere();
    else if (attendance === undefined) return;
    else if (letter === 'A') setStandIn(attendance);
    else if (chosen !== undefined) onSet(attendance, chosen.state);
    else if (key === 'Enter' || key === ' ') onSet(attendance, attendance.state === 'present' ? 'expected' : 'present');
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      isOpen
      isDismissable
      size="normal"
      title={t('checkIn')}
      description={countWords(t, attendances)}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('done')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <SearchField
          label={t('findPerson')}
          placeholder={t('findPerson')}
          value={text}
          onChange={setText}
          onSubmit={takeFirst}
          autoFocus
          inputRef={search}
        />
        <div
          ref={list}
          role="listbox"
          aria-label={t('whoIsHere')}
          tabIndex={0}
          aria-activedescendant={shown[cursor] === undefined ? undefined : `here-${shown[cursor].id}`}
          onKeyDown={onKey}
          className="focus-ring-inset max-h-80 overflow-auto rounded-control border border-line"
        >
          {shown.map((attendance, index) => (
            <div
              key={attendance.id}
              id={`here-${attendance.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === cursor}
              onPointerDown={() => setAt(index)}
              className={classNames('flex h-9 items-center gap-2.5 px-3', index === cursor && 'bg-accent-soft')}
            >
              <Avatar
                size="small"
                name={shownName(attendance, hidesRestricted, t('keptPrivate'))}
                kind={isNameKept(attendance, hidesRestricted) ? 'private' : 'partner'}
                isDecorative
              />
              <span className="min-w-0 flex-1 truncate font-medium">
                {shownName(attendance, hidesRestricted, t('keptPrivate'))}
                {attendance.organization !== null && (
                  <span className="font-normal text-ink-2"> {attendance.organization.label}</span>
                )}
              </span>
              {seats.some((seat) => seat.attendanceId === attendance.id && seat.isVoting) && (
                <Tag tone="line">{t('vote')}</Tag>
              )}
              <Tag tone={tones[attendance.state]}>{t(`attendance.${attendance.state}`)}</Tag>
            </div>
          ))}
          {shown.length === 0 && <p className="px-3 py-2 text-ink-2">{t('nobodyNamed', { name: text.trim() })}</p>}
        </div>
        {wanted !== '' && shown.length === 0 && (
          <div className="flex flex-wrap gap-2">
            {others.slice(0, 4).map((other) => (
              <Button key={other.id} size="small" onPress={() => addPerson(other.id, other.name)}>
                {t('addPresent', { name: other.name })}
              </Button>
            ))}
            <Button size="small" onPress={() => addPerson(null, text.trim())}>
              {t('addGuest', { name: text.trim() })}
            </Button>
          </div>
        )}
        {standIn !== null && (
          <StandIn
            meetingId={meetingId}
            holder={standIn}
            alternate={seats.find((seat) => seat.attendanceId === standIn.id)?.alternate ?? null}
            attendances={attendances}
            onDone={() => {
              setStandIn(null);
              list.current?.focus();
            }}
          />
        )}
        {expected.length > 0 && (
          <div>
            <Button size="small" keyHint="Shift+P" onPress={allAreHere}>
              {t('allPresent', { count: expected.length })}
            </Button>
          </div>
        )}
        <ul aria-label={t('keysHere')} className="flex flex-wrap gap-x-3 gap-y-1 text-meta text-ink-2">
          {stateKeys.map(({ state, key }) => (
            <li key={state} className="flex items-center gap-1.5">
              <Kbd keys={key} /> {t(`attendance.${state}`)}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

const tones = {
  expected: 'honey',
  present: 'moss',
  remote: 'moss',
  alternate: 'moss',
  regrets: 'line',
  absent: 'line',
  guest: 'neutral',
} as const;

/** People who are not on the list, by their name. */
function useOthers(text: string, attendances: readonly Attendance[], hidesRestricted: boolean) {
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: text.trim(), types: ['people'], limit: 6, hideRestricted: hidesRestricted },
      meta: { shows: ['people'] },
    }),
    enabled: text.trim().length >= 2,
  }).data;
  const known = new Set(attendances.map((each) => each.person?.id));
  if (text.trim().length < 2 || found?.isFuzzy === true) return [];
  return (found?.hits ?? []).filter((hit) => !known.has(hit.id)).map((hit) => ({ id: hit.id, name: hit.title }));
}

/** Who sits for somebody today: the alternate of the seat, or another person. */
function StandIn({
  meetingId,
  holder,
  alternate,
  attendances,
  onDone,
}: {
  meetingId: string;
  holder: Attendance;
  alternate: { readonly id: string; readonly label: string } | null;
  attendances: readonly Attendance[];
  onDone: () => void;
}) {
  const { t } = useTranslation('session');
  const [choice, setChoice] = useState<PartnerChoice | null>(
    alternate === null ? null : { type: 'people', id: alternate.id, label: alternate.label },
  );
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (choice === null) return;
    const patch = { state: 'alternate' as const, alternateForId: holder.person?.id ?? null };
    const known = attendances.find((each) => each.person?.id === choice.id);
    try {
      if (known === undefined)
        await client.attendances.add({ meetingId, people: [{ personId: choice.id, isVoting: true, ...patch }] });
      else await client.attendances.set({ meetingId, ids: [known.id], patch });
      await client.attendances.set({ meetingId, ids: [holder.id], patch: { state: 'regrets' } });
      onDone();
    } catch (failure) {
      const field = fieldError(failure);
      if (field === null) showError(failure);
      else setError(field.words);
    }
  };
  return (
    <div className="flex flex-col gap-2 rounded-card border border-line-2 bg-sunken p-3">
      <PartnerField
        label={t('sitsFor', { name: holder.person?.label ?? holder.name })}
        choice={choice}
        onChange={setChoice}
        autoFocus
      />
      {error !== null && <FieldError>{error}</FieldError>}
      <div className="flex gap-2">
        <Button size="small" variant="primary" isDisabled={choice === null} onPress={() => void save()}>
          {t('setAlternate')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}
