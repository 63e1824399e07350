import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  Download,
  FileSpreadsheet,
  Image,
  Maximize,
  Network,
  PanelRight,
  Route,
  ScanSearch,
  Shuffle,
  Shapes,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { nameOnPath } from '#renderer/features/relationships/path-words.ts';
import { openTie } from '#renderer/features/relationships/PeopleAround.tsx';
import { EmptyState, ErrorState, IconButton, IconMenuButton, Skeleton } from '#renderer/ui/index.ts';

import { MapPage } from '../MapPage.tsx';
import { NetworkCanvas, type NetworkHandle } from './NetworkCanvas.tsx';
import { networkDrawing } from './network-drawing.ts';
import { networkGraphml, partnerRows, tieRows } from './network-files.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';
import { withoutPrivate } from './network-model.ts';
import type { Marks } from './network-style.ts';
import { NetworkTable } from './NetworkTable.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { PathDialog } from './PathDialog.tsx';
import { printDrawing } from './print-drawing.tsx';
import { fileWords } from './file-words.ts';
import { savePicture } from '../save-picture.ts';
import { useColors } from './use-colors.ts';
import { useNetwork } from './use-network.ts';
import { usePlaces } from './use-places.ts';
import { useStanceWord } from './use-stance-word.ts';

/** How far a focus reaches. */
const focusDegrees = 1;

