import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Columns2, Combine, Split } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { likelyWords, reasonWords } from '#renderer/features/partners/duplicates/reason-words.ts';
import { Button, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { DuplicatePair } from '#shared/contract/duplicates.ts';
import { proposedOrder } from '#shared/domain/duplicates/proposed-kept.ts';

import { useFieldName } from '../view-partner/use-field-name.ts';
import { LinksLine } from './LinksLine.tsx';
import { differs, isBlankValue, shownFields, valueWords } from './merge-fields.ts';
import { SideFacts } from './SideFacts.tsx';

/** The pair at hand: both records, what differs between them, and what becomes of it. */
export function PairPane({
  type,
  pair,
  isSettled,
  onMerge,
  onTwo,
  onCompare,
}: {
  type: PartnerType;
  pair: DuplicatePair;
  /** False while the pair is being merged or told apart: nothing is asked of it then. */
  isSettled: boolean;
  onMerge: () => void;
  onTwo: () => void;
  onCompare: () => void;
}) {
  const { t } = useTranslation('duplicates');
  const fieldName = useFieldName();
  const sides = proposedOrder([pair.left, pair.right]);
  const [kept, other] = sides;
  const preview = useQuery({
    ...orpc.merges.preview.queryOptions({
      input: { type, keptId: kept?.id ?? '', otherIds: [other?.id ?? ''] },
      meta: { shows: ['people', 'organizations', 'merges', 'roles', 'interactions', 'notes'] },
    }),
    enabled: isSettled,
    placeholderData: keepPreviousData,
  });
  const fields = shownFields(preview.data?.fields ?? []).filter(differs);
  return (
    <aside
      aria-label={t('pane.label')}
      className="flex w-86 shrink-0 flex-col border-l border-line bg-raised panel:w-104"
    >
      <div className="min-h-0 flex-1 overflow-auto px-5 py-4">
        <p className="font-strong">
          {likelyWords(pair.score)}
          <span className="ml-2 text-meta font-normal text-ink-2">{t('score', { score: pair.score })}</span>
        </p>
        <p className="text-ink-2">{reasonWords(pair.reasons)}</p>
        <div className="mt-3 grid grid-cols-2 gap-3">
          {sides.map((side, index) => (
            <SideFacts
              key={side.id}
              side={side}
              role={t(index === 0 ? 'pane.stays' : 'pane.goes')}
              isKept={index === 0}
            />
          ))}
        </div>
        {preview.isPending && (
          <div className="mt-4">
            <Skeleton lines={5} />
          </div>
        )}
        {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
        {preview.isSuccess && (
          <>
            <dl className="mt-4 divide-y divide-line border-y border-line">
              {fields.map((field) => (
                <div key={field.field} className="py-1.5">
                  <dt className="text-meta text-ink-2">{fieldName(field.field)}</dt>
                  {field.values
                    .filter(({ value }) => !isBlankValue(value))
                    .map(({ id, value, words }) => (
                      <dd
                        key={id}
                        className={`break-words ${field.choice === 'both' || field.choice === id ? 'text-ink' : 'text-ink-3 line-through'}`}
                      >
                        <bdi>{valueWords(value, words)}</bdi>
                      </dd>
                    ))}
                </div>
              ))}
            </dl>
            {fields.length === 0 && <p className="pt-2 text-ink-2">{t('pane.nothingDiffers')}</p>}
            <LinksLine links={preview.data.links} />
          </>
        )}
      </div>
      <div className="flex flex-wrap gap-2 border-t border-line px-5 py-3">
        <Button variant="primary" icon={Combine} keyHint="M" onPress={onMerge}>
          {t('pane.merge')}
        </Button>
        <Button icon={Split} keyHint="D" onPress={onTwo}>
          {t('pane.two')}
        </Button>
        <Button icon={Columns2} onPress={onCompare}>
          {t('pane.compare')}
        </Button>
      </div>
    </aside>
  );
}
