import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { Banner, Button, Dialog, FormRow, RichTextView, Select, showToast } from '#renderer/ui/index.ts';
import { letterTemplates, mergeFields, type MergeField } from '#shared/content/letter-templates.ts';

/** A template filled from records: what is missing is named; it can be copied, printed or saved as a Word document. */
export function LetterDialog({ agreementId, onClose }: { agreementId: string | null; onClose: () => void }) {
  const { t } = useTranslation('commitments');
  const [template, setTemplate] = useState<string>(agreementId === null ? 'letter-of-support' : 'mou');
  const [agreement, setAgreement] = useState(agreementId);
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const isAgreement = letterTemplates.find((entry) => entry.id === template)?.about === 'agreement';
  const agreements = useQuery({
    ...orpc.agreements.list.queryOptions({ input: {}, meta: { shows: ['agreements'] } }),
    enabled: isAgreement,
  }).data;
  const filled = useQuery({
    ...orpc.agreements.compose.queryOptions({
      input: {
        template,
        agreementId: isAgreement ? agreement : null,
        record: isAgreement || partner === null ? null : { type: partner.type, id: partner.id },
      },
      meta: { shows: ['agreements', 'commitments', 'people', 'organizations', 'roles'] },
    }),
    enabled: isAgreement ? agreement !== null : partner !== null,
  }).data;

  const copy = async (): Promise<void> => {
    if (filled === undefined) return;
    await navigator.clipboard.writeText(filled.markdown);
    showToast({ title: t('letter.copied') });
  };
  const saveWord = async (): Promise<void> => {
    if (filled === undefined) return;
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: fileName(filled.title, 'docx'),
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (picked === null) return;
    const { path } = await client.agreements.saveDocument({ ...filled, path: picked.path });
    await host.deliver(path);
    showToast({ title: t('letter.saved') });
  };
  const print = (): void => {
    if (filled !== undefined) printAlone(<RichTextView markdown={filled.markdown} />, 'paper');
  };
  const isReady = filled !== undefined;

  return (
    <Dialog
      isOpen
      size="large"
      title={t('letter.title')}
      description={t('letter.notLegal')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('letter.close')}</Button>
          <Button isDisabled={!isReady} onPress={() => void copy().catch(showError)}>
            {t('letter.copy')}
          </Button>
          <Button isDisabled={!isReady} onPress={print}>
            {t('letter.print')}
          </Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void saveWord().catch(showError)}>
            {t('letter.word')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FormRow>
          <Select
            label={t('letter.template')}
            options={templateOptions}
            value={template}
            onChange={setTemplate}
            autoFocus
          />
          {isAgreement ? (
            <Select
              label={t('letter.agreement')}
              options={(agreements ?? []).map(({ id, title }) => ({ id, label: title }))}
              value={agreement}
              onChange={setAgreement}
            />
          ) : (
            <PartnerField label={t('letter.about')} choice={partner} onChange={setPartner} />
          )}
        </FormRow>
        {filled === undefined ? (
          <p className="text-ink-2">{t('letter.choose')}</p>
        ) : (
          <>
            <Banner
              tone={filled.missing.length === 0 ? 'moss' : 'honey'}
              title={
                filled.missing.length === 0
                  ? t('letter.complete')
                  : t('letter.missing', { fields: filled.missing.map(fieldWords).join(', ') })
              }
            />
            <div className="rounded-card border border-line bg-raised px-6 py-4">
              <RichTextView markdown={filled.markdown} />
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

const templateOptions = letterTemplates.map(
  ({ id, label, description }: { readonly id: string; readonly label: string; readonly description: string }) => ({
    id,
    label,
    detail: description,
  }),
);

function fieldWords(field: string): string {
  // Storage names only fields of this list.
  return mergeFields[field as MergeField];
}
