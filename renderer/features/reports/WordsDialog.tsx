import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, RichTextEditor, TextField } from '#renderer/ui/index.ts';
import { ownWordSections, reportSections, type ReportSectionId } from '#shared/content/report-kinds.ts';
import type { ReportSection } from '#shared/contract/report-document.ts';
import type { Report } from '#shared/contract/reports.ts';

/** The heading and the first words of a part: those of the records, or one's own. */
export function WordsDialog({
  report,
  id,
  section,
  onClose,
}: {
  report: Report;
  id: ReportSectionId;
  section: ReportSection;
  onClose: () => void;
}) {
  const { t } = useTranslation('reports');
  const usual = reportSections.find((each) => each.id === id);
  const [title, setTitle] = useState(section.title);
  const [text, setText] = useState(section.ownWords ?? section.lead);
  const form = useFormSave({ onClose });
  const save = (own: string | null): Promise<unknown> => {
    const heading = title.trim() === '' || title.trim() === usual?.title ? null : title.trim();
    const isOwn = own !== null && own.trim() !== '' && own.trim() !== section.lead;
    const words = { title: heading, text: isOwn ? own : null, was: isOwn ? section.lead : '' };
    return form.save(() =>
      client.reports.update({
        id: report.id,
        version: report.version,
        patch: { words: { ...report.words, [id]: words } },
      }),
    );
  };
  const isFree = ownWordSections.includes(id);
  return (
    <Dialog
      isOpen
      size="large"
      title={t('words.title')}
      description={isFree ? (usual?.about ?? '') : t('words.help')}
      onClose={onClose}
      footer={
        <>
          {section.ownWords !== null && !isFree && (
            <Button variant="quiet" onPress={() => void save(null)}>
              {t('words.reset')}
            </Button>
          )}
          <Button onPress={onClose}>{t('words.cancel')}</Button>
          <Button variant="primary" type="submit" form="report-words" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('words.save')}
          </Button>
        </>
      }
    >
      <Form id="report-words" onSubmit={() => void save(text)}>
        <FormProblem form={form} />
        <TextField label={t('words.heading')} value={title} onChange={setTitle} maxLength={200} />
        <RichTextEditor
          label={t('words.text')}
          value={text}
          onChange={setText}
          onSubmit={() => void save(text)}
          toolbar="small"
          autoFocus
        />
        {section.ownWords !== null && !isFree && (
          <p className="text-meta text-ink-2">
            <span className="font-medium">{t('words.records')}: </span>
            {section.lead}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
