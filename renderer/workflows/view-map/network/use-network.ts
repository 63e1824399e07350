import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { usePaths } from '#renderer/features/relationships/relationship-queries.ts';
import { usePathReader } from '#renderer/features/relationships/use-path-reader.ts';

import { clusterAbove, networkModel, withinDegrees } from './network-model.ts';
import { aroundPath, withPath } from './network-path.ts';
import { partnerOf, type NetworkSearch } from './network-search.ts';

/** What the picture hangs on. */
const shows = [
  'relationships',
  'people',
  'organizations',
  'roles',
  'interactions',
  'assessments',
  'trash',
  'committees',
  'seats',
];
/** Of a path in a large network only the surroundings are drawn. */
const mostAroundPath = 150;
const noSectors: ReadonlySet<string> = new Set();

/** Everything the network screen shows for an address: the graph, the model drawn of it, and the path. */
export function useNetwork(search: NetworkSearch) {
  const { t } = useTranslation('network');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const reader = usePathReader();
  const [opened, setOpened] = useState(noSectors);
  const [isOpenAll, setOpenAll] = useState(false);
  const [chosenPath, setChosenPath] = useState(0);
  const center = partnerOf(search.center);
  const target = partnerOf(search.to);
  const from = partnerOf(search.from);
  const graph = useQuery(
    orpc.relationships.graph.queryOptions({
      input: {
        center: target === null ? center : null,
        depth: search.depth ?? 2,
        committeeId: target === null ? (search.committee ?? null) : null,
        withCommittees: search.ties === 'committees',
        decisionId: target === null ? (search.decision ?? null) : null,
        today,
      },
      meta: { shows },
    }),
  );
  const paths = usePaths(target, today, from);
  const data = graph.data;
  const { show = 'people', ties = 'all', color = 'stance', size = 'influence' } = search;
  const hiddenName = t('hiddenName');
  const path = paths.data?.paths[chosenPath] ?? paths.data?.paths[0];
  const drawn = useMemo(() => {
    const whole = networkModel(data ?? { nodes: [], ties: [] }, {
      show,
      ties,
      color,
      size,
      today,
      isDiscreet: discreet,
      hiddenName,
      clusterAbove: isOpenAll || target !== null ? Number.POSITIVE_INFINITY : clusterAbove,
      opened,
    });
    const { model, lines, onPath } = withPath(whole, path, reader);
    return { model: target === null ? model : aroundPath(model, onPath, mostAroundPath), lines, onPath };
    // The target is named by the address, of which its text is the part that changes.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [data, show, ties, color, size, today, discreet, hiddenName, isOpenAll, opened, path, reader, search.to]);
  return {
    graph,
    paths,
    path,
    chosenPath,
    setChosenPath,
    reader,
    center,
    target,
    ...drawn,
    isOpenAll,
    setOpenAll,
    opened,
    toggleSector: (sector: string) =>
      setOpened((before) => {
        const next = new Set(before);
        if (!next.delete(sector)) next.add(sector);
        return next;
      }),
    near: (id: string | null, degrees: number) => (id === null ? null : withinDegrees(drawn.model.ties, id, degrees)),
  };
}

/** What `useNetwork` answers. */
export type NetworkState = ReturnType<typeof useNetwork>;
