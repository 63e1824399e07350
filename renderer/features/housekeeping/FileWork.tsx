import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { z } from 'zod';
import { client } from '#renderer/api/client.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { sizeWords } from '#renderer/app/words/instants.ts';
import { checkWorkspace } from '#renderer/app/workspace/check-workspace.ts';
import { Button, LinkButton, showToast } from '#renderer/ui/index.ts';
import { filesCheckSchema, type FilesCheck } from '#shared/contract/attachments.ts';

const vacuumResult = z.object({ before: z.number(), after: z.number() });
const cleanUpResult = z.object({ count: z.number(), bytes: z.number() });

/** More names than these say nothing to anybody. */
const mostNamed = 20;

type Work = 'check' | 'files' | 'clean' | 'vacuum';

/** Checks and tidies the file and the files attached; each runs in the background and says what it found. */
export function FileWork({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('housekeeping');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<Work | null>(null);
  const [problems, setProblems] = useState<readonly string[] | null>(null);
  const [files, setFiles] = useState<FilesCheck | null>(null);

  const run = async (work: Work, task: () => Promise<void>): Promise<void> => {
    if (busy !== null) return;
    setBusy(work);
    try {
      await task();
    } catch (error) {
      showError(error);
    }
    setBusy(null);
  };
  const checkFiles = async (): Promise<void> => {
    const { jobId } = await client.attachments.check();
    const { result } = await watchJob(jobId, { title: t('file.checkFiles') });
    const read = filesCheckSchema.safeParse(result);
    if (read.success) setFiles(read.data);
  };
  const cleanUp = async (): Promise<void> => {
    const { jobId } = await client.attachments.cleanUp();
    const { result } = await watchJob(jobId, { title: t('file.cleanUp') });
    const read = cleanUpResult.safeParse(result);
    if (read.success)
      showToast({ title: t('file.cleaned', { count: read.data.count, size: sizeWords(read.data.bytes) }) });
    onChanged();
  };
  const vacuum = async (): Promise<void> => {
    const { jobId } = await client.housekeeping.vacuum();
    const { result } = await watchJob(jobId, { title: t('file.vacuumJob') });
    const read = vacuumResult.safeParse(result);
    if (!read.success) return;
    const saved = read.data.before - read.data.after;
    showToast({ title: saved > 0 ? t('file.vacuumed', { size: sizeWords(saved) }) : t('file.vacuumedNone') });
    onChanged();
  };
  const check = async (): Promise<void> => setProblems(await checkWorkspace());
  const broken =
    files === null
      ? []
      : (['missing', 'changed'] as const).flatMap((state) => files[state].map((file) => ({ ...file, state })));
  const shown = broken.filter(({ isRestricted }) => !(discreet && isRestricted));

  return (
    <div data-file-checks className="mt-4 flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button isLoading={busy === 'check'} onPress={() => void run('check', check)}>
          {t('file.check')}
        </Button>
        <Button isLoading={busy === 'files'} onPress={() => void run('files', checkFiles)}>
          {t('file.checkFiles')}
        </Button>
        <Button isLoading={busy === 'vacuum'} onPress={() => void run('vacuum', vacuum)}>
          {t('file.vacuum')}
        </Button>
        <Button isLoading={busy === 'clean'} onPress={() => void run('clean', cleanUp)}>
          {t('file.cleanUp')}
        </Button>
      </div>
      <div role="status" aria-label={t('file.title')} className="flex flex-col gap-1">
        {problems !== null && (
          <p className={problems.length === 0 ? 'text-moss' : 'text-danger'}>
            {problems.length === 0 ? t('file.sound') : t('file.problems', { count: problems.length })}{' '}
            {problems.length > 0 && (
              <LinkButton onPress={() => void runAction('go.backups')}>{t('file.backups')}</LinkButton>
            )}
          </p>
        )}
        {files !== null && broken.length === 0 && (
          <p className="text-moss">{t('file.filesSound', { count: files.files })}</p>
        )}
        {broken.length > 0 && (
          <>
            <p className="text-danger">{t('file.filesBroken', { count: broken.length })}</p>
            <ul className="list-disc pl-5">
              {shown.slice(0, mostNamed).map(({ id, name, state, record, recordLabel }) => (
                <li key={id}>
                  <bdi className="wrap-anywhere">{name}</bdi> ({t(`file.broken.${state}`)}) ·{' '}
                  <LinkButton isWrapped onPress={() => goToRecord(navigate, { ...record, on: null })}>
                    {recordLabel}
                  </LinkButton>
                </li>
              ))}
            </ul>
            {shown.length > mostNamed && <p>{t('file.brokenMore', { count: shown.length - mostNamed })}</p>}
            {shown.length < broken.length && <p>{t('file.brokenHidden', { count: broken.length - shown.length })}</p>}
            <p className="text-ink-2">{t('file.brokenDetail')}</p>
          </>
        )}
      </div>
    </div>
  );
}
