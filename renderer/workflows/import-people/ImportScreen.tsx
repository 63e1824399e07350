import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button } from '#renderer/ui/index.ts';

import { ChooseFile } from './ChooseFile.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportWait } from './ImportWait.tsx';
import { MapColumns } from './MapColumns.tsx';
import { ReviewRows } from './ReviewRows.tsx';
import { useImport } from './use-import.ts';
import { WorkspaceFile } from './WorkspaceFile.tsx';

/** From a file to records: choose, say what the columns are where that is not known, look at every row, import. */
export function ImportScreen() {
  const { t } = useTranslation('imports');
  const { step, setStep, inspect, check, apply, applyWorkspace } = useImport();
  return (
    <Page
      title={t('title')}
      context={step.at === 'choose' ? undefined : step.file.name}
      isScrolled
      actions={
        <Button variant="secondary" onPress={() => runAction('imports.list')}>
          {t('runs.open')}
        </Button>
      }
    >
      {step.at === 'choose' && <ChooseFile onChosen={(file) => void inspect(file)} />}
      {step.at === 'map' && (
        <MapColumns
          file={step.file}
          inspection={step.inspection}
          choices={step.choices}
          onChange={(choices) => setStep({ ...step, choices })}
          onReadAgain={(options) => void inspect(step.file, options, step.choices)}
          onCheck={() => void check(step.file, step.inspection, step.choices)}
          onBack={() => setStep({ at: 'choose' })}
        />
      )}
      {(step.at === 'checking' || step.at === 'applying') && <ImportWait kind={step.at} jobId={step.jobId} />}
      {step.at === 'workspace' && (
        <WorkspaceFile
          report={step.report}
          onApply={() => void applyWorkspace(step)}
          onBack={() => setStep({ at: 'choose' })}
        />
      )}
      {step.at === 'review' && (
        <ReviewRows
          sessionId={step.sessionId}
          inspection={step.inspection}
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
