import { useNavigate } from '@tanstack/react-router';
import { Download, Printer, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import type { FooterKey } from '#renderer/app/layout/StatusBar.tsx';
import { Button, IconButton, SegmentedControl } from '#renderer/ui/index.ts';

import { mapViews } from './map-views.ts';
import type { MapViewId } from './map-views.ts';

interface MapPageProps {
  readonly view: MapViewId;
  /** Kept when another picture is chosen, so that all are drawn for the same decision. */
  readonly decision?: string | undefined;
  /** Whether the table twin is shown, and how to change that; left out when the picture has none yet. */
  readonly table?: { readonly isShown: boolean; onToggle(): void } | undefined;
  /** Prints the picture as it stands; left out when nothing can be printed now. */
  readonly onPrint?: (() => void) | undefined;
  /** Saves the picture as a drawing; left out where there is none. */
  readonly onSave?: (() => void) | undefined;
  /** The decision and the filters, in a row above the picture. */
  readonly toolbar?: ReactNode;
  /** A `SidePanel`. */
  readonly panel?: ReactNode;
  readonly footerKeys?: readonly FooterKey[] | undefined;
  readonly children: ReactNode;
}

/** The frame of every map: the four pictures as tabs, the table twin, printing, and the panel on the right. */
export function MapPage({
  view,
  decision,
  table,
  onPrint,
  onSave,
  toolbar,
  panel,
  footerKeys,
  children,
}: MapPageProps) {
  const { t } = useTranslation('map');
  const navigate = useNavigate();
  useActionScope([
    ...(table
      ? [
          defineAction({
            id: 'map.table',
            title: t(table.isShown ? 'showPicture' : 'showTable'),
            group: 'here',
            icon: Table2,
            shortcut: 'V',
            run: () => table.onToggle(),
          }),
        ]
      : []),
    ...(onPrint
      ? [defineAction({ id: 'map.print', title: t('print'), group: 'here', icon: Printer, run: () => onPrint() })]
      : []),
    ...(onSave
      ? [defineAction({ id: 'map.saveSvg', title: t('saveSvg'), group: 'here', icon: Download, run: () => onSave() })]
      : []),
  ]);
  const tableKey = useKeyHint('map.table');
  const choose = (id: MapViewId): void => {
    const chosen = mapViews.find((place) => place.id === id);
    if (chosen) void navigate({ to: chosen.to, search: { ...(decision !== undefined && { decision }) } });
  };
  return (
    <Page
      title={t('title')}
      context={
        <div className="no-drag inline-block py-1">
          <SegmentedControl
            label={t('views.label')}
            options={mapViews.map(({ id }) => ({ id, label: t(`views.${id}`) }))}
            value={view}
            onChange={choose}
          />
        </div>
      }
      actions={
        <>
          {table && (
            <Button icon={Table2} keyHint={tableKey} onPress={() => table.onToggle()}>
              {t(table.isShown ? 'showPicture' : 'showTable')}
            </Button>
          )}
          {onSave && <IconButton icon={Download} label={t('saveSvg')} variant="bordered" onPress={onSave} />}
          {onPrint && (
            <Button icon={Printer} onPress={onPrint}>
              {t('print')}
            </Button>
          )}
        </>
      }
      panel={panel}
      footerKeys={footerKeys}
    >
      {toolbar !== undefined && (
        <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-2 px-5 pt-2">{toolbar}</div>
      )}
      {children}
    </Page>
  );
}
