import type { useNavigate } from '@tanstack/react-router';
import type { HousekeepingCheckId } from '#shared/contract/housekeeping.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import type { FilterCondition } from '#shared/domain/filters.ts';

/** Opens the list behind a number. */
export function openCheck(
  navigate: ReturnType<typeof useNavigate>,
  check: HousekeepingCheckId,
  staleDays: number,
): void {
  switch (check) {
    case 'peopleWithoutOwner':
      return openTable(navigate, '/people', [empty('owner')]);
    case 'organizationsWithoutOwner':
      return openTable(navigate, '/organizations', [empty('owner')]);
    case 'peopleWithoutSector':
      return openTable(navigate, '/people', [empty('sector')]);
    case 'organizationsWithoutSector':
      return openTable(navigate, '/organizations', [empty('sector')]);
    case 'stalePeople':
      return openTable(navigate, '/people', old(staleDays));
    case 'staleOrganizations':
      return openTable(navigate, '/organizations', old(staleDays));
    case 'bounced':
    case 'optedOut':
      void navigate({ to: '/housekeeping/people/$check', params: { check } });
      return;
    case 'duplicates':
      void navigate({ to: '/duplicates', search: {} });
      return;
    case 'missingFiles':
    case 'orphanedFiles':
      document.querySelector('[data-file-checks]')?.scrollIntoView({ block: 'center' });
  }
}

function openTable(
  navigate: ReturnType<typeof useNavigate>,
  to: '/people' | '/organizations',
  conditions: FilterCondition[],
): void {
  // The schema's own type, spelled from the readonly one.
  const filter = { match: 'all', conditions } as ListQuery['filter'];
  void navigate({ to, search: { filter: filter ?? undefined } });
}

function empty(field: string): FilterCondition {
  return { field, operator: 'isEmpty', value: null };
}

function old(days: number): FilterCondition[] {
  return [
    { field: 'stanceOn', operator: 'isNotEmpty', value: null },
    { field: 'stanceOn', operator: 'notWithinLastDays', value: days },
  ];
}
