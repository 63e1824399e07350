import type { ListQuery } from '#shared/contract/filters.ts';
import type { FilterCondition, FilterGroup } from '#shared/domain/filters.ts';

/** A view that every workspace has. */
export interface BuiltInView {
  readonly id: BuiltInViewId;
  readonly query: ListQuery;
}

export type BuiltInViewId = 'all' | 'mine' | 'due' | 'quiet' | 'noOwner' | 'noContact';

/** After how many days without contact a partner counts as quiet. */
export const quietDays = 60;

/** What a table shows before anything is asked of it. */
export const plainQuery: ListQuery = {
  filter: null,
  text: '',
  archived: 'exclude',
  sort: { field: 'name', direction: 'asc' },
  groupBy: null,
};

/** The views that are there from the start; "Mine" only once somebody said who they are. */
export function builtInViews(meId: string | undefined): readonly BuiltInView[] {
  const views: BuiltInView[] = [
    { id: 'all', query: plainQuery },
    { id: 'due', query: { ...plainQuery, filter: dueFilter, sort: { field: 'nextFollowUpOn', direction: 'asc' } } },
    { id: 'quiet', query: { ...plainQuery, filter: quietFilter, sort: { field: 'lastContactOn', direction: 'asc' } } },
    {
      id: 'noContact',
      query: { ...plainQuery, filter: all({ field: 'lastContactOn', operator: 'isEmpty', value: null }) },
    },
    { id: 'noOwner', query: { ...plainQuery, filter: all({ field: 'owner', operator: 'isEmpty', value: null }) } },
  ];
  if (meId !== undefined)
    views.splice(1, 0, {
      id: 'mine',
      query: { ...plainQuery, filter: all({ field: 'owner', operator: 'anyOf', value: [meId] }) },
    });
  return views;
}

function all(...conditions: FilterCondition[]): ListQuery['filter'] {
  // The schema's own type, spelled from the readonly one.
  return { match: 'all', conditions } as ListQuery['filter'];
}

/** Late ones belong to this week too: there is no relative "before today", so "not within the last 0 days" says it. */
const dueFilter = {
  match: 'all',
  conditions: [
    { field: 'nextFollowUpOn', operator: 'isNotEmpty', value: null },
    {
      match: 'any',
      conditions: [
        { field: 'nextFollowUpOn', operator: 'notWithinLastDays', value: 0 },
        { field: 'nextFollowUpOn', operator: 'withinNextDays', value: 7 },
      ],
    },
  ],
} satisfies FilterGroup;

/** Somebody with whom there was never contact is not quiet but new: that is another view. */
const quietFilter = {
  match: 'all',
  conditions: [
    { field: 'lastContactOn', operator: 'isNotEmpty', value: null },
    { field: 'lastContactOn', operator: 'notWithinLastDays', value: quietDays },
  ],
} satisfies FilterGroup;
