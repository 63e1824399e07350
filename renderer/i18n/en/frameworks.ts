/** Words of the framework: the worksheet, the chooser, the templates and what they create. */
export const frameworks = {
  title: 'Framework',
  go: 'Go to the framework',
} as const;
