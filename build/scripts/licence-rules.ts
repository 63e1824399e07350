/** What a package says of itself, as far as licences need it. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json; undefined where it has none. */
  readonly licence: string | undefined;
}

/** The dependencies of a package in the lock file. */
export interface LockedDependencies {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
}

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Copyleft by file: its files may be shipped unchanged beside ours.
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression lets the app ship the package: one branch of each OR, all parts of each AND. */
export function isAllowed(expression: string): boolean {
  const words = expression.replaceAll(/[()]/g, ' ').trim();
  return words.split(/\s+OR\s+/).some((branch) => branch.split(/\s+AND\s+/).every((name) => allowed.has(name.trim())));
}

/** The places in the lock file of what ships: the given packages and all that they depend on, in the order of their places. */
export function shippedPlaces(
  locked: Readonly<Record<string, LockedDependencies>>,
  names: readonly string[],
): readonly string[] {
  const places = new Set<string>();
  const visit = (from: string, name: string): void => {
    const place = resolve(locked, from, name);
    if (place === undefined || places.has(place)) return;
    places.add(place);
    for (const dependency of Object.keys(locked[place]?.dependencies ?? {})) visit(place, dependency);
  };
  for (const name of names) visit('', name);
  return [...places].toSorted();
}

/** The Markdown page that lists the packages. */
export function licencePage(packages: readonly PackageFacts[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'unknown'} |`);
  return [
    '# Third-party licenses',
    '',
    'What Longtable ships besides its own code. `npm run licences` writes this page from the installed packages.',
    'Electron also carries Chromium and Node, whose notices come with each download.',
    '',
    '| Package | Version | License |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Where Node finds a package that is asked for from a place: the nearest `node_modules` going up. */
function resolve(locked: Readonly<Record<string, unknown>>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in locked || folder === '') return place in locked ? place : undefined;
  }
}
