import type { Plugin } from 'vite';

const translation =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;

/**
 * Leaves the thirty-three other languages of the component library out of the bundle: the app speaks English so far, and
 * each of them answers with the English words instead. Add a language here together with its translation of the app.
 */
export const englishStrings: Plugin = {
  name: 'english-strings',
  load: {
    filter: { id: translation },
    handler: () => "export { default } from './en-US.mjs';",
  },
};
