import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The most outlets that are listed at once. */
export const mostOutlets = 300;

/** Outlets whose name or beat holds what was typed. */
export function useOutlets(text: string) {
  return useQuery(
    orpc.press.list.queryOptions({
      input: { text, limit: mostOutlets },
      meta: { shows: ['press', 'people', 'organizations', 'trash'] },
    }),
  );
}

/** One outlet with its log. */
export function useOutlet(id: string) {
  return useQuery(
    orpc.press.get.queryOptions({
      input: { id },
      meta: { shows: ['press', 'spokespeople', 'campaigns', 'assets', 'people', 'organizations', 'trash'] },
    }),
  );
}

/** The log of all outlets: of one campaign, or what wants attention. */
export function usePressLines(input: { campaignId?: string; isOpen?: boolean }) {
  return useQuery(
    orpc.press.lines.queryOptions({
      input,
      meta: { shows: ['press', 'spokespeople', 'campaigns', 'assets', 'people', 'trash'] },
    }),
  );
}

const statementShows = ['statements', 'assets', 'people', 'organizations', 'trash'];

/** Statements that partners are asked to sign. */
export function useStatements(today: IsoDay, campaignId: string | null = null) {
  return useQuery(orpc.statements.list.queryOptions({ input: { today, campaignId }, meta: { shows: statementShows } }));
}

/** One statement with its signatures and its checklist. */
export function useStatement(id: string, today: IsoDay) {
  return useQuery(orpc.statements.get.queryOptions({ input: { id, today }, meta: { shows: statementShows } }));
}

/** Who speaks, and what the guidelines say about it. */
export function useSpeakers(today: IsoDay) {
  return useQuery(
    orpc.spokespeople.list.queryOptions({
      input: { today },
      meta: { shows: ['spokespeople', 'guidelines', 'people', 'roles', 'trash'] },
    }),
  );
}

/** The sheet for a crisis. */
export function useCrisis() {
  return useQuery(orpc.crisis.get.queryOptions({ meta: { shows: ['crisis', 'assets', 'people', 'roles', 'trash'] } }));
}
