import type { SectorData, SectorGroup } from './sector-types.ts';
import { coreTwelve } from './sectors-core.ts';
import { optionalSectors } from './sectors-optional.ts';
import { peopleAndJusticeSectors } from './sectors-people-and-justice.ts';
import { servicesAndMoneySectors } from './sectors-services-and-money.ts';

const all = [...coreTwelve, ...peopleAndJusticeSectors, ...servicesAndMoneySectors, ...optionalSectors] as const;

/** The stable id of a sector, as stored. */
export type SectorId = (typeof all)[number]['id'];

/** A sector with its id narrowed to the known ones. */
export type Sector = SectorData & { readonly id: SectorId };

/** All sectors: the twelve of the checklist, then those named in the seed texts, then useful additions. */
export const sectors: readonly Sector[] = all;

/** The ids of all sectors in the order of `sectors`. */
export const sectorIds: readonly SectorId[] = all.map((sector) => sector.id);

/** The twelve sectors of the recruitment checklist: the default list of required sectors. */
export const coreSectors: readonly Sector[] = coreTwelve;

const byId = new Map<string, Sector>(all.map((sector) => [sector.id, sector]));

/** The sector with this id, or undefined when the id is unknown. */
export function sectorById(id: SectorId): Sector;
export function sectorById(id: string): Sector | undefined;
export function sectorById(id: string): Sector | undefined {
  return byId.get(id);
}

/** The families of sectors in the order in which screens list them. */
export const sectorGroups = [
  {
    id: 'lived',
    label: 'Lived experience',
    description: 'People who know arrest, drug use, recovery or loss first-hand, and their groups.',
  },
  {
    id: 'community',
    label: 'Community',
    description: 'Groups that people belong to: neighborhoods, congregations, rights and identity groups.',
  },
  { id: 'justice', label: 'Justice system', description: 'Police, prosecution, defense, courts and jail.' },
  { id: 'health', label: 'Health', description: 'Care, treatment, emergency response and harm reduction.' },
  { id: 'services', label: 'Services', description: 'Housing, food, work, legal help and other support.' },
  { id: 'government', label: 'Government', description: 'Elected officials and public agencies.' },
  { id: 'economy', label: 'Business and money', description: 'Businesses, foundations and health plans.' },
  {
    id: 'knowledge',
    label: 'Knowledge and news',
    description: 'Researchers, educators, technical assistance and the press.',
  },
] as const satisfies readonly { id: SectorGroup; label: string; description: string }[];
