import { useNavigate } from '@tanstack/react-router';
import { Maximize2, Route, ScanSearch, Spline } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PathSteps } from '#renderer/features/relationships/PathSteps.tsx';
import { nameOnPath } from '#renderer/features/relationships/path-words.ts';
import { openTie } from '#renderer/features/relationships/PeopleAround.tsx';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Button, LinkButton, SidePanel, Skeleton, Stance } from '#renderer/ui/index.ts';

import { InsightsPane } from './InsightsPane.tsx';
import type { ModelNode, NetworkModel } from './network-model.ts';
import { tieWord } from './network-files.ts';
import { useStanceWord } from './use-stance-word.ts';
import type { NetworkState } from './use-network.ts';

/** Beside the picture: the path, who is selected, or what the network says. */
export function NetworkPanel({
  network,
  selectedId,
  isDiscreet,
  isOpen,
  onSelect,
  onFocus,
  onClose,
}: {
  network: NetworkState;
  selectedId: string | null;
  isDiscreet: boolean;
  isOpen: boolean;
  onSelect: (id: string | null) => void;
  onFocus: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('network');
  const selected = network.model.nodes.find((node) => node.id === selectedId);
  return (
    <SidePanel label={t('panel.label')} isOpen={isOpen} width="map" onClose={onClose}>
      {selected !== undefined && selected.id !== network.target?.id ? (
        <SelectedPane node={selected} network={network} onSelect={onSelect} onFocus={onFocus} />
      ) : network.target !== null ? (
        <PathPane network={network} />
      ) : (
        <InsightsPane version={network.graph.dataUpdatedAt} isDiscreet={isDiscreet} onSelect={onSelect} />
      )}
    </SidePanel>
  );
}

function PathPane({ network }: { network: NetworkState }) {
  const { t } = useTranslation('network');
  const { paths, reader, model } = network;
  const stanceWord = useStanceWord();
  if (paths.data === undefined)
    return (
      <div className="p-5">
        <Skeleton lines={6} />
      </div>
    );
  const { target, blocked, paths: ways } = paths.data;
  const node = model.nodes.find(({ id }) => id === target.id);
  return (
    <div className="px-4 pt-4 pb-6">
      <div className="mb-3 px-2">
        <h2 className="font-words text-page break-words">{t('panel.pathTo', { name: nameOnPath(target, reader) })}</h2>
        {node !== undefined && (
          <p className="flex flex-wrap items-center gap-x-2 text-ink-2">
            <Stance band={node.band} word={stanceWord(node.band)} />
            {node.detail !== '' && <span className="break-words">{node.detail}</span>}
          </p>
        )}
      </div>
      {ways.length === 0 ? (
        <p className="px-2 text-ink-2">{t(blocked === null ? 'panel.noPath' : 'panel.blocked')}</p>
      ) : (
        <PathSteps
          target={target}
          paths={ways}
          chosen={Math.min(network.chosenPath, ways.length - 1)}
          onChoose={network.setChosenPath}
          reader={reader}
        />
      )}
    </div>
  );
}

function SelectedPane({
  node,
  network,
  onSelect,
  onFocus,
}: {
  node: ModelNode;
  network: NetworkState;
  onSelect: (id: string) => void;
  onFocus: (id: string) => void;
}) {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  const stanceWord = useStanceWord();
  const { record } = node;
  const around = neighbors(network.model, node.id);
  return (
    <div className="px-5 pt-4 pb-6">
      <h2 className="font-words text-page break-words">
        <bdi>{node.name}</bdi>
      </h2>
      {node.detail !== '' && <p className="break-words text-ink-2">{node.detail}</p>}
      {node.kind === 'partner' && (
        <p className="mt-1 flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
          <Stance band={node.band} word={stanceWord(node.band)} />
          {node.influence !== null && <span>{t('panel.influence', { value: node.influence })}</span>}
          {node.sector !== '' && <span>{choiceLabel('sectors', node.sector)}</span>}
        </p>
      )}
      {node.kind === 'sector' && (
        <div className="mt-3">
          <p className="mb-2 text-ink-2">{t('panel.inSector', { count: node.count })}</p>
          <Button onPress={() => network.toggleSector(node.sector)}>{t('panel.openSector')}</Button>
        </div>
      )}
      {record !== null && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            icon={Maximize2}
            keyHint="Enter"
            onPress={() =>
              void navigate({
                to: record.type === 'people' ? '/people/$id' : '/organizations/$id',
                params: { id: record.id },
              })
            }
          >
            {t('panel.open')}
          </Button>
          <Button
            icon={Route}
            onPress={() => void navigate({ to: '/map/network', search: { to: `${record.type}/${record.id}` } })}
          >
            {t('panel.path')}
          </Button>
          <Button icon={ScanSearch} onPress={() => onFocus(node.id)}>
            {t('panel.focus')}
          </Button>
          <Button icon={Spline} onPress={() => openTie({ ...record, label: node.name })}>
            {t('panel.addTie')}
          </Button>
        </div>
      )}
      {node.kind === 'partner' && network.opened.has(node.sector) && network.model.isClustered && (
        <LinkButton onPress={() => network.toggleSector(node.sector)}>{t('panel.closeSector')}</LinkButton>
      )}
      <h3 className="mt-5 mb-1 text-section font-strong">{t('ties', { count: around.length })}</h3>
      {around.length === 0 && <p className="text-ink-3">{t('panel.noTies')}</p>}
      <ul>
        {around.slice(0, 40).map(({ tie, other }) => (
          <li key={tie.id} className="border-b border-line py-1 last:border-b-0">
            <LinkButton onPress={() => onSelect(other.id)}>
              <bdi className="whitespace-normal">{other.name}</bdi>
            </LinkButton>{' '}
            <span className="text-meta text-ink-3">
              {tieWord(tie.kind, {
                kinds: {
                  role: t('kinds.role'),
                  met: t('kinds.met'),
                  committee: t('kinds.committee'),
                  several: t('kinds.several'),
                },
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function neighbors(model: NetworkModel, id: string) {
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  return model.ties
    .filter((tie) => tie.fromId === id || tie.toId === id)
    .flatMap((tie) => {
      const other = nodes.get(tie.fromId === id ? tie.toId : tie.fromId);
      return other === undefined ? [] : [{ tie, other }];
    })
    .toSorted((a, b) => b.tie.strength - a.tie.strength);
}
