import { CircleAlert } from 'lucide-react';
import { showToast } from '#renderer/ui/index.ts';
import { runAction } from '../actions/registry.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { errorWords } from './error-words.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';

/** Tells the person of a failure in a message that stays until it is closed. A cancelled call is what they asked for. */
export function showError(error: unknown): void {
  const { code } = failureOf(error);
  if (code === 'cancelled') return;
  const { what, safe, todo } = errorWords(error);
  showToast({
    tone: 'honey',
    icon: CircleAlert,
    title: what,
    detail: [safe, todo].filter(Boolean).join(' '),
    action: wayOut(code),
  });
}

// Some failures have one good way on, and it is a press away.
function wayOut(code: Failure['code']) {
  if (code === 'storageReadOnly')
    return { label: t('errors:ways.saveCopy'), run: () => void runAction('workspace.saveCopy') };
  if (code === 'storageDamaged') return { label: t('errors:ways.backups'), run: () => void runAction('go.backups') };
  return undefined;
}
