import { useQuery } from '@tanstack/react-query';
import { CopyPlus, FolderSearch, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { checkWorkspace } from '#renderer/app/workspace/check-workspace.ts';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { dayWords, numberWords, sizeWords } from '#renderer/app/words/instants.ts';
import { BackupFolder } from '#renderer/features/backups/BackupFolderPicker.tsx';
import { Banner, Button, DefinitionList, InlineEdit, Section } from '#renderer/ui/index.ts';

/** The open workspace: its name, its file, what is in it, and whether it is sound. */
export function WorkspaceSettings() {
  const { t } = useTranslation('settings');
  const workspace = useWorkspace();
  const facts = useQuery(
    orpc.workspaces.facts.queryOptions({ meta: { shows: ['people', 'organizations', 'trash', 'workspaces'] } }),
  ).data;
  if (!workspace) return null;
  const rename = (name: string): void => void client.workspaces.rename({ name }).catch(showError);
  return (
    <>
      <Section title={t('workspace.title')}>
        <DefinitionList
          items={[
            {
              term: t('workspace.name'),
              value: (
                <InlineEdit
                  label={t('workspace.name')}
                  value={workspace.name}
                  onSave={rename}
                  validate={(next) => (next.trim() === '' ? t('members.nameNeeded') : undefined)}
                />
              ),
            },
            { term: t('workspace.file'), value: <span className="wrap-anywhere select-text">{workspace.path}</span> },
            { term: t('workspace.made'), value: dayWords(workspace.createdAt) },
            ...(facts === undefined
              ? []
              : [
                  { term: t('workspace.size'), value: sizeWords(facts.bytes) },
                  {
                    term: t('workspace.holds'),
                    value: t('workspace.counts', {
                      people: numberWords(facts.people),
                      organizations: numberWords(facts.organizations),
                      interactions: numberWords(facts.interactions),
                    }),
                  },
                  {
                    term: t('workspace.history'),
                    value: t('workspace.steps', { count: facts.changeSets, number: numberWords(facts.changeSets) }),
                  },
                ]),
          ]}
        />
        <div className="mt-3 flex flex-wrap gap-2">
          {host.can.revealInFolder && (
            <Button icon={FolderSearch} onPress={() => void runAction('workspace.reveal')}>
              {t('workspace.reveal')}
            </Button>
          )}
          <Button icon={CopyPlus} onPress={() => void runAction('workspace.saveCopy')}>
            {t('workspace.copy')}
          </Button>
        </div>
      </Section>
      <CalendarFiles />
      <Section title={t('check.title')}>
        <p className="mb-2 text-ink-2">{t('check.detail')}</p>
        <Check />
      </Section>
      <Section title={t('folder.title')}>
        <BackupFolder />
      </Section>
    </>
  );
}

function Check() {
  const { t } = useTranslation('settings');
  const [isRunning, setIsRunning] = useState(false);
  const [problems, setProblems] = useState<readonly string[] | null>(null);
  const check = async (): Promise<void> => {
    setIsRunning(true);
    setProblems((await checkWorkspace().catch(showError)) ?? null);
    setIsRunning(false);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button icon={ShieldCheck} isLoading={isRunning} onPress={() => void check()}>
        {t('check.action')}
      </Button>
      {problems !== null && problems.length === 0 && <Banner tone="moss">{t('check.sound')}</Banner>}
      {problems !== null && problems.length > 0 && (
        <Banner
          tone="danger"
          title={t('check.problems', { count: problems.length })}
          action={{ label: t('check.backups'), run: () => void runAction('go.backups') }}
        >
          {problems.slice(0, 5).join('; ')}
        </Banner>
      )}
    </div>
  );
}

/** Calendar files that are kept up to date, with those that could not be written. */
function CalendarFiles() {
  const { t } = useTranslation('settings');
  const files = useQuery(orpc.calendarFiles.kept.queryOptions({ meta: { shows: ['calendarFiles'] } })).data ?? [];
  const failed = files.filter((file) => file.failure !== null).length;
  return (
    <Section title={t('calendarFiles.title')} count={files.length}>
      <p className="mb-2 text-ink-2">{t('calendarFiles.about')}</p>
      {failed > 0 && <Banner tone="danger" title={t('calendarFiles.failed', { count: failed })} />}
      <Button onPress={() => runAction('calendar.files')}>{t('calendarFiles.open')}</Button>
    </Section>
  );
}
