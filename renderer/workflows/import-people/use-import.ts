import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { ReadOptions } from '#shared/contract/imports.ts';

import {
  applyResult,
  checkResult,
  firstChoices,
  isWellKnown,
  readOptionsOf,
  workspaceResult,
  type Choices,
  type ImportedFile,
  type ImportStep,
  type Inspection,
} from './import-steps.ts';

/** The way of a file to records: the step that it is at, and what leads on. */
export function useImport() {
  const { t } = useTranslation('imports');
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });

  const inspect = async (file: ImportedFile, options: ReadOptions = {}, kept?: Choices) => {
    try {
      const inspection = await client.imports.inspect({ path: file.path, options });
      if (inspection.kind === 'json') return await lookAtWorkspace(file);
      const choices = kept === undefined ? firstChoices(inspection) : { ...kept, mapping: inspection.mapping };
      // What is known from before needs one look, not two.
      if (kept === undefined && isWellKnown(inspection)) return await check(file, inspection, choices);
      setStep({ at: 'map', file, inspection, choices });
    } catch (error) {
      showError(error);
    }
  };

  const check = async (file: ImportedFile, inspection: Inspection, choices: Choices) => {
    const back: ImportStep = { at: 'map', file, inspection, choices };
    try {
      const { jobId } = await client.imports.check({
        path: file.path,
        options: readOptionsOf(inspection),
        ...choices,
        mapping: [...choices.mapping],
        preset: inspection.preset?.id ?? '',
        name: file.isPasted === true ? file.name : '',
      });
      setStep({ at: 'checking', file, jobId });
      const end = await watchJob(jobId, { title: t('checking.title', { file: file.name }) });
      if (end.state !== 'done') return setStep(back);
      setStep({ at: 'review', file, inspection, choices, ...checkResult(end.result) });
    } catch (error) {
      showError(error);
      setStep(back);
    }
  };

  const apply = async (review: Extract<ImportStep, { at: 'review' }>) => {
    const { file, sessionId } = review;
    const started = () => client.imports.apply({ sessionId });
    await write(review, started, { file, sessionId, recordKind: review.choices.recordKind });
  };

  const lookAtWorkspace = async (file: ImportedFile) => {
    const { jobId } = await client.imports.checkWorkspace({ path: file.path });
    setStep({ at: 'checking', file, jobId });
    const end = await watchJob(jobId, { title: t('checking.title', { file: file.name }) });
    if (end.state === 'done') setStep({ at: 'workspace', file, report: workspaceResult(end.result) });
    else setStep({ at: 'choose' });
  };

  const applyWorkspace = async (seen: Extract<ImportStep, { at: 'workspace' }>) => {
    const { file } = seen;
    await write(seen, () => client.imports.workspace({ path: file.path }), {
      file,
      sessionId: null,
      recordKind: 'people',
    });
  };

  const write = async (
    back: ImportStep,
    start: () => Promise<{ jobId: string }>,
    done: Pick<Extract<ImportStep, { at: 'done' }>, 'file' | 'sessionId' | 'recordKind'>,
  ) => {
    try {
      const { jobId } = await start();
      setStep({ at: 'applying', file: done.file, jobId });
      const end = await watchJob(jobId, { title: t('applying.title', { file: done.file.name }) });
      if (end.state !== 'done') return setStep(back);
      const result = applyResult(end.result);
      setStep({ at: 'done', ...done, result });
      afterSave({ changeSetId: result.changeSetId, summary: t('done.headline') });
    } catch (error) {
      showError(error);
      setStep(back);
    }
  };

  return { step, setStep, inspect, check, apply, applyWorkspace };
}
