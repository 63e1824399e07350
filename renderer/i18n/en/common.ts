/** Words that every screen may use. */
export const common = {
  undo: 'Undo',
  redo: 'Redo',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  open: 'Open',
  remove: 'Remove',
  rename: 'Rename',
  add: 'Add',
  tryAgain: 'Try again',
  choose: 'Choose',
  me: 'me',
} as const;
