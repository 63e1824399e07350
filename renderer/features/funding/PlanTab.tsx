import { useQuery } from '@tanstack/react-query';
import { FileDown, FileText, Printer } from 'lucide-react';
import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { withoutTitle } from '#renderer/app/print/without-title.ts';
import { asPdf, printAlone } from '#renderer/app/print/print-alone.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  ErrorState,
  MenuButton,
  RichTextEditor,
  RichTextView,
  Section,
  showToast,
  Skeleton,
} from '#renderer/ui/index.ts';
import { planSections } from '#shared/content/program/program-statuses.ts';
import type { IsoDay } from '#shared/dates.ts';

import { planQuery } from './funding-queries.ts';

/** The sustainability plan on one page: words of people on one side, the whole page on the other. */
export function PlanTab({ today }: { today: IsoDay }) {
  const { t } = useTranslation('funding');
  const plan = useQuery(planQuery(today));
  if (plan.isError) return <ErrorState {...errorWords(plan.error)} onRetry={() => void plan.refetch()} />;
  if (plan.isPending) return <Skeleton lines={8} />;
  const { words, markdown } = plan.data;
  const print = (): void =>
    printAlone(
      <Paper title={t('plan.title')} lines={[]}>
        <RichTextView markdown={withoutTitle(markdown)} isSmall />
      </Paper>,
      'paper',
    );
  const save = async (format: 'docx' | 'md'): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: fileName(t('plan.title'), format),
      filters: [{ name: t('plan.title'), extensions: [format] }],
    });
    if (picked === null) return;
    const { path } = await client.funding.savePlan({ today, path: picked.path, format });
    await host.deliver(path);
    showToast({ title: t('plan.saved') });
  };
  return (
    <div className="grid gap-8 panel:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Section title={t('plan.words')}>
        <p className="pb-3 text-meta text-ink-2">{t('plan.wordsHint')}</p>
        <div className="flex flex-col gap-5">
          {planSections.map((section) => {
            const kept = words.find((each) => each.section === section.id);
            return (
              <SectionWords
                key={`${section.id}/${kept?.version ?? 0}`}
                section={section}
                words={kept?.words ?? ''}
                version={kept?.version ?? 0}
              />
            );
          })}
        </div>
      </Section>
      <article className="flex min-w-0 flex-col gap-3">
        <span>
          <MenuButton
            size="small"
            label={t('plan.file')}
            entries={[
              { id: 'print', label: t('plan.print'), icon: Printer, run: print },
              { id: 'pdf', label: t('plan.pdf'), icon: FileDown, run: () => void asPdf(print).catch(showError) },
              { id: 'docx', label: t('plan.word'), icon: FileText, run: () => void save('docx').catch(showError) },
              { id: 'md', label: t('plan.markdown'), icon: FileDown, run: () => void save('md').catch(showError) },
            ]}
          />
        </span>
        <div data-for-paper className="rounded-card border border-line bg-raised px-8 py-6">
          <h2 className="pb-3 font-words text-document font-strong">{t('plan.title')}</h2>
          <RichTextView markdown={withoutTitle(markdown)} isSmall />
        </div>
      </article>
    </div>
  );
}

function SectionWords({
  section,
  words,
  version,
}: {
  section: (typeof planSections)[number];
  words: string;
  version: number;
}) {
  const { t } = useTranslation('funding');
  const [text, setText] = useState(words);
  const save = (): void => {
    client.funding
      .savePlanWords({ section: section.id, words: text, version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <div className="flex flex-col gap-2">
      <RichTextEditor
        label={section.label}
        description={section.description}
        value={text}
        onChange={setText}
        onSubmit={save}
        toolbar="none"
        minLines={2}
      />
      {text !== words && (
        <span>
          <Button size="small" onPress={save}>
            {t('form.save')}
            <span className="sr-only">{`, ${section.label}`}</span>
          </Button>
        </span>
      )}
    </div>
  );
}
