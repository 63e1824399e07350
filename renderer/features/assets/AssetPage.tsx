import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, IconMenuButton, MenuButton, type RichTextHandle } from '#renderer/ui/index.ts';
import type { AssetStatus } from '#shared/content/asset-words.ts';
import { mayMove } from '#shared/domain/assets/steps.ts';
import { Archive, Check, Download, Info, PenLine, Printer, Save, Trash2, Undo2 } from 'lucide-react';

import { AssetEditor } from './AssetEditor.tsx';
import { AssetPanel, panelTabs, type PanelTab } from './AssetPanel.tsx';
import type { AssetDetail } from './asset-detail.ts';
import { AssetSteps } from './AssetSteps.tsx';
import { createAssetWriter } from './asset-writer.ts';
import { channelLabel, kindLabel, languageLabel } from './asset-words.ts';
import { exportEntries, printAsset } from './export-asset.tsx';
import { openAssetFacts, openPublish } from './open-asset.tsx';

/** A text in the middle, its steps above, and everything around it at the side. */
export function AssetPage({ detail }: { detail: AssetDetail }) {
  const { t } = useTranslation('assets');
  const navigate = useNavigate();
  const { side = 'words' } = useSearch({ from: '/shell/assets/$id' });
  const { asset, next } = detail;
  const handle = useRef<RichTextHandle>(null);
  const [writer] = useState(() => createAssetWriter(asset));
  const view = useSyncExternalStore(writer.subscribe, writer.view);
  useEffect(() => writer.take(asset), [writer, asset]);
  useEffect(() => () => void writer.flush(), [writer]);

  const run = (work: () => Promise<Parameters<typeof afterSave>[0]>): void => {
    void writer
      .flush()
      .then(work)
      .then((saved) => afterSave(saved), showError);
  };
  const move = (to: AssetStatus): void =>
    run(async () => {
      // What was just written moved the version on.
      const { asset: now } = await client.assets.get({ id: asset.id });
      return client.assets.move({ id: asset.id, version: now.version, to });
    });
  const goOn = (): void => {
    if (next === null) return;
    if (next.refusals.length > 0) setTab('review');
    else if (next.to === 'published') openPublish(asset, false);
    else move(next.to);
  };
  const keep = (): void => run(() => client.assets.keepVersion({ id: asset.id }));
  const setTab = (id: PanelTab): void =>
    void navigate({
      to: '/assets/$id',
      params: { id: asset.id },
      search: { side: id === 'words' ? undefined : id },
      replace: true,
    });
  useActionScope([
    defineAction({
      id: 'assets.next',
      title: t('keys.send'),
      group: 'here',
      icon: Check,
      shortcut: 'Mod+Enter',
      run: goOn,
    }),
    defineAction({ id: 'assets.keep', title: t('actions.keep'), group: 'here', icon: Save, run: keep }),
    defineAction({
      id: 'view.print',
      title: t('actions.print'),
      group: 'here',
      icon: Printer,
      shortcut: 'Mod+P',
      run: () => printAsset(asset),
    }),
  ]);
  const may = (to: AssetStatus): boolean => mayMove(asset.status, to, asset.isCrisis);
  return (
    <Page
      title={kindLabel(asset.kind)}
      context={[languageLabel(asset.language), asset.segment, channelLabel(asset.channel)].filter(Boolean).join(' · ')}
      breadcrumbs={[{ id: 'assets', label: t('title'), onPress: () => void navigate({ to: '/assets', search: {} }) }]}
      footerKeys={[
        { keys: 'Mod+Enter', label: t('keys.send') },
        { keys: 'Alt+1', label: t('keys.show') },
        { keys: 'Alt+Enter', label: t('keys.take') },
        { keys: 'Alt+Backspace', label: t('keys.leave') },
      ]}
      actions={
        <>
          <MenuButton label={t('actions.export')} icon={Download} entries={exportEntries(asset)} />
          <IconMenuButton
            label={t('more')}
            entries={[
              { id: 'about', label: t('actions.about'), icon: Info, run: () => openAssetFacts(asset) },
              { id: 'keep', label: t('actions.keep'), icon: Save, run: keep },
              ...(asset.publishedOn === null && asset.status !== 'retired'
                ? [{ id: 'out', label: t('actions.out'), icon: PenLine, run: () => openPublish(asset, true) }]
                : []),
              ...(may('draft')
                ? [{ id: 'draft', label: t('actions.draft'), icon: Undo2, run: () => move('draft') }]
                : []),
              ...(may('retired')
                ? [{ id: 'retire', label: t('actions.retire'), icon: Archive, run: () => move('retired') }]
                : []),
              {
                id: 'trash',
                label: t('actions.trash'),
                icon: Trash2,
                run: () => {
                  run(async () => {
                    const { asset: now } = await client.assets.get({ id: asset.id });
                    return client.assets.trash({ id: asset.id, version: now.version });
                  });
                  void navigate({ to: '/assets', search: {} });
                },
              },
            ]}
          />
          {next !== null && next.to !== 'retired' && (
            <Button variant="primary" keyHint="Mod+Enter" onPress={goOn}>
              {t(`next.${next.to}`)}
            </Button>
          )}
        </>
      }
      panel=<AssetPanel
        detail={detail}
        tab={panelTabs.find((id) => id === side) ?? 'words'}
        onTab={setTab}
        handle={handle}
        isOpen={!asset.isLocked || view.isReopened}
        onFlush={() => writer.flush()}
      />
    >
      <AssetSteps detail={detail} onShow={() => setTab('review')} />
      <AssetEditor detail={detail} view={view} writer={writer} handle={handle} />
    </Page>
  );
}
