import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Tag, TextArea } from '#renderer/ui/index.ts';

import { shortDay } from '../partners/day-words.ts';
import type { PanelProps } from './AssetPanel.tsx';

/** Remarks on passages: they find their words again after edits, or say that they are gone. */
export function RemarksTab({ detail, handle, onFlush }: PanelProps) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const { asset, comments } = detail;
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (): void => {
    if (body.trim() === '') return;
    const quote = selectedWords(handle.current?.editor ?? null);
    void onFlush()
      .then(() => client.assets.comment({ assetId: asset.id, quote, body }))
      .then(
        (saved) => {
          afterSave(saved);
          setBody('');
          setProblem(undefined);
        },
        (error: unknown) => {
          const refused = fieldError(error);
          if (refused === null) showError(error);
          else setProblem(refused.words);
        },
      );
  };
  const act = (work: Promise<Parameters<typeof afterSave>[0]>): void => {
    work.then((saved) => afterSave(saved), showError);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <TextArea
          label={t('remarks.field')}
          description={t('remarks.none')}
          value={body}
          onChange={setBody}
          rows={2}
          error={problem}
          onSubmit={add}
        />
        <Button onPress={add} isDisabled={body.trim() === ''}>
          {t('remarks.add')}
        </Button>
      </div>
      <ul className="flex flex-col gap-4">
        {comments.map((comment) => (
          <li key={comment.id} className="rounded-card border border-line bg-raised px-3 py-2.5">
            <p className="text-meta text-ink-2">
              {comment.quote === '' ? t('remarks.whole') : t('remarks.about', { quote: short(comment.quote) })}
            </p>
            {comment.place === null && <Tag tone="honey">{t('remarks.gone')}</Tag>}
            <p className="text-body break-words text-ink">{comment.body}</p>
            <p className="text-meta text-ink-3">
              {[
                comment.memberName,
                shortDay(comment.createdAt.slice(0, 10), today),
                comment.resolvedOn === null ? '' : t('remarks.settled', { day: shortDay(comment.resolvedOn, today) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <span className="-ml-2 flex gap-1">
              <Button
                size="small"
                variant="quiet"
                onPress={() =>
                  act(client.assets.settleComment({ id: comment.id, isSettled: comment.resolvedOn === null }))
                }
              >
                {t(comment.resolvedOn === null ? 'remarks.settle' : 'remarks.open')}
              </Button>
              <Button size="small" variant="quiet" onPress={() => act(client.assets.removeComment({ id: comment.id }))}>
                {t('remarks.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words that are marked in the text: of one paragraph, as far as they go. */
function selectedWords(editor: NonNullable<PanelProps['handle']['current']>['editor']): string {
  if (editor === null) return '';
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, '\n').split('\n')[0]?.trim() ?? '';
}

function short(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 79)}…` : quote;
}
