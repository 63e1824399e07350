import type { SectorId } from '../sectors.ts';
import type { Source } from '../sources.ts';

/** Who agreed in public in Atlanta: a first list of whom to ask for a signature under a public statement. */
export const agreeingParties = [
  { id: 'police', label: 'Police department', sector: 'law-enforcement', sources: ['S3'] },
  { id: 'providers', label: 'Service providers', sector: 'social-services', sources: ['S3'] },
  {
    id: 'formerly-incarcerated',
    label: 'Formerly incarcerated people',
    sector: 'formerly-incarcerated',
    sources: ['S3'],
  },
  { id: 'lgbt', label: 'LGBT community', sector: 'lgbtqia', sources: ['S3'] },
  { id: 'residents', label: 'Neighborhood residents', sector: 'neighborhood', sources: ['S3'] },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  readonly sector: SectorId;
  readonly sources: readonly Source[];
}[];
