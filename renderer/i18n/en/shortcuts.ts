/** Words of the sheet that lists all keys. */
export const shortcuts = {
  title: 'All shortcuts',
  detail: 'Letters work while no text has focus. Other keys can be given in Settings.',
  singleOff: 'Single letters are off on this computer. They can be turned on in Settings.',
  groups: {
    here: 'This screen',
    records: 'Records',
    go: 'Go to',
    edit: 'Edit',
    view: 'View',
    workspace: 'Workspace',
    help: 'Help',
  },
  list: {
    title: 'In lists',
    move: 'Next and previous row',
    peek: 'Look without leaving the list',
    open: 'Open the record',
    select: 'Select the row',
    range: 'Select up to here',
    edit: 'Edit the cell',
    close: 'Close what is on top',
  },
} as const;
