import { useNavigate } from '@tanstack/react-router';
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { DropZone } from '#renderer/app/files/DropZone.tsx';
import type { ContactImportPreview, ContactImportRequest } from '#shared/contract/contact-import.ts';
import type { PickedFile } from '#shared/host.ts';

import { ContactPreview } from './ContactPreview.tsx';

/** Brings a log of contacts in: choose the list, say what its columns are, see every row, and apply it as one step. */
export function ImportContactsScreen() {
  const { t } = useTranslation('importContacts');
  const navigate = useNavigate();
  const [read, setRead] = useState<{ plan: ContactImportRequest; preview: ContactImportPreview } | null>(null);
  const [isReading, setReading] = useState(false);
  const look = async (plan: ContactImportRequest): Promise<void> => {
    setReading(true);
    try {
      const preview = await client.contactImport.preview(plan);
      setRead({ plan, preview });
    } catch (error) {
      showError(error);
    } finally {
      setReading(false);
    }
  };
  const take = async (picking: Promise<PickedFile | null>): Promise<void> => {
    try {
      const file = await picking;
      if (file !== null) await look({ path: file.path, addsPeople: false });
    } catch (error) {
      showError(error);
    }
  };
  const filters = [{ name: t('filter'), extensions: ['xlsx', 'csv', 'tsv', 'txt'] }];
  return (
    <Page
      title={t('title')}
      context={read?.preview.fileName ?? ''}
      breadcrumbs={[{ id: 'import', label: t('imports'), onPress: () => void navigate({ to: '/import' }) }]}
    >
      {read === null ? (
        <DropZone
          headline={t('headline')}
          detail={t('detail')}
          drop={isReading ? t('reading') : t('drop')}
          choose={t('choose')}
          kinds={t('kinds')}
          icon={MessagesSquare}
          isReading={isReading}
          onDropped={(file) => void take(host.droppedFile(file))}
          onChoose={() => void take(host.pickFileToOpen({ purpose: 'import', filters }))}
        />
      ) : (
        <ContactPreview
          plan={read.plan}
          preview={read.preview}
          isReading={isReading}
          onPlan={(plan) => void look(plan)}
          onOther={() => setRead(null)}
        />
      )}
    </Page>
  );
}
