import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import {
  Button,
  Dialog,
  Form,
  FormRow,
  RichTextEditor,
  type RichTextHandle,
  Switch,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Story } from '#shared/contract/stories.ts';
import { noConsent } from '#shared/domain/messages/story-consent.ts';

import { takeFirst, takeWords } from '../language/finding-acts.ts';
import { openKeep } from '../language/open-keep.tsx';
import { useFindingKeys, useFindings } from '../language/use-findings.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { useKeptNames, useKeptWords } from '../language/use-kept-words.ts';
import { WordNotes } from '../language/WordNotes.tsx';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { ConsentFields, type ConsentDraft } from './ConsentFields.tsx';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';

/** A story and the record of what the person agreed to. Whether they have lived experience is theirs to say: nothing follows from a story. */
export function StoryDialog({ story, onClose }: { story: Story | undefined; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const [draft, setDraft] = useState({
    title: story?.title ?? '',
    body: story?.body ?? '',
    teller: story?.teller ?? '',
    alias: story?.alias ?? '',
    isRestricted: story?.isRestricted ?? true,
    note: story?.note ?? '',
  });
  const [consent, setConsent] = useState<ConsentDraft>({
    consent: story?.consent ?? { ...noConsent, uses: [], parts: [], risks: [] },
    consentedOn: story?.consentedOn ?? null,
    expiresOn: story?.expiresOn ?? null,
  });
  const [person, setPerson] = useState(() => choiceOf(story?.person));
  const [support, setSupport] = useState(() => choiceOf(story?.supportPerson));
  const form = useFormSave({ fields: ['title', 'consentedOn', 'expiresOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = (person !== null && person.id === null) || (support !== null && support.id === null);
  const handle = useRef<RichTextHandle>(null);
  const keeper = story === undefined ? null : ({ type: 'stories', id: story.id } as const);
  const kept = useKeptWords(keeper);
  const glossary = useGlossary();
  const findings = useFindings(handle, 'guess', useKeptNames(kept)).filter((each) => each.exempt === undefined);
  useFindingKeys(handle, findings, {
    onTake: (finding) => takeFirst(handle, finding, glossary),
    onLeave: ({ ruleId, words }) => {
      if (keeper !== null) openKeep(keeper, ruleId, words);
    },
  });
  const save = (): void => {
    if (isUnknown) return;
    const fields = { ...draft, ...consent, personId: person?.id ?? null, supportPersonId: support?.id ?? null };
    void form.save(() =>
      story === undefined
        ? client.stories.create(fields)
        : client.stories.update({ id: story.id, version: story.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (story === undefined) return;
    onClose();
    client.stories.trash({ id: story.id, version: story.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(story === undefined ? 'stories.form.add' : 'stories.form.edit')}
      onClose={onClose}
      footer={
        <>
          {story !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('segmentForm.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('segmentForm.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="story"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || isUnknown}
          >
            {t('segmentForm.save')}
          </Button>
        </>
      }
    >
      <Form id="story" onSubmit={save}>
        <FormProblem form={form} />
        <TextField
          label={t('stories.form.name')}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={form.errorAt('title')}
          isRequired
          autoFocus
        />
        <RichTextEditor
          label={t('stories.form.body')}
          value={draft.body}
          onChange={(body) => set({ body })}
          onSubmit={save}
          toolbar="small"
          minLines={4}
          handleRef={handle}
        />
        <WordNotes
          findings={findings}
          kept={kept}
          keeper={keeper}
          onTake={(finding, words) => takeWords(handle, finding, words)}
        />
        <FormRow>
          <TextField label={t('stories.form.teller')} value={draft.teller} onChange={(teller) => set({ teller })} />
          <TextField label={t('stories.form.alias')} value={draft.alias} onChange={(alias) => set({ alias })} />
        </FormRow>
        <FormRow>
          <RecordField
            type="people"
            label={t('stories.form.person')}
            choice={person}
            onChange={setPerson}
            error={person !== null && person.id === null ? t('stories.form.choose') : undefined}
          />
          <RecordField
            type="people"
            label={t('stories.form.supportPerson')}
            choice={support}
            onChange={setSupport}
            error={support !== null && support.id === null ? t('stories.form.choose') : undefined}
          />
        </FormRow>
        <ConsentFields
          draft={consent}
          onChange={setConsent}
          errors={{ consentedOn: form.errorAt('consentedOn'), expiresOn: form.errorAt('expiresOn') }}
        />
        <Switch
          label={t('stories.form.restricted')}
          detail={t('stories.form.restrictedDetail')}
          isSelected={draft.isRestricted}
          onChange={(isRestricted) => set({ isRestricted })}
        />
        <TextArea label={t('stories.form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
      </Form>
      {story !== undefined && <CustomFieldsSection recordType="stories" recordId={story.id} />}
      {story !== undefined && <AttachmentsSection recordType="stories" recordId={story.id} />}
    </Dialog>
  );
}

function choiceOf(record: RecordLabel | null | undefined): RecordChoice | null {
  return record === null || record === undefined ? null : { id: record.id, name: record.label };
}
