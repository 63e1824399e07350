import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Section, TieBars } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { useRelationships } from './relationship-queries.ts';
import { kindWords, otherEnd, strengthName, strengthWord } from './tie-words.ts';

/** How many ties a peek shows. */
const mostShown = 5;

/** The strongest ties of a partner beside a list; nothing where there are none. */
export function PeekTies({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('relationships');
  const { isDiscreet } = useTableNames();
  const ties = (useRelationships(record).data ?? []).filter((tie) => tie.endsOn === null);
  if (ties.length === 0) return null;
  return (
    <Section title={t('around.title')} count={ties.length} level={3}>
      <ul className="divide-y divide-line">
        {ties.slice(0, mostShown).map((tie) => {
          const { other, isOtherFirst } = otherEnd(tie, record.id);
          const isHidden = isDiscreet && (tie.isRestricted || other.isRestricted);
          return (
            <li key={tie.id} className="flex items-baseline gap-2 py-1.5">
              <span className="min-w-0 flex-1 truncate">
                <bdi className="font-name">{isHidden ? t('around.restricted') : other.label}</bdi>
                {!isHidden && <span className="ml-2 text-meta text-ink-3">{kindWords(tie.kind, isOtherFirst)}</span>}
              </span>
              <TieBars strength={strengthName(tie.strength)} word={strengthWord(tie.kind, tie.strength)} isWordHidden />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
