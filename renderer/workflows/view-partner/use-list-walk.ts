import { useNavigate } from '@tanstack/react-router';
import { walkOf } from '#renderer/features/partners/list-walk.ts';
import type { PartnerType } from '#shared/contract/base.ts';

/** The way through the list that a profile was opened from. */
export interface ListWalk {
  /** Whether the profile was opened from a list. */
  readonly isOn: boolean;
  /** The place in the list from 1 and its length; undefined where groups stand between. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
  readonly go: (by: -1 | 1) => void;
}

/** Previous and next in the list that the profile was opened from. */
export function useListWalk(type: PartnerType, id: string): ListWalk {
  const navigate = useNavigate();
  const walk = walkOf(type, id);
  const index = walk?.ids.indexOf(id) ?? -1;
  const previousId = walk?.ids[index - 1];
  const nextId = walk?.ids[index + 1];
  const first = walk?.first ?? null;
  return {
    isOn: walk !== null,
    place: walk === null || first === null ? undefined : { at: first + index + 1, of: walk.total },
    previousId,
    nextId,
    go: (by) => {
      const next = by === 1 ? nextId : previousId;
      if (next === undefined) return;
      const to = type === 'people' ? ('/people/$id' as const) : ('/organizations/$id' as const);
      void navigate({ to, params: { id: next }, search: (before) => ({ tab: before.tab }), replace: true });
    },
  };
}
