import { Redo2, Search, Undo2 } from 'lucide-react';
import { lazy } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { openDialog } from '../dialogs/dialogs.ts';
import { redoStep, undoStep } from '../saving/undo.ts';
import { defineAction } from './action.ts';
import type { Action } from './action.ts';
import { hasTextFocus } from './use-keyboard.ts';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('../shortcuts/ShortcutSheet.tsx')).ShortcutSheet }));
const AboutDialog = lazy(async () => ({ default: (await import('../about/AboutDialog.tsx')).AboutDialog }));

/** The actions that belong to no feature: undo, the palette, help. */
export const shellActions: readonly Action[] = [
  defineAction({
    id: 'edit.undo',
    title: t('undo'),
    group: 'edit',
    icon: Undo2,
    shortcut: 'Mod+Z',
    isOffInText: true,
    run: async () => {
      if (!editText('undo')) await undoStep();
    },
  }),
  defineAction({
    id: 'edit.redo',
    title: t('redo'),
    group: 'edit',
    icon: Redo2,
    shortcut: 'Mod+Shift+Z|Mod+Y',
    isOffInText: true,
    run: async () => {
      if (!editText('redo')) await redoStep();
    },
  }),
  defineAction({
    id: 'edit.find',
    title: t('shell:actions.find'),
    group: 'edit',
    icon: Search,
    shortcut: 'Mod+F',
    run: openPalette,
  }),
  defineAction({
    id: 'go.palette',
    title: t('shell:actions.palette'),
    group: 'go',
    icon: Search,
    shortcut: 'Mod+K|/',
    isHidden: true,
    worksWithoutWorkspace: true,
    run: openPalette,
  }),
  defineAction({
    id: 'help.shortcuts',
    title: t('shell:actions.shortcuts'),
    group: 'help',
    shortcut: '?',
    keywords: t('shell:actions.shortcutsKeywords'),
    worksWithoutWorkspace: true,
    run: () => void openDialog((close) => <ShortcutSheet onClose={close} />),
  }),
  defineAction({
    id: 'help.about',
    title: t('shell:actions.about'),
    group: 'help',
    worksWithoutWorkspace: true,
    run: () => void openDialog((close) => <AboutDialog onClose={close} />),
  }),
];

let isPaletteOpen = false;

function openPalette(): void {
  if (isPaletteOpen) return;
  isPaletteOpen = true;
  openDialog((close) => (
    <Palette
      onClose={() => {
        isPaletteOpen = false;
        close();
      }}
    />
  ));
}

/** The native menu sends undo while text has focus too: then it is the text that is meant. */
function editText(command: 'undo' | 'redo'): boolean {
  if (!hasTextFocus(document.activeElement)) return false;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else reaches the undo stack of a text field
  document.execCommand(command);
  return true;
}
