import { useEffect, useMemo, useState } from 'react';

import { forgetPlaces, keepPlaces, keptPlaces } from './kept-places.ts';
import type { NetworkModel, Place } from './network-model.ts';
import { placesFor } from './network-places.ts';
import { sectorPlaces } from './sector-places.ts';

/** The seed of the first layout; each new arrangement takes the next one. */
const firstSeed = 7;

/** Where the dots of a picture stand: kept from last time, moved by hand, arranged anew on demand. */
export function usePlaces(
  picture: string,
  model: NetworkModel,
): {
  readonly places: ReadonlyMap<string, Place>;
  readonly move: (id: string, place: Place) => void;
  readonly arrange: () => void;
} {
  const [seed, setSeed] = useState(firstSeed);
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  // Where dots stand follows from who is there: other colors or sizes do not move them.
  const who = `${model.nodes.map((node) => node.id).join()} ${model.ties.length}`;
  const places = useMemo(
    () => {
      const kept = seed === firstSeed ? keptPlaces(picture) : new Map<string, Place>();
      if (!model.isClustered) return placesFor(model.nodes, model.ties, kept, seed);
      return sectorPlaces(model.nodes);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `who` stands for the model
    [picture, who, seed],
  );
  const all = useMemo(() => new Map([...places, ...moved]), [places, moved]);
  useEffect(() => {
    if (all.size > 0 && !model.isClustered) keepPlaces(picture, new Map([...keptPlaces(picture), ...all]));
  }, [picture, all, model.isClustered]);
  return {
    places: all,
    move: (id, place) => setMoved((before) => new Map(before).set(id, place)),
    arrange: () => {
      forgetPlaces(picture);
      setMoved(new Map());
      setSeed((before) => before + 1);
    },
  };
}
