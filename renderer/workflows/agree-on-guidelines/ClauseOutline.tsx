import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { LinkButton, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';

/** What the outline says of a clause beside its heading. */
export interface ClauseFacts {
  readonly blanks: number;
  /** Words that the word check would have somebody look at. */
  readonly findings: number;
}

/** The headings of the text, each with what is left to do in it. */
export function ClauseOutline({
  clauses,
  factsOf,
  openId,
  onOpen,
  onAdd,
}: {
  clauses: readonly GuidelineClause[];
  factsOf: (clause: GuidelineClause) => ClauseFacts;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onAdd: () => void;
}) {
  const { t } = useTranslation('guidelines');
  return (
    <nav
      aria-label={t('outline')}
      className="hidden w-58 shrink-0 flex-col overflow-auto border-r border-line bg-chrome px-2.5 py-3 panel:flex"
    >
      <ol className="flex flex-col gap-px">
        {clauses.map((clause, index) => {
          const { blanks, findings } = factsOf(clause);
          const isOpen = clause.id === openId;
          return (
            <li key={clause.id}>
              <PlainButton
                onPress={() => onOpen(clause.id)}
                aria-current={isOpen ? 'true' : undefined}
                className={classNames(
                  'flex w-full items-baseline gap-2 rounded-control px-2 py-1 text-left hover:bg-hover',
                  isOpen ? 'bg-raised font-strong text-ink shadow-2' : 'text-ink-2',
                )}
              >
                <span className="w-5 shrink-0 text-right text-meta text-ink-3 tabular-nums">{index + 1}</span>
                <span className="min-w-0 flex-1">
                  <span className="block">{clause.title}</span>
                  {(blanks > 0 || findings > 0) && (
                    <span className="block text-meta font-normal text-honey-ink">
                      {[
                        blanks > 0 ? t('blanksIn', { count: blanks }) : '',
                        findings > 0 ? t('findingsIn', { count: findings }) : '',
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  )}
                </span>
              </PlainButton>
            </li>
          );
        })}
      </ol>
      <span className="mt-2 px-2">
        <LinkButton icon={Plus} keyHint="N" onPress={onAdd}>
          {t('actions.addClause')}
        </LinkButton>
      </span>
    </nav>
  );
}
