import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { DocumentMenu } from '#renderer/app/documents/DocumentMenu.tsx';
import { DocumentView } from '#renderer/app/documents/DocumentView.tsx';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Banner, Button, ErrorState, RichTextEditor, Section, Skeleton } from '#renderer/ui/index.ts';
import { planSections } from '#shared/content/program/program-statuses.ts';
import type { IsoDay } from '#shared/dates.ts';

import { planQuery } from './funding-queries.ts';

/** The sustainability plan on one page: words of people on one side, the whole page on the other. */
export function PlanTab({ today }: { today: IsoDay }) {
  const { t } = useTranslation('funding');
  const plan = useQuery(planQuery(today));
  if (plan.isError) return <ErrorState {...errorWords(plan.error)} onRetry={() => void plan.refetch()} />;
  if (plan.isPending) return <Skeleton lines={8} />;
  const { words, document, linesOver } = plan.data;
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
          <DocumentMenu label={t('plan.file')} document={document} size="small" />
        </span>
        {linesOver > 0 && <Banner tone="honey">{t('plan.tooLong', { count: linesOver })}</Banner>}
        <div data-for-paper>
          <DocumentView document={document} />
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
