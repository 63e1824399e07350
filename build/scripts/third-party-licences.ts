import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAllowed, licencePage, shippedPlaces, type LockedDependencies, type PackageFacts } from './licence-rules.ts';
import { root, say } from './run.ts';

/** Packages that build, check and test the app and of which nothing is shipped; any other package counts as shipped. */
const tools = new Set([
  '@axe-core/playwright',
  '@babel/core',
  '@electric-sql/pglite',
  '@playwright/test',
  '@rolldown/plugin-babel',
  '@tailwindcss/vite',
  '@vitejs/plugin-react',
  'babel-plugin-react-compiler',
  'electron',
  'electron-vite',
  'fast-check',
  'knip',
  'node',
  'oxfmt',
  'oxlint',
  'oxlint-tsgolint',
  'typescript',
  'vite',
  'vitest',
]);

const page = path.join(root, 'THIRD-PARTY-LICENSES.md');

function shippedPackages(): PackageFacts[] {
  const lock: { packages: Record<string, LockedDependencies> } = JSON.parse(read('package-lock.json'));
  const own: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
    read('package.json'),
  );
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies }).filter(
    (name) => !tools.has(name) && !name.startsWith('@types/'),
  );
  const places = shippedPlaces(lock.packages, names).filter((place) => existsSync(path.join(root, place)));
  // Of Electron the binary ships, not the packages that fetch it.
  return [...places, 'node_modules/electron']
    .map((place) => factsOf(`${place}/package.json`))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function factsOf(file: string): PackageFacts {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(read(file));
  return { name, version, licence: license };
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const packages = shippedPackages();
const refused = packages.filter(({ licence }) => licence === undefined || !isAllowed(licence));
for (const { name, version, licence } of refused) {
  say(
    `${name} ${version} may not be shipped: its license is ${licence ?? 'unknown'} (see build/scripts/licence-rules.ts)`,
  );
}
const text = licencePage(packages);
const isCurrent = existsSync(page) && readFileSync(page, 'utf8') === text;
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!isCurrent) say('THIRD-PARTY-LICENSES.md is out of date: npm run licences writes it anew.');
process.exitCode = refused.length > 0 || (process.argv.includes('--check') && !isCurrent) ? 1 : 0;
