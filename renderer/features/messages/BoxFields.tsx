import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { FormRow, Select } from '#renderer/ui/index.ts';
import { languages } from '#shared/content/languages.ts';
import type { AudienceSegment, MessageBox } from '#shared/contract/messages.ts';
import { coreWords, countWordsOf } from '#shared/domain/messages/word-count.ts';

import { BoxField } from './BoxField.tsx';
import { useBoxWriter } from './use-box-writer.ts';

const longFields = ['value', 'problem', 'solution', 'action', 'bridge'] as const;

/** The texts of a message in the order in which they are said; how many words the core has is told as it is typed. */
export function BoxFields({ box, segments }: { box: MessageBox; segments: readonly AudienceSegment[] }) {
  const { t } = useTranslation('messages');
  const write = useBoxWriter(box);
  const coreNote = (text: string): string => {
    const count = countWordsOf(text);
    return count > coreWords
      ? `${t('box.words', { count })} · ${t('box.over', { count: count - coreWords })}`
      : `${t('box.words', { count })} · ${t('box.coreHint')}`;
  };
  return (
    <div className="flex flex-col gap-4">
      <FormRow>
        <Select
          label={t('box.audience')}
          options={[{ id: '', label: t('everybody') }, ...segments.map(({ id, name }) => ({ id, label: name }))]}
          value={box.segmentId ?? ''}
          onChange={(segmentId) => write({ segmentId: segmentId || null })}
        />
        <Select
          label={t('box.language')}
          options={optionsOf(languages)}
          value={box.language}
          onChange={(language) => write({ language })}
        />
      </FormRow>
      <BoxField
        boxId={box.id}
        label={t('box.title')}
        value={box.title}
        language={box.language}
        rows={1}
        onSave={(title) => write({ title })}
      />
      <BoxField
        boxId={box.id}
        label={t('box.core')}
        value={box.core}
        language={box.language}
        note={coreNote}
        onSave={(core) => write({ core })}
      />
      {longFields.map((field) => (
        <BoxField
          key={field}
          boxId={box.id}
          label={t(`box.${field}`)}
          value={box[field]}
          language={box.language}
          onSave={(text) => write({ [field]: text })}
        />
      ))}
    </div>
  );
}
