import type { OrganizationKey } from './types.ts';

/** Money for the coalition, from one source. */
export interface DemoFund {
  readonly source: string;
  readonly organizationKey: OrganizationKey | null;
  readonly dollars: number;
  /** The part that pays for services, 0 to 1. */
  readonly serviceShare: number;
  readonly status: 'awarded' | 'pending';
}

/** The seven awards and the one request that is still pending. */
export const funds: readonly DemoFund[] = [
  {
    source: 'County opioid settlement',
    organizationKey: 'o09',
    dollars: 180_000,
    serviceShare: 0.6,
    status: 'awarded',
  },
  { source: 'State deflection grant', organizationKey: null, dollars: 120_000, serviceShare: 0.55, status: 'awarded' },
  { source: 'Lantern Fund', organizationKey: 'o26', dollars: 90_000, serviceShare: 0.2, status: 'awarded' },
  { source: 'City general fund', organizationKey: 'o08', dollars: 75_000, serviceShare: 0.5, status: 'awarded' },
  {
    source: 'St. Brannoc community benefit',
    organizationKey: 'o12',
    dollars: 60_000,
    serviceShare: 0.8,
    status: 'awarded',
  },
  { source: 'Community foundation', organizationKey: 'o25', dollars: 40_000, serviceShare: 0.25, status: 'awarded' },
  { source: 'Improvement district', organizationKey: 'o22', dollars: 25_000, serviceShare: 0.4, status: 'awarded' },
  {
    source: 'Meridian Care Medicaid billing',
    organizationKey: 'o41',
    dollars: 30_000,
    serviceShare: 1,
    status: 'pending',
  },
];
