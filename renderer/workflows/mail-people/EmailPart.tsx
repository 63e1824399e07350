import { Mail, Save } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { Button, NumberField, Section, showToast, TextArea, TextField } from '#renderer/ui/index.ts';
import { mailBatches, mailtoLinks } from '#shared/domain/mailings/mail-batches.ts';

import type { MailPartProps } from './mail-part.ts';

/** A longer text does not fit into a link beside the addresses. */
const mostInLink = 900;
const mostInBatch = 500;
const mostLinked = 50;

const writtenSchema = z.object({ path: z.string(), drafts: z.number() });

/** Mail that goes out from the person's own program: everybody in bcc, nobody in To, in groups that a provider takes. */
export function EmailPart({ audience, includeRestricted, found }: MailPartProps) {
  const { t } = useTranslation('mailings');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [size, setSize] = useState<number | null>(50);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const addresses = found.recipients.map(({ email }) => email);
  const batchSize = Math.min(mostInBatch, Math.max(1, size ?? 50));
  const batches = mailBatches(addresses, batchSize);
  const isLong = encodeURIComponent(text).length > mostInLink;
  // Nobody opens hundreds of links by hand; and to make them takes a while at each key.
  const isMany = batches.length > mostLinked;
  const links = isMany ? [] : mailtoLinks(addresses, batchSize, subject, isLong ? '' : text);
  const open = async (link: string): Promise<void> => {
    const { opened: isOpened } = await host.openExternal(link);
    if (isOpened) setOpened(new Set([...opened, link]));
  };
  const save = async (): Promise<void> => {
    const extension = batches.length > 1 ? 'zip' : 'eml';
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: fileName(subject || t('email.file'), extension),
      filters: [{ name: t(`email.${extension}`), extensions: [extension] }],
    });
    if (picked === null) return;
    const { jobId } = await client.mailings.saveDrafts({
      ...audience,
      includeRestricted,
      subject,
      text,
      batchSize,
      path: picked.path,
    });
    const end = await watchJob(jobId, { title: t('email.saving') });
    if (end.state !== 'done') return;
    const { path, drafts } = writtenSchema.parse(end.result);
    await host.deliver(path);
    showToast({ title: t('email.saved', { count: drafts }) });
  };
  return (
    <div className="grid gap-6 rail:grid-cols-2">
      <div className="flex flex-col gap-3">
        <TextField label={t('email.subject')} value={subject} onChange={setSubject} maxLength={200} />
        <TextArea label={t('email.text')} rows={8} value={text} onChange={setText} />
        <NumberField
          label={t('email.size')}
          description={t('email.sizeDetail')}
          value={size}
          onChange={setSize}
          minValue={1}
          maxValue={mostInBatch}
        />
        <div>
          <Button
            variant="primary"
            icon={Save}
            isDisabled={batches.length === 0}
            onPress={() => void save().catch(showError)}
          >
            {batches.length > 1 ? t('email.saveMany', { count: batches.length }) : t('email.saveOne')}
          </Button>
        </div>
      </div>
      <Section title={t('email.links')} count={isMany ? undefined : links.length}>
        <p className="mb-2 text-ink-2">
          {isMany ? t('email.tooManyLinks', { count: batches.length }) : t('email.linksDetail')}
        </p>
        {isLong && !isMany && <p className="mb-2 text-honey-ink">{t('email.long')}</p>}
        <ul className="flex max-h-72 flex-col gap-2 overflow-auto">
          {links.map((link, index) => (
            <li key={link}>
              <Button icon={Mail} onPress={() => void open(link).catch(showError)}>
                {opened.has(link)
                  ? t('email.openedGroup', { at: index + 1, count: links.length })
                  : t('email.openGroup', { at: index + 1, count: links.length })}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
