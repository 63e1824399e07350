import {
  EyeOff,
  FileDown,
  Monitor,
  Moon,
  PanelLeft,
  Printer,
  Rows2,
  Rows3,
  Rows4,
  Sun,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import { closeToast, showToast } from '#renderer/ui/index.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import { densities, themeSources } from '#shared/host.ts';
import type { Density, ThemeSource } from '#shared/host.ts';
import { host } from '../host/host.ts';
import { asPdf, printShown } from '../print/print-alone.tsx';
import { currentSettings, updateSettings } from '../settings/use-device-settings.ts';
import { defineAction } from './action.ts';
import type { Action } from './action.ts';
import { findAction } from './registry.ts';

const themeIcons: Readonly<Record<ThemeSource, UiIcon>> = { system: Monitor, light: Sun, dark: Moon };
const densityIcons: Readonly<Record<Density, UiIcon>> = { compact: Rows4, normal: Rows3, roomy: Rows2 };
/** Zoom goes in steps of ten percent, between the limits of the settings. */
const zoomStep = 10;
const zoomRange = { min: 80, max: 200 } as const;

/** How the app looks on this computer. */
export const viewActions: readonly Action[] = [
  ...themeSources.map((theme) =>
    view({
      id: `view.theme.${theme}`,
      title: t(`shell:actions.theme.${theme}`),
      icon: themeIcons[theme],
      run: () => updateSettings({ theme }),
    }),
  ),
  ...densities.map((density) =>
    view({
      id: `view.density.${density}`,
      title: t(`shell:actions.density.${density}`),
      icon: densityIcons[density],
      run: () => updateSettings({ density }),
    }),
  ),
  // The native menu sends its choice along.
  view({
    id: 'view.theme',
    title: t('shell:actions.themeMenu'),
    isHidden: true,
    run: async ({ argument }) => {
      const theme = themeSources.find((known) => known === argument);
      if (theme !== undefined) await updateSettings({ theme });
    },
  }),
  view({
    id: 'view.density',
    title: t('shell:actions.densityMenu'),
    isHidden: true,
    run: async ({ argument }) => {
      const density = densities.find((known) => known === argument);
      if (density !== undefined) await updateSettings({ density });
    },
  }),
  view({
    id: 'view.discreet',
    title: t('shell:actions.discreet'),
    icon: EyeOff,
    shortcut: 'Mod+Shift+H',
    keywords: t('shell:actions.discreetKeywords'),
    run: async () => {
      const discreet = !currentSettings().discreet;
      await updateSettings({ discreet });
      // On and off side by side would say both.
      if (discreetToast !== undefined) closeToast(discreetToast);
      discreetToast = showToast({
        icon: EyeOff,
        title: t(discreet ? 'shell:discreet.turnedOn' : 'shell:discreet.turnedOff'),
      });
    },
  }),
  view({
    id: 'view.print',
    title: t('shell:actions.print'),
    icon: Printer,
    shortcut: 'Mod+P',
    // A screen with something better for paper puts its own in the place of this.
    run: () => printShown(),
  }),
  // A browser saves PDFs from its own print dialog.
  view({
    id: 'view.savePdf',
    title: t('shell:actions.savePdf'),
    icon: FileDown,
    keywords: t('shell:actions.savePdfKeywords'),
    isAvailable: () => host.can.printToPdf,
    run: (context) => asPdf(async () => findAction('view.print')?.run(context)),
  }),
  view({
    id: 'view.sidebar',
    title: t('shell:actions.sidebar'),
    icon: PanelLeft,
    shortcut: 'Mod+\\',
    run: () => updateSettings({ sidebarCollapsed: !currentSettings().sidebarCollapsed }),
  }),
  // A browser zooms by these keys itself.
  view({
    id: 'view.zoomIn',
    title: t('shell:actions.zoomIn'),
    icon: ZoomIn,
    shortcut: 'Mod+Plus',
    isAvailable: () => host.can.zoom,
    run: () => zoomBy(zoomStep),
  }),
  view({
    id: 'view.zoomOut',
    title: t('shell:actions.zoomOut'),
    icon: ZoomOut,
    shortcut: 'Mod+-',
    isAvailable: () => host.can.zoom,
    run: () => zoomBy(-zoomStep),
  }),
  view({
    id: 'view.zoomReset',
    title: t('shell:actions.zoomReset'),
    shortcut: 'Mod+0',
    isAvailable: () => host.can.zoom,
    run: () => updateSettings({ zoom: 100 }),
  }),
];

let discreetToast: number | undefined;

function view(action: Omit<Action, 'group' | 'worksWithoutWorkspace'>): Action {
  return defineAction({ ...action, group: 'view', worksWithoutWorkspace: true });
}

async function zoomBy(step: number): Promise<void> {
  const zoom = Math.min(zoomRange.max, Math.max(zoomRange.min, currentSettings().zoom + step));
  await updateSettings({ zoom });
}
