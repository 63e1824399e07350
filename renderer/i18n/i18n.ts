import { setUiWords } from '#renderer/ui/index.ts';
import type { Translate } from './translate.ts';
import { say } from './words.ts';

export { locale } from './say.ts';

/** A word or sentence outside of components: `t('people:actions.create')`. In components use `useTranslation('people')`. */
export const t: Translate = (key, options) => say(['common'], key, options);

setUiWords({ notifications: t('shell:toasts') });
