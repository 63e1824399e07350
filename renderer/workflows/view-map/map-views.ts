/** The four pictures, in the order of their tabs, with their places. */
export const mapViews = [
  { id: 'grid', to: '/map/grid' },
  { id: 'spectrum', to: '/map/spectrum' },
  { id: 'network', to: '/map/network' },
  { id: 'chairs', to: '/map/table' },
] as const;

/** The stable id of a picture. */
export type MapViewId = (typeof mapViews)[number]['id'];
