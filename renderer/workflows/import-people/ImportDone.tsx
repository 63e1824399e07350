import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { undoStep } from '#renderer/app/saving/undo.ts';
import { Button, showToast } from '#renderer/ui/index.ts';
import type { ImportResult } from '#shared/contract/imports.ts';

/** What the import did, with the ways on and back. */
export function ImportDone({
  sessionId,
  fileName,
  recordKind,
  result,
  onAnother,
}: {
  sessionId: string | null;
  fileName: string;
  recordKind: 'people' | 'organizations';
  result: ImportResult;
  onAnother: () => void;
}) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const { changeSetId } = result;

  const saveRejects = async () => {
    try {
      if (sessionId === null) return;
      const picked = await host.pickFileToSave({
        purpose: 'export',
        defaultName: `${fileName.replace(/\.[^.]*$/, '')} to look at.csv`,
      });
      if (picked === null) return;
      const saved = await client.imports.saveRejects({ sessionId, path: picked.path });
      await host.deliver(saved.path);
      showToast({ title: t('done.savedRejects', { count: saved.rows }) });
    } catch (error) {
      showError(error);
    }
  };

  const sentences = [
    result.created > 0 && t('done.created', { count: result.created }),
    result.newOrganizations > 0 && t('done.organizations', { count: result.newOrganizations }),
    result.updated > 0 && t('done.updated', { count: result.updated }),
    result.skipped > 0 && t('done.skipped', { count: result.skipped }),
    result.rejected > 0 && t('done.rejected', { count: result.rejected }),
  ].filter((sentence) => sentence !== false);

  return (
    <section className="mx-auto flex max-w-120 flex-col gap-4 pt-24">
      <h2 className="font-words text-statement font-strong text-ink">
        {t(changeSetId === null ? 'stopped' : 'done.headline')}
      </h2>
      <ul className="flex flex-col gap-1 text-body text-ink">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          autoFocus
          onPress={() => void navigate({ to: recordKind === 'people' ? '/people' : '/organizations' })}
        >
          {t(recordKind === 'people' ? 'done.openPeople' : 'done.openOrganizations')}
        </Button>
        {changeSetId !== null && (
          <Button keyHint="Mod+Z" onPress={() => void undoStep(changeSetId).then(onAnother)}>
            {t('done.undo')}
          </Button>
        )}
        {result.rejected > 0 && sessionId !== null && (
          <Button onPress={() => void saveRejects()}>{t('done.saveRejects')}</Button>
        )}
        <Button variant="quiet" onPress={onAnother}>
          {t('done.another')}
        </Button>
      </div>
    </section>
  );
}
