import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { LanguageGlossary } from '#shared/domain/language/check-language.ts';
import { glossaryOf } from '#shared/domain/language/glossary.ts';

/** The entries of the glossary. */
export const glossaryQuery = orpc.glossary.list.queryOptions({ meta: { shows: ['glossary'] } });

/** What the check of this workspace goes by; the app's own rules until the glossary is read. */
export function useGlossary(): LanguageGlossary {
  return useQuery({ ...glossaryQuery, select: glossaryOf }).data ?? appRules;
}

const appRules: LanguageGlossary = {};
