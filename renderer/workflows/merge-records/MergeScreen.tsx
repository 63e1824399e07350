import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Combine, Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { idsOf } from './merge-search.ts';
import { MergeTable } from './MergeTable.tsx';
import { LinksLine } from './LinksLine.tsx';

/** Two records or more side by side: which one stays, and which value each field gets. */
export function MergeScreen() {
  const { type, ids, from } = useSearch({ from: '/shell/merge' });
  const all = idsOf(ids);
  return <MergeOf key={`${type} ${ids}`} type={type} ids={all} from={from} />;
}

function MergeOf({
  type,
  ids,
  from,
}: {
  type: PartnerType;
  ids: readonly string[];
  from: 'queue' | 'table' | undefined;
}) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { discreet } = useDeviceSettings();
  const [keptId, setKeptId] = useState(ids[0] ?? '');
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const otherIds = ids.filter((id) => id !== keptId);
  const preview = useQuery({
    ...orpc.merges.preview.queryOptions({
      input: { type, keptId, otherIds, choices },
      meta: { shows: ['people', 'organizations', 'merges', 'roles', 'interactions', 'notes', 'members'] },
    }),
    // Once merged, the others are gone: what would be shown of them is not asked for while the screen closes.
    enabled: otherIds.length > 0 && !isBusy,
    placeholderData: keepPreviousData,
  });
  const isHidden = discreet && preview.data?.records.some((record) => record.isRestricted) === true;
  const canMerge = preview.isSuccess && !isHidden && !isBusy;

  const leave = (): void => {
    if (from === undefined) void navigate({ to: '/duplicates', search: { pairs: type } });
    else window.history.back();
  };
  const finish = async (work: 'merge' | 'two'): Promise<void> => {
    if (!canMerge) return;
    setBusy(true);
    try {
      const [one = '', two = ''] = ids;
      const saved =
        work === 'merge'
          ? await client.merges.merge({ type, keptId, otherIds, choices })
          : await client.duplicates.dismiss({ type, ids: [one, two] });
      afterSave(saved);
      if (work === 'merge' && from !== 'queue')
        void navigate({
          to: type === 'people' ? '/people/$id' : '/organizations/$id',
          params: { id: keptId },
          replace: true,
        });
      else leave();
    } catch (error) {
      showError(error);
      setBusy(false);
    }
  };
  useActionScope([
    defineAction({
      id: 'merges.merge',
      title: t('merge.button'),
      group: 'here',
      icon: Combine,
      shortcut: 'Mod+Enter',
      isAvailable: () => canMerge,
      run: () => finish('merge'),
    }),
    defineAction({
      id: 'merges.leave',
      title: t('merge.cancel'),
      group: 'here',
      shortcut: 'Esc',
      isHidden: true,
      run: leave,
    }),
  ]);

  return (
    <Page
      title={t('merge.title', { count: ids.length })}
      breadcrumbs={[
        {
          id: 'from',
          label: from === 'table' ? t(`merge.${type}`) : t('title'),
          onPress: leave,
        },
      ]}
      footerKeys={[
        { keys: 'J K', label: t('merge.keys.move') },
        { keys: ids.length > 2 ? `1–${ids.length}` : '1 2', label: t('merge.keys.choose') },
        { keys: 'B', label: t('merge.keys.both') },
        { keys: 'Mod+Enter', label: t('merge.keys.merge') },
      ]}
      actions={
        <>
          <Button onPress={leave}>{t('merge.cancel')}</Button>
          {ids.length === 2 && (
            <Button icon={Split} isDisabled={!canMerge} onPress={() => void finish('two')}>
              {t('pane.two')}
            </Button>
          )}
          <Button
            variant="primary"
            icon={Combine}
            keyHint="Mod+Enter"
            isDisabled={!canMerge}
            isLoading={isBusy}
            onPress={() => void finish('merge')}
          >
            {t('merge.button')}
          </Button>
        </>
      }
    >
      {ids.length < 2 && <EmptyState title={t('merge.needTwo')} detail={t('merge.needTwoDetail')} />}
      {ids.length >= 2 && preview.isPending && <Skeleton lines={8} className="px-6 py-5" />}
      {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
      {isHidden && <EmptyState title={t('merge.hidden')} detail={t('merge.hiddenDetail')} />}
      {preview.isSuccess && !isHidden && (
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
          <p className="max-w-words text-ink-2">{t('merge.lead')}</p>
          <MergeTable
            // In the order of the address: columns stay where they are when another one is kept.
            records={ids.flatMap((id) => preview.data.records.find((record) => record.id === id) ?? [])}
            fields={preview.data.fields}
            keptId={keptId}
            onKeep={setKeptId}
            onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
          />
          <div className="max-w-words">
            <LinksLine links={preview.data.links} />
          </div>
        </div>
      )}
    </Page>
  );
}