/** Who knows whom: the whole network, what lies around one partner, or a path; as a picture and as a table. */
export function NetworkScreen() {
  const { t } = useTranslation('network');
  const search = useSearch({ from: '/shell/map/network' });
  const navigate = useNavigate();
  const { discreet } = useDeviceSettings();
  const network = useNetwork(search);
  const { model, lines, onPath, reader, graph } = network;
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  // In a narrow window the panel lies over the picture: there it waits to be asked for.
  const [isPanelOpen, setPanelOpen] = useState(() => window.matchMedia('(min-width: 75rem)').matches);
  // A path is drawn in the whole picture, where everybody knows their place.
  const picture = search.to === undefined ? (search.committee ?? search.center ?? 'all') : 'all';
  const { places, move, arrange } = usePlaces(picture, model);
  const colors = useColors();
  const stanceWord = useStanceWord();
  const [handle, setHandle] = useState<NetworkHandle | null>(null);
  const by = search.color ?? 'stance';
  const near = useMemo(() => network.near(focusId, focusDegrees), [network, focusId]);
  const marks = useMemo((): Marks => ({ lines, onPath, near, selectedId }), [lines, onPath, near, selectedId]);
  const isTable = search.as === 'table';
  const nodeOf = (id: string) => model.nodes.find((node) => node.id === id);

  const open = (id: string): void => {
    const node = nodeOf(id);
    if (node?.kind === 'sector') network.toggleSector(node.sector);
    else if (node?.record !== null && node?.record !== undefined)
      void navigate({
        to: node.record.type === 'people' ? '/people/$id' : '/organizations/$id',
        params: { id: node.record.id },
      });
  };
  const select = (id: string | null): void => {
    setSelectedId(id);
    if (id !== null) setPanelOpen(true);
    if (id === null) setFocusId(null);
  };
  const focus = (id: string): void => setFocusId((before) => (before === id ? null : id));
  const tie = (fromId: string, toId: string): void => {
    const [from, to] = [nodeOf(fromId), nodeOf(toId)];
    if (from?.record && to?.record)
      openTie({ ...from.record, label: from.name }, { to: { ...to.record, label: to.name } });
  };
  const drawing = (): string => networkDrawing(withoutPrivate(model), places, by, colors, marks);
  const toggleTable = (): void =>
    void navigate({ to: '/map/network', search: { ...search, as: isTable ? undefined : 'table' }, replace: true });

  useActionScope([
    defineAction({
      id: 'network.path',
      title: t('pathTo.title'),
      group: 'here',
      icon: Route,
      shortcut: 'P',
      run: () => {
        openDialog((close) => <PathDialog onClose={close} />);
      },
    }),
    defineAction({
      id: 'network.focus',
      title: t('panel.focus'),
      group: 'here',
      icon: ScanSearch,
      shortcut: 'Shift+E',
      isAvailable: () => selectedId !== null,
      run: () => {
        if (selectedId !== null) focus(selectedId);
      },
    }),
    defineAction({
      id: 'network.fit',
      title: t('more.fit'),
      group: 'here',
      icon: Maximize,
      run: () => handle?.fit(),
    }),
    defineAction({ id: 'network.arrange', title: t('more.arrange'), group: 'here', icon: Shuffle, run: arrange }),
  ]);

  const selected = selectedId === null ? undefined : nodeOf(selectedId);
  const counts = { nodes: t('partners', { count: model.nodes.length }), ties: t('ties', { count: model.ties.length }) };
  const total = graph.data?.total.nodes ?? 0;
  const shown = graph.data?.nodes.length ?? 0;
  const isEmpty = shown === 0 && search.committee === undefined;
  const fileName = t('label', counts);
  return (
    <MapPage
      view="network"
      decision={search.decision}
      table={{ isShown: isTable, onToggle: toggleTable }}
      onPrint={model.nodes.length === 0 ? undefined : () => printDrawing(drawing())}
      toolbar={
        <>
          <NetworkToolbar
            network={network}
            search={search}
            targetName={network.paths.data === undefined ? '…' : nameOnPath(network.paths.data.target, reader)}
            centerName={network.center === null ? '' : (nodeOf(network.center.id)?.name ?? '…')}
            onSelect={(id) => {
              select(id);
              setFocusId(id);
            }}
          />
          {!isPanelOpen && (
            <IconButton
              icon={PanelRight}
              variant="bordered"
              label={t('panel.show')}
              onPress={() => setPanelOpen(true)}
            />
          )}
          <IconMenuButton
            label={t('more.label')}
            variant="bordered"
            entries={[
              { id: 'fit', icon: Maximize, label: t('more.fit'), run: () => handle?.fit() },
              { id: 'arrange', icon: Shuffle, label: t('more.arrange'), run: arrange },
              { kind: 'separator', id: 'files' },
              {
                id: 'svg',
                icon: Shapes,
                label: t('more.svg'),
                run: () => void savePicture(fileName, { extension: 'svg', text: drawing() }),
              },
              {
                id: 'png',
                icon: Image,
                label: t('more.png'),
                isDisabled: isTable,
                run: () => void savePicture(fileName, { extension: 'png', base64: handle?.png() ?? '' }),
              },
              {
                id: 'graphml',
                icon: Network,
                label: t('more.graphml'),
                run: () =>
                  void savePicture(fileName, { extension: 'graphml', text: networkGraphml(withoutPrivate(model)) }),
              },
              {
                id: 'ties',
                icon: FileSpreadsheet,
                label: t('more.csvTies'),
                run: () =>
                  void savePicture(fileName, { extension: 'csv', rows: tieRows(withoutPrivate(model), fileWords()) }),
              },
              {
                id: 'partners',
                icon: Download,
                label: t('more.csvPartners'),
                run: () =>
                  void savePicture(fileName, {
                    extension: 'csv',
                    rows: partnerRows(withoutPrivate(model), fileWords()),
                  }),
              },
            ]}
          />
        </>
      }
      panel=<NetworkPanel
        network={network}
        selectedId={selectedId}
        isDiscreet={discreet}
        isOpen={isPanelOpen}
        onSelect={select}
        onFocus={focus}
        onClose={() => setPanelOpen(false)}
      />
      footerKeys={[
        { keys: 'P', label: t('keys.path') },
        { keys: '← ↑ → ↓', label: t('keys.walk') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'Shift+E', label: t('keys.focus') },
        { keys: 'Alt', label: t('keys.tie') },
        { keys: 'V', label: t('keys.table') },
      ]}
    >
      {graph.isError && <ErrorState {...errorWords(graph.error)} onRetry={() => void graph.refetch()} />}
      {graph.isPending && (
        <div className="p-6">
          <Skeleton lines={8} />
        </div>
      )}
      {graph.isSuccess && model.nodes.length === 0 && (
        <EmptyState
          title={t(isEmpty ? 'empty.title' : 'empty.filtered')}
          detail={isEmpty ? t('empty.detail') : undefined}
          actions={[
            isEmpty
              ? { label: t('empty.people'), run: () => void navigate({ to: '/people' }) }
              : { label: t('empty.clear'), run: () => void navigate({ to: '/map/network', search: {} }) },
          ]}
        />
      )}
      {graph.isSuccess && model.nodes.length > 0 && (
        <>
          {total > shown && <p className="px-5 pt-1 text-meta text-ink-3">{t('capped', { shown, total })}</p>}
          {isTable ? (
            <NetworkTable model={model} />
          ) : (
            <>
              <NetworkCanvas
                model={model}
                places={places}
                marks={marks}
                by={by}
                colors={colors}
                label={fileName}
                hint={t('hint')}
                announcement={
                  selected === undefined
                    ? ''
                    : t('selected', {
                        name: selected.name,
                        stance: stanceWord(selected.band),
                        ties: t('ties', {
                          count: model.ties.filter(({ fromId, toId }) => fromId === selected.id || toId === selected.id)
                            .length,
                        }),
                      })
                }
                onSelect={select}
                onOpen={open}
                onMove={move}
                onTie={tie}
                onReady={setHandle}
              />
              <NetworkLegend size={search.size ?? 'influence'} />
            </>
          )}
        </>
      )}
    </MapPage>
  );
}
