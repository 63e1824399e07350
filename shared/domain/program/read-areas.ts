/** A shape with a name: rings of points in whole numbers in a picture that is 1000 wide. */
export interface Area {
  readonly name: string;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** What a file of shapes holds, or why it cannot be used. */
export type AreasRead =
  | { readonly areas: readonly Area[]; readonly height: number; readonly problem: null }
  | { readonly problem: 'notGeoJson' | 'noAreas' | 'tooManyAreas' };

/** No file is read that is larger, in bytes. */
export const largestAreasFile = 10 * 1024 * 1024;
const mostAreas = 500;
/** Rings of a neighborhood that are kept, the largest: islands and specks beyond them are not seen. */
const mostRings = 40;
/** Points of a ring that are kept, more than a picture of a neighborhood can show; fewer where there are many rings. */
const mostPoints = 300;
const mostPointsInAll = 60_000;
const fewestPoints = 12;
const pictureWidth = 1000;
const nameKeys = ['name', 'Name', 'NAME', 'neighborhood', 'Neighborhood', 'NEIGHBORHOOD', 'label', 'title'];

type Point = readonly [number, number];

/**
 * Reads GeoJSON (RFC 7946): polygons and multipolygons with a name, their outer rings thinned and laid into a picture with north up.
 * Degrees of longitude are shortened by the cosine of the middle latitude, so that shapes keep their form.
 */
export function readAreas(text: string): AreasRead {
  const features = featuresOf(parse(text));
  if (features === null) return { problem: 'notGeoJson' };
  const found = features.flatMap(({ name, rings }) => (name === '' || rings.length === 0 ? [] : [{ name, rings }]));
  if (found.length === 0) return { problem: 'noAreas' };
  if (found.length > mostAreas) return { problem: 'tooManyAreas' };
  const [west, east] = extent(found, 0);
  const [south, north] = extent(found, 1);
  const count = found.reduce((sum, { rings }) => sum + rings.length, 0);
  const budget = Math.max(fewestPoints, Math.min(mostPoints, Math.floor(mostPointsInAll / count)));
  const shrink = Math.max(0.01, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const scale = pictureWidth / Math.max((east - west) * shrink, (north - south) / 2, 1e-9);
  const place = ([x, y]: Point): Point => [Math.round((x - west) * shrink * scale), Math.round((north - y) * scale)];
  return {
    problem: null,
    height: Math.max(1, Math.round((north - south) * scale)),
    areas: found.map(({ name, rings }) => ({ name, rings: rings.map((ring) => thinned(ring, budget).map(place)) })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch {
    return null;
  }
}

interface Found {
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
}

function featuresOf(root: unknown): Found[] | null {
  if (!isObject(root)) return null;
  if (root['type'] === 'FeatureCollection' && Array.isArray(root['features']))
    return root['features'].flatMap((feature: unknown) => {
      const one = featureOf(feature);
      return one === null ? [] : [one];
    });
  const one = featureOf(root);
  return one === null ? null : [one];
}

function featureOf(feature: unknown): Found | null {
  if (!isObject(feature) || feature['type'] !== 'Feature') return null;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const name = nameKeys.map((key) => properties[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return {
    name: typeof name === 'string' ? name.trim().slice(0, 120) : '',
    rings: largest(ringsOf(feature['geometry'])),
  };
}

function ringsOf(geometry: unknown): Point[][] {
  if (!isObject(geometry) || !Array.isArray(geometry['coordinates'])) return [];
  const coordinates: unknown[] = geometry['coordinates'];
  const polygons =
    geometry['type'] === 'Polygon' ? [coordinates] : geometry['type'] === 'MultiPolygon' ? coordinates : [];
  return polygons.flatMap((polygon) => {
    const outer: unknown = Array.isArray(polygon) ? polygon[0] : null;
    const ring = Array.isArray(outer) ? outer.flatMap((point: unknown) => (isPoint(point) ? [point] : [])) : [];
    return ring.length < 3 ? [] : [ring];
  });
}

function isPoint(point: unknown): point is Point {
  return Array.isArray(point) && isWithin(point[0], 180) && isWithin(point[1], 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every n-th point, so that no more than so many stay. */
function thinned(ring: readonly Point[], count: number): readonly Point[] {
  const step = Math.ceil(ring.length / count);
  return step === 1 ? ring : ring.filter((_, index) => index % step === 0);
}

/** The rings with the most points, in the order of the file. */
function largest(rings: readonly Point[][]): readonly Point[][] {
  if (rings.length <= mostRings) return rings;
  const kept = new Set(rings.toSorted((one, other) => other.length - one.length).slice(0, mostRings));
  return rings.filter((ring) => kept.has(ring));
}

/** The least and the most of an axis over all shapes. */
function extent(shapes: readonly Found[], axis: 0 | 1): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const { rings } of shapes)
    for (const ring of rings)
      for (const point of ring) {
        least = Math.min(least, point[axis]);
        most = Math.max(most, point[axis]);
      }
  return [least, most];
}
