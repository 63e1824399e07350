import { useNavigate } from '@tanstack/react-router';

import { client } from '#renderer/api/client.ts';
import { DocumentMenu } from '#renderer/app/documents/DocumentMenu.tsx';
import { showError } from '#renderer/app/errors/show-error.ts';
import { withoutTitle } from '#renderer/app/print/without-title.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, LinkButton, PlainButton, RichTextView } from '#renderer/ui/index.ts';
import type { PathwayMemo } from '#shared/contract/program.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { markdownDocument } from '#shared/domain/reports/markdown-document.ts';

import { openMemo } from './open-pathways.tsx';

/** Memos, and the one that is open as a document to print and save. */
export function MemosTab({ memos, shownId }: { memos: readonly PathwayMemo[]; shownId: string | undefined }) {
  const { t } = useTranslation('pathways');
  const navigate = useNavigate();
  const today = useToday();
  const workspace = useWorkspace();
  const shown = memos.find((memo) => memo.id === shownId) ?? memos[0];
  if (shown === undefined)
    return (
      <EmptyState
        title={t('memos.empty')}
        detail={t('memos.emptyDetail')}
        actions={[{ label: t('addMemo'), run: () => openMemo() }]}
      />
    );
  const trash = (): void => {
    client.program.trashMemo({ id: shown.id, version: shown.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <div className="grid gap-6 panel:grid-cols-[16rem_minmax(0,1fr)]">
      <ul aria-label={t('memos.list')} className="flex flex-col gap-1">
        {memos.map((memo) => (
          <li key={memo.id}>
            <PlainButton
              isCurrent={memo.id === shown.id}
              className={`w-full rounded-control px-3 py-2 ${memo.id === shown.id ? 'bg-accent-soft' : 'hover:bg-hover'}`}
              onPress={() => void navigate({ to: '/pathways', search: { pane: 'memos', memo: memo.id } })}
            >
              <span className="block font-name">{memo.title}</span>
              <span className="block text-meta text-ink-2">{dayWords(memo.writtenOn)}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
      <article className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" onPress={() => openMemo({ memo: shown })}>
            {t('memos.edit')}
          </Button>
          <DocumentMenu
            label={t('memos.file')}
            size="small"
            document={markdownDocument(shown.markdown, {
              title: shown.title,
              coalition: workspace?.name ?? '',
              madeOn: today,
            })}
            more={[
              { kind: 'separator', id: 'line' },
              { id: 'trash', label: t('memos.trash'), tone: 'danger', run: trash },
            ]}
          />
          {shown.decision !== null && (
            <LinkButton
              onPress={() => void navigate({ to: '/decisions/$id', params: { id: shown.decision?.id ?? '' } })}
            >
              {t('memos.decision')}
            </LinkButton>
          )}
        </div>
        <div data-for-paper className="max-w-[50rem] rounded-card border border-line bg-raised px-8 py-6">
          <h2 className="pb-3 font-words text-document font-strong">{shown.title}</h2>
          <RichTextView markdown={withoutTitle(shown.markdown)} />
        </div>
        <CustomFieldsSection recordType="pathwayMemos" recordId={shown.id} />
        <AttachmentsSection recordType="pathwayMemos" recordId={shown.id} />
      </article>
    </div>
  );
}
