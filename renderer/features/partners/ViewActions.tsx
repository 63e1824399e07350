import { ArrowLeft, ArrowRight, Pencil, Plus, RotateCcw, Save, Star, StarOff, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { failureData } from '#renderer/app/errors/failure.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, IconMenuButton, LinkButton, showToast, type MenuEntry } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { SavedView } from '#shared/contract/views.ts';

import { changeView, createView, removeView } from '../views/view-changes.ts';
import { ViewNameDialog } from '../views/ViewNameDialog.tsx';
import type { PartnerView } from './use-partner-view.ts';

/** What can be done with the view that is shown: save, save as, put back; and for a saved one rename, default, order, delete. */
export function ViewActions({ type, view }: { type: PartnerType; view: PartnerView }) {
  const { t } = useTranslation('partners');
  const { saved, isChanged } = view;
  const saveAs = (): void => {
    openDialog((close) => (
      <ViewNameDialog
        title={t('views.saveAs')}
        initialName=""
        onClose={close}
        onSave={async (name) => {
          const id = await createView(type, name, view.definition);
          view.columns.reset();
          view.open(id);
        }}
      />
    ));
  };
  const save = (): void => {
    if (saved === undefined) return;
    changeView(saved, { definition: view.definition })
      .then(view.reset)
      .catch((error: unknown) => {
        // Somebody saved this view meanwhile: it is kept, and this one can be saved beside it.
        if (failureData(error, 'stale') === null) showError(error);
        else showToast({ tone: 'honey', title: t('views.stale'), action: { label: t('views.saveAs'), run: saveAs } });
      });
  };
  return (
    <div className="flex shrink-0 items-center gap-2 pr-1">
      {isChanged && (
        <>
          <Button size="small" variant="quiet" icon={RotateCcw} onPress={view.reset}>
            {t('views.reset')}
          </Button>
          {saved !== undefined && (
            <Button size="small" icon={Save} onPress={save}>
              {t('views.save')}
            </Button>
          )}
        </>
      )}
      <LinkButton icon={Plus} onPress={saveAs}>
        {t('views.saveAs')}
      </LinkButton>
      {saved !== undefined && (
        <IconMenuButton
          label={t('views.options', { name: saved.name })}
          size="small"
          entries={optionsOf(saved, view, t)}
        />
      )}
    </div>
  );
}

function optionsOf(
  saved: SavedView,
  view: PartnerView,
  t: ReturnType<typeof useTranslation<'partners'>>['t'],
): readonly MenuEntry[] {
  const change = (patch: Parameters<typeof changeView>[1]): void => {
    changeView(saved, patch).catch(showError);
  };
  const place = view.all.indexOf(saved);
  return [
    {
      id: 'rename',
      label: t('views.rename'),
      icon: Pencil,
      run: () =>
        openDialog((close) => (
          <ViewNameDialog
            title={t('views.rename')}
            initialName={saved.name}
            onClose={close}
            onSave={(name) => changeView(saved, { name })}
          />
        )),
    },
    saved.isDefault
      ? { id: 'default', label: t('views.notDefault'), icon: StarOff, run: () => change({ isDefault: false }) }
      : { id: 'default', label: t('views.makeDefault'), icon: Star, run: () => change({ isDefault: true }) },
    {
      id: 'left',
      label: t('views.moveLeft'),
      icon: ArrowLeft,
      isDisabled: place <= 0,
      run: () => change({ position: place - 1 }),
    },
    {
      id: 'right',
      label: t('views.moveRight'),
      icon: ArrowRight,
      isDisabled: place === view.all.length - 1,
      run: () => change({ position: place + 1 }),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'remove',
      label: t('views.remove'),
      icon: Trash2,
      tone: 'danger',
      run: () => {
        removeView(saved)
          .then(() => view.open('all'))
          .catch(showError);
      },
    },
  ];
}
