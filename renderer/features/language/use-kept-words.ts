import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { KeptWords, WordKeeper } from '#shared/contract/language.ts';

/** The words that stay in a text; none in one that is not saved yet. */
export function useKeptWords(keeper: WordKeeper | null): readonly KeptWords[] {
  const kept = useQuery({
    ...orpc.language.kept.queryOptions({
      input: keeper ?? { type: 'messageBoxes', id: '-' },
      meta: { shows: ['glossary'] },
    }),
    enabled: keeper !== null,
  });
  return kept.data ?? nothing;
}

/** What findings are called that stay: their rule and their words. */
export function useKeptNames(kept: readonly KeptWords[]): ReadonlySet<string> {
  return useMemo(() => new Set(kept.map(({ ruleId, words }) => `${ruleId} ${words}`)), [kept]);
}

const nothing: readonly KeptWords[] = [];
