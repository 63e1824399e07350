import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BookOpen, FileDown, FileText, FolderOpen, Globe, Package, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { DocumentView } from '#renderer/app/documents/DocumentView.tsx';
import { printDocument } from '#renderer/app/documents/print-document.tsx';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, MenuButton, Section, showToast, Skeleton } from '#renderer/ui/index.ts';
import type { NameChoice } from '#shared/contract/playbook.ts';

import { EntryPicker } from './EntryPicker.tsx';
import { NamesTable } from './NamesTable.tsx';
import { extension, pickPlaybook } from './open-playbook.tsx';

const told = [
  'lessons',
  'committees',
  'guidelines',
  'objections',
  'assets',
  'wins',
  'losses',
  'decisions',
  'frameworks',
  'people',
  'trash',
];
type Format = 'pack' | 'docx' | 'html' | 'md';

/** The playbook: what goes along, which names stay, the booklet, and opening one of another coalition. */
export function PlaybookScreen() {
  const { t } = useTranslation('playbook');
  const navigate = useNavigate();
  const today = useToday();
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const [choices, setChoices] = useState<ReadonlyMap<string, NameChoice>>(new Map());
  const items = useQuery(orpc.playbook.contents.queryOptions({ meta: { shows: told } }));
  const chosen = picked ?? new Set((items.data ?? []).filter((item) => item.isShared).map((item) => item.id));
  const ids = (items.data ?? []).filter((item) => chosen.has(item.id)).map((item) => item.id);
  const packed = { ids, choices: [...choices].map(([name, choice]) => ({ name, choice })), today };
  const names = useQuery({
    ...orpc.playbook.names.queryOptions({ input: { ids }, meta: { shows: told } }),
    enabled: items.data !== undefined,
    placeholderData: (before) => before,
  });
  const preview = useQuery({
    ...orpc.playbook.preview.queryOptions({ input: packed, meta: { shows: told } }),
    enabled: items.data !== undefined,
    placeholderData: (before) => before,
  });
  const save = async (format: Format): Promise<void> => {
    const end = format === 'pack' ? extension : format;
    const file = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${t('title')}.${end}`,
      filters: [{ name: t(format), extensions: [end] }],
    });
    if (file === null) return;
    const { path } = await client.playbook.save({ ...packed, path: file.path, format });
    await host.deliver(path);
    showToast({ title: t('saved'), detail: t('savedDetail') });
  };
  const print = (): void => {
    if (preview.data !== undefined) printDocument(preview.data.document);
  };
  useActionScope([
    defineAction({
      id: 'playbook.open',
      title: t('open'),
      group: 'here',
      icon: FolderOpen,
      shortcut: 'O',
      run: () => pickPlaybook(navigate),
    }),
    defineAction({ id: 'view.print', title: t('print'), group: 'here', icon: Printer, shortcut: 'Mod+P', run: print }),
  ]);
  const entry = (format: Format, icon: typeof FileText) => ({
    id: format,
    label: t(format),
    icon,
    run: () => void save(format).catch(showError),
  });
  const failed = items.error ?? names.error ?? preview.error;
  return (
    <Page
      title={t('title')}
      context={t('context')}
      isScrolled
      footerKeys={[
        { keys: 'O', label: t('open') },
        { keys: 'Mod P', label: t('print') },
      ]}
      actions={
        <>
          <Button icon={FolderOpen} keyHint="O" onPress={() => void runAction('playbook.open')}>
            {t('open')}
          </Button>
          <MenuButton
            label={t('menu')}
            icon={BookOpen}
            isDisabled={ids.length === 0}
            entries={[
              entry('pack', Package),
              { id: 'print', label: t('print'), icon: Printer, keyHint: 'Mod+P', run: print },
              ...(host.can.printToPdf
                ? [{ id: 'pdf', label: t('pdf'), icon: FileDown, run: () => void runAction('view.savePdf') }]
                : []),
              entry('docx', FileText),
              entry('html', Globe),
              entry('md', FileDown),
            ]}
          />
        </>
      }
    >
      {failed !== null && <ErrorState {...errorWords(failed)} onRetry={() => void items.refetch()} />}
      {items.isPending && <Skeleton lines={8} />}
      {items.data?.length === 0 && <EmptyState title={t('none')} detail={t('noneDetail')} />}
      {items.data !== undefined && items.data.length > 0 && (
        <div className="flex flex-col gap-8">
          <Section title={t('what')} note={t('whatHelp')} level={2}>
            <EntryPicker
              items={items.data}
              chosen={chosen}
              onChange={setPicked}
              noteOf={(item) => [item.detail, item.provenance].filter(Boolean).join(' · ')}
            />
          </Section>
          <Section title={t('names')} count={names.data?.names.length ?? 0} level={2}>
            <p className="pb-2 text-meta text-ink-2">{t('namesHelp')}</p>
            {names.data?.names.length === 0 && <p>{t('noNames')}</p>}
            {names.data !== undefined && names.data.names.length > 0 && (
              <NamesTable
                names={names.data.names}
                choices={choices}
                onChoose={(name, choice) => setChoices(new Map([...choices, [name, choice]]))}
              />
            )}
            {names.data?.isCut === true && <p className="pt-2 text-meta text-ink-2">{t('cut')}</p>}
          </Section>
          {preview.data !== undefined && (
            <>
              <Section title={t('staying')} count={preview.data.staying.length} level={2}>
                <p>{preview.data.staying.length === 0 ? t('stayingNone') : preview.data.staying.join(', ')}</p>
              </Section>
              <Section title={t('booklet')} level={2}>
                <DocumentView document={preview.data.document} />
              </Section>
            </>
          )}
        </div>
      )}
    </Page>
  );
}
