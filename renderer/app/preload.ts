import { whenStarted } from './when-started.ts';

/** Loads what a key may open at any moment, once the start is over, so that it opens at once. */
export function preloadSheets(): void {
  whenStarted(() => {
    void import('./palette/Palette.tsx');
    void import('../workflows/quick-add/QuickAddDialog.tsx');
    void import('../workflows/log-contact/LogContactDialog.tsx');
    void import('../workflows/plan-tasks/QuickTaskDialog.tsx');
    void import('../features/people/PersonSheet.tsx');
    void import('../features/organizations/OrganizationSheet.tsx');
    void import('./shortcuts/ShortcutSheet.tsx');
  });
}
