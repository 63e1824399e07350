import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Archive, FileDown, PencilLine, Printer, ScrollText, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Banner, Button, ErrorState, IconMenuButton, Skeleton, Tabs, type MenuEntry } from '#renderer/ui/index.ts';
import type { Guideline } from '#shared/contract/guidelines.ts';
import { fillGuidelines } from '#shared/domain/guidelines/clause-text.ts';

import { CompareTab } from './CompareTab.tsx';
import { GuidelineSteps } from './GuidelineSteps.tsx';
import { printGuidelines, saveGuidelinesAsWord } from './guideline-document.tsx';
import { guidelineQuery } from './guidelines-queries.ts';
import { openAdopt, openFacts } from './open-guidelines.tsx';
import { SignOffTab } from './SignOffTab.tsx';
import { TextTab } from './TextTab.tsx';
import { VersionsTab } from './VersionsTab.tsx';

/** One text of guidelines: drafted, compared, adopted and signed. */
export function GuidelineScreen() {
  const { t } = useTranslation('guidelines');
  const { id } = useParams({ from: '/shell/guidelines/$id' });
  const { pane = 'text', clause, from, to } = useSearch({ from: '/shell/guidelines/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const found = useQuery(guidelineQuery(id));
  const show = (search: {
    pane?: 'text' | 'compare' | 'versions' | 'signoff';
    clause?: string;
    from?: string;
    to?: string;
  }) => void navigate({ to: '/guidelines/$id', params: { id }, search, replace: true });
  if (found.isError)
    return (
      <Page title={t('title')}>
        <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />
      </Page>
    );
  if (found.data === undefined)
    return (
      <Page title="">
        <Skeleton lines={10} />
      </Page>
    );
  const { guideline, clauses, versions } = found.data;
  const draft = fillGuidelines(clauses);
  const isChanged = versions[0]?.body !== draft.markdown;
  const paper = {
    title: guideline.title,
    lines: [isChanged ? t('compare.draft') : t('versions.number', { number: versions[0]?.number ?? 0 })],
    markdown: draft.markdown,
  };
  return (
    <Page
      title={guideline.title}
      context={reviewWords(guideline, today, t)}
      footerKeys={
        pane === 'text'
          ? [
              { keys: 'J K', label: t('keys.move') },
              { keys: 'N', label: t('keys.add') },
              { keys: 'Alt+Up', label: t('keys.order') },
            ]
          : []
      }
      actions={
        <>
          <Button icon={Printer} onPress={() => printGuidelines(paper)}>
            {t('actions.print')}
          </Button>
          <Button
            variant="primary"
            icon={ScrollText}
            isDisabled={!isChanged || clauses.length === 0}
            onPress={() => openAdopt(guideline, draft.blanks)}
          >
            {t('actions.adopt')}
          </Button>
          <GuidelineMenu guideline={guideline} paper={paper} />
        </>
      }
    >
      {guideline.isInTrash && <Banner tone="honey" title={t('clause.inTrash')} />}
      <div className="border-b border-line px-6 py-3">
        <GuidelineSteps
          guideline={guideline}
          blanks={draft.blanks.length}
          isChanged={isChanged}
          onPropose={() => setStatus(guideline, 'proposed')}
        />
      </div>
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { id: 'text', label: t('tabs.text') },
          { id: 'compare', label: t('tabs.compare'), isChanged: versions.length > 0 && isChanged },
          { id: 'versions', label: t('tabs.versions'), count: versions.length },
          {
            id: 'signoff',
            label: t('tabs.signoff'),
            ...(guideline.adopted !== null && { count: t('signedOf', guideline) }),
          },
        ]}
        value={pane}
        onChange={(next) =>
          show(next === 'text' ? {} : { pane: next === 'compare' || next === 'versions' ? next : 'signoff' })
        }
        isFill
      >
        {pane === 'text' && (
          <TextTab
            guidelineId={id}
            clauses={clauses}
            openId={clause}
            onOpen={(next) => show(next === undefined ? {} : { clause: next })}
          />
        )}
        {pane === 'compare' && (
          <CompareTab
            draft={draft.markdown}
            versions={versions}
            from={from}
            to={to}
            onChoose={(older, newer) => show({ pane: 'compare', from: older, to: newer })}
          />
        )}
        {pane === 'versions' && (
          <>
            <VersionsTab
              guideline={guideline}
              versions={versions}
              onCompare={(number) => show({ pane: 'compare', from: String(number), to: 'draft' })}
            />
            <AttachmentsSection recordType="guidelines" recordId={guideline.id} />
          </>
        )}
        {pane === 'signoff' && (
          <SignOffTab
            guideline={guideline}
            onCompare={(older, newer) => show({ pane: 'compare', from: String(older), to: String(newer) })}
          />
        )}
      </Tabs>
    </Page>
  );
}

function setStatus(guideline: Guideline, status: string): void {
  client.guidelines
    .update({ id: guideline.id, version: guideline.version, patch: { status } })
    .then((saved) => afterSave(saved), showError);
}

function GuidelineMenu({
  guideline,
  paper,
}: {
  guideline: Guideline;
  paper: Parameters<typeof saveGuidelinesAsWord>[0];
}) {
  const { t } = useTranslation('guidelines');
  const navigate = useNavigate();
  const entries: readonly MenuEntry[] = [
    {
      id: 'word',
      label: t('actions.word'),
      icon: FileDown,
      run: () => void saveGuidelinesAsWord(paper).catch(showError),
    },
    { id: 'facts', label: t('actions.rename'), icon: PencilLine, run: () => openFacts(guideline) },
    guideline.status === 'retired' || guideline.status === 'proposed'
      ? { id: 'draft', label: t('actions.draft'), icon: PencilLine, run: () => setStatus(guideline, 'draft') }
      : { id: 'retire', label: t('actions.retire'), icon: Archive, run: () => setStatus(guideline, 'retired') },
    {
      id: 'trash',
      label: t('actions.trash'),
      icon: Trash2,
      tone: 'danger',
      run: () => {
        client.guidelines.trash({ id: guideline.id, version: guideline.version }).then((saved) => {
          afterSave(saved);
          void navigate({ to: '/guidelines' });
        }, showError);
      },
    },
  ];
  return <IconMenuButton label={t('actions.more')} entries={entries} />;
}

type Words = ReturnType<typeof useTranslation<'guidelines'>>['t'];

function reviewWords(guideline: Guideline, today: string, t: Words): string {
  if (guideline.reviewOn === null) return '';
  const day = shortDay(guideline.reviewOn, today);
  return guideline.reviewOn < today ? t('reviewLate', { day }) : t('review', { day });
}
