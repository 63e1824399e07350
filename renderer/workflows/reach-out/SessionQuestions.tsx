import { useState } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Button, Form, IconButton, InlineEdit, Section, TextField } from '#renderer/ui/index.ts';
import type { SessionQuestion } from '#shared/contract/sessions.ts';

import { told } from './told.ts';

/** What was asked at a session, with the answer that was given or is still owed. */
export function SessionQuestions({
  sessionId,
  questions,
}: {
  sessionId: string;
  questions: readonly SessionQuestion[];
}) {
  const { t } = useTranslation('outreach');
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (text.trim() !== '' && (await told(client.sessions.addQuestion({ sessionId, text })))) setText('');
  };
  return (
    <Section title={t('session.questions')} count={questions.length === 0 ? undefined : questions.length}>
      <ul className="mb-3 divide-y divide-line">
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
      <Form onSubmit={() => void add()}>
        <div className="flex items-end gap-2">
          <TextField
            label={t('session.question')}
            className="min-w-0 flex-1"
            value={text}
            onChange={setText}
            maxLength={2_000}
          />
          <Button type="submit">{t('session.addQuestion')}</Button>
        </div>
      </Form>
    </Section>
  );
}

function Question({ question }: { question: SessionQuestion }) {
  const { t } = useTranslation('outreach');
  const { isDiscreet } = useTableNames();
  const by = question.askedBy;
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-words break-words">“{question.text}”</p>
        {by !== null && !(isDiscreet && by.isRestricted) && <p className="text-meta text-ink-3">{by.label}</p>}
        <InlineEdit
          label={t('session.answerOf', { what: question.text })}
          value={question.answer}
          placeholder={t('session.noAnswer')}
          onSave={(answer) => void told(client.sessions.setQuestion({ id: question.id, patch: { answer } }))}
        />
      </div>
      <IconButton
        size="small"
        icon={X}
        label={t('session.removeQuestion', { what: question.text })}
        onPress={() => void told(client.sessions.removeQuestion({ id: question.id }))}
      />
    </li>
  );
}
