import { CornerDownLeft } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Chip, Form, TextField } from '#renderer/ui/index.ts';
import type { TaskDraft } from '#shared/contract/tasks.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';

import { effortWords } from './task-words.ts';
import { useQuickTask, type QuickTask } from './quick-task.ts';

/** One line that becomes a task, with what was understood shown below it as it is typed. */
export function QuickLine({
  given,
  about,
  inputRef,
  autoFocus,
  onAdded,
  onMore,
}: {
  /** What is known from where the line stands: a committee, a partner. */
  given: Partial<TaskDraft>;
  /** The name of the partner that it is about. */
  about?: string | undefined;
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
  autoFocus?: boolean | undefined;
  onAdded?: ((id: string) => void) | undefined;
  /** Opens the full form with what was understood. */
  onMore?: ((draft: TaskDraft) => void) | undefined;
}) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const [line, setLine] = useState('');
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const startOver = (): void => {
    setLine('');
    setIgnored(new Set());
  };
  const form = useFormSave({ fields: ['title'], onClose: startOver });
  const quick = useQuickTask(line, today, ignored, given);

  const add = async (): Promise<void> => {
    if (quick.draft.title === '') {
      form.refuse('title', t('quick.titleNeeded'));
      return;
    }
    // Who presses Enter before a name was looked up meant that name.
    if (quick.isLooking) return;
    const saved = await form.save(() => client.tasks.create(quick.draft));
    if (saved !== undefined) onAdded?.(saved.id);
  };
  return (
    <Form label={t('quick.label')} onSubmit={() => void add()}>
      <div className="flex items-start gap-2">
        <TextField
          className="min-w-0 flex-1"
          label={t('quick.label')}
          isLabelHidden
          placeholder={t('quick.placeholder')}
          value={line}
          onChange={(next) => {
            setLine(next);
            form.forget();
          }}
          maxLength={1_000}
          error={form.errorAt('title') ?? form.problem}
          autoFocus={autoFocus}
          inputRef={inputRef}
        />
        <Button
          type="submit"
          variant="primary"
          icon={CornerDownLeft}
          isLoading={form.isSaving}
          isDisabled={line.trim() === ''}
        >
          {t('quick.add')}
        </Button>
        {onMore !== undefined && <Button onPress={() => onMore(quick.draft)}>{t('quick.more')}</Button>}
      </div>
      <Understood quick={quick} about={about} onIgnore={(text) => setIgnored(new Set([...ignored, text]))} />
    </Form>
  );
}

/** What was read from the line, as chips; each can be taken back to be words of the title. */
function Understood({
  quick,
  about,
  onIgnore,
}: {
  quick: QuickTask;
  about: string | undefined;
  onIgnore: (text: string) => void;
}) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const { parsed } = quick;
  const wordsOf = (kind: (typeof parsed.tokens)[number]['kind']): string => {
    switch (kind) {
      case 'due':
        return t('quick.due', { day: shortDay(parsed.dueOn ?? '', today) });
      case 'starts':
        return t('quick.starts', { day: shortDay(parsed.startsOn ?? '', today) });
      case 'rule':
        return parsed.rule === null ? '' : t('quick.repeats', { rule: ruleWords(parsed.rule) });
      case 'priority':
        return t('quick.priority', { priority: t(`priority.${parsed.priority ?? 'normal'}`) });
      case 'effort':
        return t('quick.effort', { effort: effortWords(parsed.effort ?? 1) });
      case 'owner':
        return quick.owner === null
          ? quick.isLooking
            ? `@${parsed.owner}`
            : t('quick.noOwner', { word: parsed.owner })
          : t('quick.owner', { name: quick.owner.name });
      case 'committee':
        return quick.committee === null
          ? t('quick.noCommittee', { word: parsed.committee })
          : t('quick.committee', { name: quick.committee.name });
    }
  };
  if (parsed.tokens.length === 0 && about === undefined) return null;
  return (
    <div role="status" className="mt-2 flex flex-wrap items-center gap-1.5 text-meta text-ink-2">
      <span>{t('quick.understood')}</span>
      {parsed.title !== '' && <span className="max-w-80 truncate font-words text-body text-ink">{parsed.title}</span>}
      {about !== undefined && <Chip kind="quiet" label={t('quick.about', { name: about })} />}
      {parsed.tokens.map((token) => (
        <Chip
          key={token.kind}
          label={wordsOf(token.kind)}
          onRemove={() => onIgnore(token.text)}
          removeLabel={t('quick.asWords', { text: token.text })}
        />
      ))}
    </div>
  );
}
