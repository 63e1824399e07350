import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setUiWords } from '#renderer/ui/index.ts';
import { en } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

// All words are in the bundle, so this ends before the next line: words can be read while modules load.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  resources: { en },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** A word or sentence outside of components: `t('people:actions.create')`. In components use `useTranslation('people')`. */
export const t = i18next.t;

/** The language and region for dates and numbers. */
export const locale = 'en-US';

setUiWords({ notifications: t('shell:toasts') });
