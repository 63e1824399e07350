import { useNavigate } from '@tanstack/react-router';
import { Route, Search, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Chip, ComboBox, MenuTrigger, type MenuEntry } from '#renderer/ui/index.ts';

import { DecisionChip } from '../MapToolbar.tsx';
import { clusterAbove } from './network-model.ts';
import { colorings, sizings, tieFilters, whoShown, type NetworkSearch } from './network-search.ts';
import type { NetworkState } from './use-network.ts';

/** What the picture shows, as chips: the path or the one in the middle, who, which ties, color and size; and a search. */
export function NetworkToolbar({
  network,
  search,
  targetName,
  centerName,
  onSelect,
}: {
  network: NetworkState;
  search: NetworkSearch;
  targetName: string;
  centerName: string;
  onSelect: (id: string) => void;
}) {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  const set = (change: Partial<NetworkSearch>): void =>
    void navigate({ to: '/map/network', search: { ...search, ...change }, replace: true });
  const { show = 'people', ties = 'all', color = 'stance', size = 'influence', depth = 2 } = search;
  const committees = useCommitteeNames();
  const isLarge = (network.graph.data?.nodes.length ?? 0) > clusterAbove;
  return (
    <>
      {network.target === null && (
        <DecisionChip isShort chosen={search.decision} onChange={(decision) => set({ decision })} />
      )}
      {network.target === null && search.committee !== undefined && (
        <Chip
          icon={Users}
          label={committees.find(({ id }) => id === search.committee)?.name ?? '…'}
          isActive
          onRemove={() => set({ committee: undefined })}
          removeLabel={t('chips.remove')}
        />
      )}
      {network.target !== null && (
        <Chip
          icon={Route}
          label={t('chips.from', { name: targetName })}
          isActive
          onRemove={() => set({ to: undefined, from: undefined })}
          removeLabel={t('chips.remove')}
        />
      )}
      {network.target === null && network.center !== null && (
        <>
          <Chip
            icon={Route}
            label={t('chips.around', { name: centerName })}
            isActive
            onRemove={() => set({ center: undefined, depth: undefined })}
            removeLabel={t('chips.remove')}
          />
          <Choice
            label={t('chips.depth', { count: depth })}
            entries={([1, 2, 3] as const).map((count) => ({
              id: String(count),
              label: t('chips.depth', { count }),
              isChecked: count === depth,
              run: () => set({ depth: count }),
            }))}
          />
        </>
      )}
      <Choice
        label={t('chips.show')}
        value={t(`show.${show}`)}
        entries={[
          ...whoShown.map((id) => ({
            id,
            label: t(`show.${id}`),
            isChecked: id === show,
            run: () => set({ show: id }),
          })),
          ...(committees.length === 0 || network.target !== null
            ? []
            : [
                {
                  kind: 'submenu' as const,
                  id: 'committee',
                  label: t('chips.committee'),
                  entries: committees.map(({ id, name }) => ({
                    id,
                    label: name,
                    isChecked: id === search.committee,
                    run: () => set({ committee: id, center: undefined, depth: undefined }),
                  })),
                },
              ]),
        ]}
      />
      <Choice
        label={t('chips.ties')}
        value={t(`tieFilter.${ties}`)}
        entries={tieFilters.map((id) => ({
          id,
          label: t(`tieFilter.${id}`),
          isChecked: id === ties,
          run: () => set({ ties: id }),
        }))}
      />
      <Choice
        label={t('chips.color')}
        value={t(`color.${color}`)}
        entries={colorings.map((id) => ({
          id,
          label: t(`color.${id}`),
          isChecked: id === color,
          run: () => set({ color: id }),
        }))}
      />
      <Choice
        label={t('chips.size')}
        value={t(`size.${size}`)}
        entries={sizings.map((id) => ({
          id,
          label: t(`size.${id}`),
          isChecked: id === size,
          run: () => set({ size: id }),
        }))}
      />
      {isLarge && network.target === null && (
        <Choice
          label={t('chips.sectors')}
          value={t(network.isOpenAll ? 'chips.sectorsOpen' : 'chips.sectorsTogether')}
          entries={[false, true].map((isOpen) => ({
            id: String(isOpen),
            label: t(isOpen ? 'chips.sectorsOpen' : 'chips.sectorsTogether'),
            isChecked: isOpen === network.isOpenAll,
            run: () => network.setOpenAll(isOpen),
          }))}
        />
      )}
      <FindField network={network} onSelect={onSelect} />
    </>
  );
}

function Choice({
  label,
  value,
  entries,
}: {
  label: string;
  value?: string | undefined;
  entries: readonly MenuEntry[];
}) {
  return <MenuTrigger label={label} trigger=<Chip label={label} value={value} hasMenu /> entries={entries} />;
}

function FindField({ network, onSelect }: { network: NetworkState; onSelect: (id: string) => void }) {
  const { t } = useTranslation('network');
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found =
    wanted === '' ? [] : network.model.nodes.filter((node) => node.name.toLowerCase().includes(wanted)).slice(0, 8);
  return (
    <div className="ml-auto w-38">
      <ComboBox
        label={t('chips.find')}
        isLabelHidden
        placeholder={t('chips.find')}
        icon={Search}
        options={found.map((node) => ({ id: node.id, label: node.name, detail: node.detail }))}
        value={null}
        onSearch={setText}
        onChange={(id) => {
          if (id !== null) onSelect(id);
        }}
      />
    </div>
  );
}
