import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { CommandList } from '#renderer/ui/index.ts';
import { searchableTypes, type SearchableType } from '#shared/domain/records/record-types.ts';
import { runAction } from '../actions/registry.ts';
import { errorWords } from '../errors/error-words.ts';
import { useTypedAhead } from '../dialogs/typed-ahead.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { useDebounced } from '../use-debounced.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { goToRecord } from './hit-place.ts';
import { readPaletteQuery } from './palette-query.ts';
import type { PaletteScope } from './palette-query.ts';
import { paletteEntries } from './palette-entries.tsx';
import { usePaletteCommands } from './use-palette-commands.ts';

/** Typing pauses shorter than this ask nothing, in milliseconds. */
const pauseMs = 40;
const mostHits = 40;

const typesOf = {
  all: searchableTypes,
  people: ['people'],
  tags: ['tags'],
  commands: [],
} as const satisfies Record<PaletteScope, readonly SearchableType[]>;

/** Search over records, words and commands, over whatever screen is open. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  const { navigate } = useRouter();
  const hasWorkspace = Boolean(useWorkspace());
  const { discreet } = useDeviceSettings();
  const [query, setQuery] = useState('');
  useTypedAhead(setQuery);
  const { scope, text } = readPaletteQuery(query);
  const asked = useDebounced(text, pauseMs);
  const isRecordSearch = hasWorkspace && scope !== 'commands' && text !== '';
  const isSearching = isRecordSearch && asked !== '';
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: asked, types: [...typesOf[scope]], limit: mostHits, hideRestricted: discreet },
      meta: { shows: ['search'] },
    }),
    enabled: isSearching,
    placeholderData: keepPreviousData,
  });
  const recent = useRecent(hasWorkspace && text === '' && scope === 'all');
  const commands = usePaletteCommands(text, scope);
  const result = isSearching ? found.data : undefined;

  const leaveFor = (next: () => void): void => {
    onClose();
    // The sheet gives focus back before the next thing takes it.
    requestAnimationFrame(next);
  };
  const entries = paletteEntries({
    text,
    hits: result?.hits ?? [],
    isFuzzy: result?.isFuzzy ?? false,
    recent,
    commands,
    onOpen: (record) => leaveFor(() => goToRecord(navigate, record)),
    onCommand: (id, argument) => leaveFor(() => void runAction(id, argument)),
  });
  const isWaiting = isRecordSearch && (asked !== text || found.isPending || found.isPlaceholderData);
  const count = entries.sections.reduce((sum, section) => sum + section.items.length, 0);
  const failure = isSearching && found.isError ? t('failed', { what: errorWords(found.error).what }) : null;
  return (
    <CommandList
      label={t('label')}
      placeholder={t('placeholder')}
      query={query}
      onQueryChange={setQuery}
      sections={entries.sections}
      onRun={(id) => entries.run.get(id)?.()}
      onClose={onClose}
      isWaiting={isWaiting}
      status={failure ?? (text === '' || isWaiting ? '' : t('results', { count }))}
      empty={isWaiting ? '' : text === '' ? t('start') : t('nothing', { query: text })}
      keys={[
        { keys: 'Up Down', label: t('keys.move') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'Tab', label: t('keys.actions') },
        { keys: '@', label: t('keys.people') },
        { keys: '#', label: t('keys.tags') },
        { keys: '>', label: t('keys.commands') },
      ]}
    />
  );
}

function useRecent(isAsked: boolean) {
  const { discreet } = useDeviceSettings();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { data } = useQuery({
    ...orpc.home.today.queryOptions({ input: { today }, meta: { shows: ['home'] } }),
    enabled: isAsked,
  });
  if (!isAsked || data === undefined) return [];
  return data.recent
    .filter(({ type, isRestricted }) => (type === 'people' || type === 'organizations') && !(discreet && isRestricted))
    .slice(0, 6);
}
