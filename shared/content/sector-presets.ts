import { coreSectors, sectors, type SectorId } from './sectors.ts';
import type { Source, VocabularyEntry } from './sources.ts';

/** How many chairs a list suggests for a sector, and how many of them should be able to decide. */
export interface PresetSector {
  readonly sector: SectorId;
  readonly chairs: number;
  readonly deciding: number;
}

/** A list of required sectors to begin with; it may be edited freely afterwards. */
export interface SectorPreset extends VocabularyEntry {
  readonly sources: readonly Source[];
  readonly sectors: readonly PresetSector[];
}

/** Sectors whose chairs are often more than three: people who know arrest first-hand, and whoever has to agree. */
const chairsOf: Partial<Record<SectorId, number>> = {
  'directly-affected': 5,
  'social-justice': 4,
  'law-enforcement': 4,
  'health-care': 4,
  'social-services': 4,
  municipal: 4,
  prevention: 2,
  lgbtqia: 2,
};

const core = coreSectors.map((sector) => sector.id);
const coreIds = new Set<string>(core);

/** The numbers of chairs are suggestions. */
export const sectorPresets: readonly SectorPreset[] = [
  {
    id: 'core12',
    label: 'The twelve of the checklist',
    description: 'The partners that a diversion coalition should think of first.',
    sources: ['S0'],
    sectors: core.map((id) => suggested(id)),
  },
  {
    id: 'extended',
    label: 'Extended list',
    description: 'The twelve and every other sector that the seed texts name.',
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
    sectors: [
      ...core,
      ...sectors.filter(({ id, tier }) => tier === 'seed' && !coreIds.has(id)).map(({ id }) => id),
    ].map((id) => suggested(id, coreIds.has(id) ? undefined : 1)),
  },
  {
    id: 'santa-fe',
    label: 'Santa Fe task force',
    description: 'More than thirty partners of seven kinds, every voice of equal value.',
    sources: ['S0'],
    sectors: list(
      'social-services:8 educators:3 law-enforcement:4 prosecutors:3 civil-liberties:4 municipal:4 directly-affected:6',
    ),
  },
  {
    id: 'seattle',
    label: 'Seattle partners',
    description: 'Unlikely allies: prosecutor, police, sheriff, mayor, defenders, rights groups and neighborhoods.',
    sources: ['S3'],
    sectors: list(
      'prosecutors:2 law-enforcement:3 sheriff:2 mayor:2 public-defense:3 civil-liberties:2 neighborhood:4',
    ),
  },
  {
    id: 'atlanta',
    label: 'Atlanta Design Team',
    description: 'Community, police, providers, prosecutors, business and possible participants.',
    sources: ['S0'],
    sectors: list('neighborhood:4 law-enforcement:3 social-services:4 prosecutors:2 business:3 directly-affected:5'),
  },
  {
    id: 'drug-free-communities',
    label: 'Drug-Free Communities',
    description: 'The twelve sectors that a coalition with this grant has to seat.',
    sources: ['P40'],
    sectors: list(
      'youth-parents:2 parents:2 business:2 media:1 educators:2 youth-serving:2 law-enforcement:2 faith:2 civic-groups:2 health-care:2 policymakers:2 prevention:2',
    ),
  },
];

/** The list with this id, or undefined when the id is unknown. */
export function sectorPresetById(id: string): SectorPreset | undefined {
  return sectorPresets.find((preset) => preset.id === id);
}

/** A sector with the number of chairs that is usual for it, one of which decides. */
function suggested(sector: SectorId, chairs: number = chairsOf[sector] ?? 3): PresetSector {
  return { sector, chairs, deciding: 1 };
}

function list(text: string): readonly PresetSector[] {
  return text.split(' ').map((entry) => {
    const [id, chairs] = entry.split(':');
    // Safe: the tests look every id of the lists above up.
    return suggested(id as SectorId, Number(chairs));
  });
}
