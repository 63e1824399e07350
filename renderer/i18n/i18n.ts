import i18next, { type BackendModule } from 'i18next';
// oxlint-disable-next-line no-restricted-imports -- the one place that wraps it.
import { initReactI18next } from 'react-i18next';
import { setUiWords } from '#renderer/ui/index.ts';
import { laterWords } from './later-words.ts';
import { startWords } from './resources.ts';
import type { Namespace, Translate } from './translate.ts';

const later: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (_language: string, namespace: string) => (isLater(namespace) ? laterWords[namespace]() : {}),
};

// The words of the start are in the bundle, so this ends before the next line: they can be read while modules load.
void i18next
  .use(later)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: startWords },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  });

// The names of an object of ours are those that its type lists.
const laterNames = Object.keys(laterWords) as (keyof typeof laterWords)[];

function isLater(name: string): name is keyof typeof laterWords {
  return Object.hasOwn(laterWords, name);
}

/** Fetches words before a component asks for them; those of every screen where none are named, so that what is said elsewhere finds them. */
export async function fetchLaterWords(names: readonly Namespace[] = laterNames): Promise<void> {
  // A word that did not come is fetched again by the screen that says it, which also tells the person why it cannot be shown.
  await i18next.loadNamespaces(names);
}

/** A word or sentence outside of components: `t('people:actions.create')`. In components use `useTranslation('people')`. */
export const t: Translate = (key, options) => i18next.t(key, { ...options });

/** The language and region for dates and numbers. */
export const locale = 'en-US';

setUiWords({ notifications: t('shell:toasts') });
