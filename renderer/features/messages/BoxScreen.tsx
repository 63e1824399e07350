import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Clipboard, FileText, Printer, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import {
  Banner,
  Button,
  ErrorState,
  IconMenuButton,
  SegmentedControl,
  Skeleton,
  showToast,
} from '#renderer/ui/index.ts';
import { boxMarkdown, boxPlainText } from '#shared/domain/messages/box-text.ts';

import { BoxChecks } from './BoxChecks.tsx';
import { BoxFields } from './BoxFields.tsx';
import { copyWords, spokenBox } from './box-copy.ts';
import { boxQuery, messagesQuery } from './messages-queries.ts';
import { OpponentSquare } from './OpponentSquare.tsx';
import { printBox } from './print-box.tsx';
import { Triangle } from './Triangle.tsx';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';

const parts = ['box', 'triangle', 'square'] as const;

/** The workbench of one message: the audiences on the left, the message in the middle, checks and audience on the right. */
export function BoxScreen() {
  const { t } = useTranslation('messages');
  const { id } = useParams({ from: '/shell/messages/$id' });
  const { part = 'box' } = useSearch({ from: '/shell/messages/$id' });
  const navigate = useNavigate();
  const query = useQuery(boxQuery(id));
  const list = useQuery(messagesQuery());
  const box = query.data;
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(() => showToast({ title: t('box.copied') }), showError);
  };
  const copyText = (): void => {
    if (box !== undefined) copy(boxPlainText(spokenBox(box), copyWords()));
  };
  const copyMarkdown = (): void => {
    if (box !== undefined) copy(boxMarkdown(spokenBox(box), copyWords()));
  };
  const print = (): void => {
    if (box !== undefined) printBox(box);
  };
  const trash = (): void => {
    if (box === undefined) return;
    client.messages.trashBox({ id, version: box.version }).then((saved) => {
      afterSave(saved);
      void navigate({ to: '/messages' });
    }, showError);
  };
  useActionScope([
    defineAction({ id: 'messages.copy', title: t('box.copy'), group: 'here', icon: Clipboard, run: copyText }),
    defineAction({
      id: 'messages.markdown',
      title: t('box.markdown'),
      group: 'here',
      icon: FileText,
      run: copyMarkdown,
    }),
    defineAction({ id: 'messages.print', title: t('box.print'), group: 'here', icon: Printer, run: print }),
    defineAction({ id: 'messages.trash', title: t('box.trash'), group: 'here', icon: Trash2, run: trash }),
  ]);
  return (
    <Page
      title={box === undefined ? '' : box.title || t('untitled')}
      context={box === undefined ? '' : (box.segment?.name ?? t('everybody'))}
      breadcrumbs={[{ id: 'messages', label: t('title'), onPress: () => void navigate({ to: '/messages' }) }]}
      actions={
        <>
          <Button icon={Clipboard} onPress={copyText}>
            {t('box.copy')}
          </Button>
          <Button icon={Printer} onPress={print}>
            {t('box.print')}
          </Button>
          <IconMenuButton
            label={t('box.more')}
            entries={[
              { id: 'markdown', label: t('box.markdown'), icon: FileText, run: copyMarkdown },
              { id: 'trash', label: t('box.trash'), icon: Trash2, run: trash },
            ]}
          />
        </>
      }
    >
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="p-6">
          <Skeleton lines={8} />
        </div>
      )}
      {box !== undefined && (
        <div className="flex min-h-0 flex-1">
          <nav
            aria-label={t('title')}
            className="hidden w-56 shrink-0 overflow-auto border-r border-line bg-chrome px-3 py-4 rail:block"
          >
            <ul className="flex flex-col gap-1">
              {list.data?.boxes.map((other) => (
                <li key={other.id}>
                  <Link
                    to="/messages/$id"
                    params={{ id: other.id }}
                    search={{ part }}
                    aria-current={other.id === id ? 'page' : undefined}
                    className={`block rounded-card px-3 py-2 focus-ring ${other.id === id ? 'bg-raised shadow-1' : 'hover:bg-hover'}`}
                  >
                    <span className="block font-medium">{other.segmentName || t('everybody')}</span>
                    <span className="block text-meta text-ink-2">{other.title || t('untitled')}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex min-h-0 min-w-0 flex-1 flex-col overflow-auto panel:flex-row panel:overflow-hidden">
            <div className="min-w-0 flex-1 px-6 py-5 panel:overflow-auto">
              <div className="mx-auto flex max-w-190 flex-col gap-5">
                {box.isInTrash && <Banner tone="honey" title={t('box.gone')} />}
                <div className="flex">
                  <SegmentedControl
                    label={t('box.tabs.label')}
                    options={parts.map((each) => ({ id: each, label: t(`box.tabs.${each}`) }))}
                    value={part}
                    onChange={(next) => void navigate({ to: '/messages/$id', params: { id }, search: { part: next } })}
                  />
                </div>
                {part === 'box' && <BoxFields key={box.id} box={box} segments={list.data?.segments ?? []} />}
                {part === 'triangle' && <Triangle box={box} />}
                {part === 'square' && <OpponentSquare key={box.id} box={box} />}
              </div>
            </div>
            <aside className="shrink-0 border-t border-line bg-raised px-5 py-5 panel:w-80 panel:overflow-auto panel:border-t-0 panel:border-l">
              <BoxChecks box={box} />
              <div className="mt-6">
                <AttachmentsSection recordType="messageBoxes" recordId={box.id} />
              </div>
            </aside>
          </div>
        </div>
      )}
    </Page>
  );
}
