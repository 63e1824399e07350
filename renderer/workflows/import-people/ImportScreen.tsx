import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { ReadOptions } from '#shared/contract/imports.ts';
import type { PickedFile } from '#shared/host.ts';

import { ChooseFile } from './ChooseFile.tsx';
import { ImportDone } from './ImportDone.tsx';
import {
  applyResult,
  checkResult,
  firstChoices,
  readOptionsOf,
  type Choices,
  type ImportStep,
  type Inspection,
} from './import-steps.ts';
import { ImportWait } from './ImportWait.tsx';
import { MapColumns } from './MapColumns.tsx';
import { ReviewRows } from './ReviewRows.tsx';

/** From a file to records: choose, say what the columns are, look at every row, import. */
export function ImportScreen() {
  const { t } = useTranslation('imports');
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });

  const inspect = async (file: PickedFile, options: ReadOptions = {}, kept?: Choices) => {
    try {
      const inspection = await client.imports.inspect({ path: file.path, options });
      setStep({
        at: 'map',
        file,
        inspection,
        choices: kept === undefined ? firstChoices(inspection) : { ...kept, mapping: inspection.mapping },
      });
    } catch (error) {
      showError(error);
    }
  };

  const check = async (file: PickedFile, inspection: Inspection, choices: Choices) => {
    const back: ImportStep = { at: 'map', file, inspection, choices };
    try {
      const { jobId } = await client.imports.check({
        path: file.path,
        options: readOptionsOf(inspection),
        ...choices,
        mapping: [...choices.mapping],
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
    try {
      const { jobId } = await client.imports.apply({ sessionId: review.sessionId });
      setStep({ at: 'applying', file: review.file, jobId });
      const end = await watchJob(jobId, { title: t('applying.title', { file: review.file.name }) });
      if (end.state !== 'done') return setStep(review);
      const result = applyResult(end.result);
      setStep({
        at: 'done',
        file: review.file,
        sessionId: review.sessionId,
        recordKind: review.choices.recordKind,
        result,
      });
      afterSave({ changeSetId: result.changeSetId, summary: t('done.headline') });
    } catch (error) {
      showError(error);
      setStep(review);
    }
  };

  return (
    <Page title={t('title')} context={step.at === 'choose' ? undefined : step.file.name} isScrolled>
      {step.at === 'choose' && <ChooseFile onChosen={(file) => void inspect(file)} />}
      {step.at === 'map' && (
        <MapColumns
          inspection={step.inspection}
          choices={step.choices}
          onChange={(choices) => setStep({ ...step, choices })}
          onReadAgain={(options) => void inspect(step.file, options, step.choices)}
          onCheck={() => void check(step.file, step.inspection, step.choices)}
          onBack={() => setStep({ at: 'choose' })}
        />
      )}
      {(step.at === 'checking' || step.at === 'applying') && <ImportWait kind={step.at} jobId={step.jobId} />}
      {step.at === 'review' && (
        <ReviewRows
          sessionId={step.sessionId}
          header={step.inspection.header}
          counts={step.counts}
          onCounts={(counts) => setStep({ ...step, counts })}
          onApply={() => void apply(step)}
          onBack={() => {
            void client.imports.discard({ sessionId: step.sessionId });
            setStep({ at: 'map', file: step.file, inspection: step.inspection, choices: step.choices });
          }}
        />
      )}
      {step.at === 'done' && (
        <ImportDone
          sessionId={step.sessionId}
          fileName={step.file.name}
          recordKind={step.recordKind}
          result={step.result}
          onAnother={() => setStep({ at: 'choose' })}
        />
      )}
    </Page>
  );
}
