import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { DropZone } from '#renderer/app/files/DropZone.tsx';
import { host } from '#renderer/app/host/host.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import type { PickedFile } from '#shared/host.ts';

import { ImportPreview, type Preview } from './ImportPreview.tsx';

/** Brings a calendar file in: choose it, see line by line what becomes of it, and apply it as one step. */
export function ImportCalendarScreen() {
  const { t } = useTranslation('importCalendar');
  const navigate = useNavigate();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isReading, setReading] = useState(false);
  const take = async (picking: Promise<PickedFile | null>): Promise<void> => {
    try {
      const file = await picking;
      if (file === null) return;
      setReading(true);
      setPreview({ path: file.path, ...(await client.calendarImport.preview({ path: file.path })) });
    } catch (error) {
      showError(error);
    } finally {
      setReading(false);
    }
  };
  const filters = [{ name: 'iCalendar', extensions: ['ics', 'ical', 'ifb'] }];
  return (
    <Page
      title={t('title')}
      context={preview?.fileName ?? ''}
      breadcrumbs={[
        { id: 'calendar', label: t('calendar'), onPress: () => void navigate({ to: '/calendar', search: {} }) },
      ]}
    >
      {preview === null ? (
        <DropZone
          headline={t('headline')}
          detail={t('detail')}
          drop={isReading ? t('reading') : t('drop')}
          choose={t('choose')}
          kinds={t('kinds')}
          icon={CalendarPlus2}
          isReading={isReading}
          onDropped={(file) => void take(host.droppedFile(file))}
          onChoose={() => void take(host.pickFileToOpen({ purpose: 'import', filters }))}
        />
      ) : (
        <ImportPreview key={preview.hash} preview={preview} onOther={() => setPreview(null)} />
      )}
    </Page>
  );
}
