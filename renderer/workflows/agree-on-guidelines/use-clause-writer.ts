import { useRef } from 'react';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';

type ClausePatch = Parameters<typeof client.guidelines.updateClause>[0]['patch'];

/** Writes clauses one write after another, each on the version that the last one made. */
export interface ClauseWriter {
  write(clause: GuidelineClause, patch: ClausePatch): Promise<void>;
  /** The newest version that this screen wrote of a clause; 0 for none. A later one comes from elsewhere, such as an undo. */
  writtenVersion(id: string): number;
}

/** A writer that lives as long as its screen. */
export function useClauseWriter(): ClauseWriter {
  const versions = useRef(new Map<string, number>());
  const queue = useRef<Promise<void>>(Promise.resolve());
  return {
    write(clause, patch) {
      const work = async (): Promise<void> => {
        const version = Math.max(clause.version, versions.current.get(clause.id) ?? 0);
        // Noted before the answer: the change may be told of before it comes.
        versions.current.set(clause.id, version + 1);
        try {
          const saved = await client.guidelines.updateClause({ id: clause.id, version, patch });
          versions.current.set(clause.id, saved.version);
        } catch (error) {
          versions.current.delete(clause.id);
          showError(error);
        }
      };
      queue.current = queue.current.then(work);
      return queue.current;
    },
    writtenVersion: (id) => versions.current.get(id) ?? 0,
  };
}
