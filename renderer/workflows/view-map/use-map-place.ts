import { useNavigate, useSearch } from '@tanstack/react-router';

import type { MapSearch } from './map-search.ts';

/** What the address of a map says, and how to change it. */
export interface MapPlace {
  readonly search: MapSearch;
  readonly change: (patch: { readonly [Key in keyof MapSearch]?: MapSearch[Key] | undefined }) => void;
}

/** The address of a map. */
export function useMapPlace(to: '/map/grid' | '/map/spectrum'): MapPlace {
  const search = useSearch({ from: `/shell${to}` });
  const navigate = useNavigate();
  return {
    search,
    change: (patch) => {
      void navigate({ to, search: { ...search, ...patch }, replace: true });
    },
  };
}
