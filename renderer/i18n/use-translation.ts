// oxlint-disable-next-line no-restricted-imports -- the one place that wraps it.
import { useTranslation as useAnyTranslation } from 'react-i18next';
import type { Namespace, Translate } from './translate.ts';

/** The words of one group, or of several with the first as the one that needs no name: waits until they are there. */
export function useTranslation<Name extends Namespace>(
  names: Name | readonly [Name, ...Namespace[]],
): { readonly t: Translate<Name>; readonly i18n: { exists(key: string): boolean } } {
  const { t, i18n } = useAnyTranslation<string>(names as string);
  // The words are those of `Words`: their names are checked by `Translate`.
  return { t: t as unknown as Translate<Name>, i18n };
}
