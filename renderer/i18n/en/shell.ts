/** Words of the window around every screen. */
export const shell = {
  toasts: 'Messages',
  back: 'Back',
  forward: 'Forward',
  allShortcuts: 'All shortcuts',
  keysHere: 'Keys that work here',
  undone: 'Taken back: {{summary}}',
  undoneSkipped_one: 'One record was left as it is, because it changed later.',
  undoneSkipped_other: '{{count}} records were left as they are, because they changed later.',
  redone: 'Done again: {{summary}}',
  conflict: {
    title: 'Later changes stand in the way',
    detail: 'These changed after the step that you want to take back. Nothing has been changed yet.',
    leave: 'Leave everything',
    takeBackRest: 'Take back the rest',
  },
  status: { label: 'Status' },
  screenFailed: { what: 'This screen could not be shown', todo: 'Load it again, or go to another screen.', reload: 'Load the screen again' },
  notThere: { title: 'There is nothing at this place', detail: 'It may have been moved or removed.', home: 'Go to Home' },
  breadcrumbs: 'Path',
} as const;
