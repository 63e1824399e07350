/** The few words the kit says by itself, in the app's default language. */
export type UiWords = typeof defaults;

const defaults = {
  close: 'Close',
  clear: 'Clear',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  retry: 'Try again',
  more: 'More',
  moreActions: 'More actions',
  loading: 'Loading',
  optional: 'optional',
  changed: 'changed',
  required: 'required',
  noOptions: 'Nothing matches',
  create: 'Create',
  openCalendar: 'Open calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  increase: 'Increase',
  decrease: 'Decrease',
  notifications: 'Notifications',
  privateName: 'name kept private',
  away: 'away',
  onTheWay: 'on the way',
  notKnownYet: 'Not known yet',
  stale: 'look again',
  edit: 'Edit',
  of: 'of',
  selectAll: 'Select all',
  selectRow: 'Select',
  sortUp: 'Sort first to last',
  sortDown: 'Sort last to first',
  sortOff: 'Do not sort by this',
  hideColumn: 'Hide column',
  pinColumn: 'Pin to the left',
  unpinColumn: 'Unpin',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  wider: 'Wider',
  narrower: 'Narrower',
  resetWidth: 'Usual width',
  columns: 'Columns',
  showAllColumns: 'Show all columns',
  columnMenu: 'Column options',
  nothingHere: 'Nothing here yet',
  errorSafe: 'Nothing was lost.',
  somethingWentWrong: 'Something went wrong',
  linkAddress: 'Link address',
  apply: 'Apply',
};

/** The words in use. */
export const words: UiWords = { ...defaults };

/** Replaces fixed words, once, before the first screen is shown. */
export function setUiWords(replacements: Partial<UiWords>): void {
  Object.assign(words, replacements);
}
