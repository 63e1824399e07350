import { readFileSync, writeFileSync } from 'node:fs';

/** One package of the lock file, as far as this script reads or writes it. */
export interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** The packages of a lock file by their place in the tree, `node_modules/a/node_modules/b`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/**
 * The entries a lock file lacks: optional packages of other platforms that a parent pins exactly.
 *
 * npm leaves out what the registry in use does not serve, and `npm ci` then refuses the lock file on every platform.
 */
export function missingOptionalPackages(packages: LockedPackages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!/^\d+\.\d+\.\d+/.test(version)) continue;
      const known = { ...packages, ...missing };
      if (nearest(known, place, name)?.version === version) continue;
      const beside = `${folderOf(place)}node_modules/${name}`;
      missing[beside in known ? `${place}/node_modules/${name}` : beside] = {
        version,
        ...platformOf(name),
        ...(parent.dev === true && { dev: true }),
        optional: true,
      };
    }
  }
  return missing;
}

/** The operating system, processor and C library a platform package names, in the form npm compares with the machine. */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.has(word));
  const cpu = words.find((word) => processors.has(word));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(libc !== undefined && { libc: [libc] }),
    ...(os !== undefined && { os: [os] }),
  };
}

const systems = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32']);
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

function nearest(packages: LockedPackages, place: string, name: string): LockedPackage | undefined {
  for (let folder = `${place}/`; ; folder = folderOf(folder.slice(0, -1))) {
    const found = packages[`${folder === '/' ? '' : folder}node_modules/${name}`];
    if (found !== undefined || folder === '' || folder === '/') return found;
  }
}

/** The folder whose `node_modules` holds a place: '' for the root, else a path with a slash at its end. */
function folderOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('node_modules/')));
}

if (import.meta.main) {
  const file = new URL('../../package-lock.json', import.meta.url);
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionalPackages(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  process.stdout.write(`${Object.keys(missing).length} packages of other platforms added to package-lock.json\n`);
}
