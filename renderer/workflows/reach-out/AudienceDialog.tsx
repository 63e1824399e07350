import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';
import { builtInViews } from '#renderer/features/partners/built-in-views.ts';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { useViews } from '#renderer/features/views/use-views.ts';
import { Banner, Button, Dialog, Form, Select, TagInput } from '#renderer/ui/index.ts';
import { leftOutReasons } from '#shared/content/outreach-content.ts';
import { sectors } from '#shared/content/sectors.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import type { OutreachPlan } from '#shared/contract/outreach.ts';

import { told } from './told.ts';

const sectorOptions = sectors.map(({ id, label }) => ({ id, label }));

/** Adds the rows of a view to a plan, narrowed to sectors if wished, and says who is left out and why. */
export function AudienceDialog({ plan, onClose }: { plan: OutreachPlan; onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const me = useMe();
  const saved = useViews(plan.audienceType) ?? [];
  const [viewId, setViewId] = useState('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [one, setOne] = useState<PartnerChoice | null>(null);
  const own = builtInViews(me?.id);
  const base =
    saved.find((view) => view.id === viewId)?.definition.query ?? own.find((view) => view.id === viewId)?.query;
  const query = base === undefined ? undefined : narrowed(base, chosen);
  const preview = useQuery({
    ...orpc.outreach.preview.queryOptions({
      input: { id: plan.id, query: query ?? { sort: { field: 'name', direction: 'asc' } } },
      meta: { shows: ['outreach', 'people', 'organizations'] },
    }),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
  });
  const facts = preview.data;
  const isTooMany = facts !== undefined && facts.total > 5_000;
  const add = async (): Promise<void> => {
    if (query !== undefined && (await told(client.outreach.addTargets({ id: plan.id, query })))) onClose();
  };
  const addOne = async (): Promise<void> => {
    if (one === null || one.type !== plan.audienceType) return;
    if (await told(client.outreach.addTargets({ id: plan.id, records: [{ type: one.type, id: one.id }] })))
      setOne(null);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('plan.audienceForm.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="audience"
            keyHint="Mod+Enter"
            isDisabled={facts === undefined || facts.fresh === 0 || isTooMany}
          >
            {t('plan.audienceForm.add', { count: facts?.fresh ?? 0 })}
          </Button>
        </>
      }
    >
      <Form id="audience" onSubmit={() => void add()}>
        <Select
          label={t('plan.audienceForm.from')}
          autoFocus
          options={[
            ...own.map(({ id }) => ({ id: id as string, label: t(`views.${id}`) })),
            ...saved.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={viewId}
          onChange={setViewId}
        />
        <TagInput
          label={t('plan.audienceForm.sectors')}
          values={chosen}
          onChange={(values) => setChosen([...values])}
          suggestions={sectorOptions}
          labelOf={(id) => sectors.find((sector) => sector.id === id)?.label ?? id}
          canCreate={false}
        />
        {preview.isError && <Banner tone="danger" title={errorWords(preview.error).what} />}
        {facts !== undefined && (
          <div aria-live="polite" className="rounded-card bg-sunken px-3 py-2">
            <p className="font-strong">
              {isTooMany
                ? t('plan.audienceForm.tooMany')
                : facts.fresh === 0
                  ? t('plan.audienceForm.nothing')
                  : t('plan.audienceForm.preview', { fresh: facts.fresh, total: facts.total })}
            </p>
            {facts.leftOut.map(({ reason, count }) => (
              <p key={reason} className="text-meta text-ink-2">
                {t('plan.audienceForm.leftOut', {
                  count,
                  reason: leftOutReasons.find((each) => each.id === reason)?.label ?? reason,
                })}
              </p>
            ))}
          </div>
        )}
        <div className="flex items-end gap-2 border-t border-line pt-3">
          <div className="min-w-0 flex-1">
            <PartnerField label={t('plan.audienceForm.one')} choice={one} onChange={setOne} />
          </div>
          <Button isDisabled={one === null || one.type !== plan.audienceType} onPress={() => void addOne()}>
            {t('plan.audienceForm.addOne')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The query with one more condition; archived partners stay out, and the order does not matter. */
function narrowed(query: ListQuery, sectorIds: readonly string[]): ListQuery {
  const plain: ListQuery = { ...query, archived: 'exclude', groupBy: null };
  if (sectorIds.length === 0) return plain;
  const sector = { field: 'sector', operator: 'anyOf' as const, value: [...sectorIds] };
  const known = query.filter;
  if (known === null) return { ...plain, filter: { match: 'all', conditions: [sector] } };
  if (known.match === 'all') return { ...plain, filter: { ...known, conditions: [...known.conditions, sector] } };
  // A filter that joins by "or" becomes a group of its own; its own groups are as deep as a group may be.
  return { ...plain, filter: { match: 'all', conditions: [sector, known as never] } };
}
