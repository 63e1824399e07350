import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, Icon, Spinner } from '#renderer/ui/index.ts';
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
  return (
    <Page
      title={t('title')}
      context={preview?.fileName ?? ''}
      breadcrumbs={[
        { id: 'calendar', label: t('calendar'), onPress: () => void navigate({ to: '/calendar', search: {} }) },
      ]}
    >
      {preview === null ? (
        <ChooseCalendar isReading={isReading} onTake={(picking) => void take(picking)} />
      ) : (
        <ImportPreview key={preview.hash} preview={preview} onOther={() => setPreview(null)} />
      )}
    </Page>
  );
}

function ChooseCalendar({
  isReading,
  onTake,
}: {
  isReading: boolean;
  onTake: (picking: Promise<PickedFile | null>) => void;
}) {
  const { t } = useTranslation('importCalendar');
  const [isOver, setOver] = useState(false);
  const filters = [{ name: 'iCalendar', extensions: ['ics', 'ical', 'ifb'] }];
  return (
    <section className="mx-auto flex max-w-160 flex-col items-center gap-4 px-6 pt-16 text-center">
      <h2 className="font-words text-statement font-strong text-ink">{t('headline')}</h2>
      <p className="text-ink-2">{t('detail')}</p>
      <div
        className={`mt-4 flex w-full flex-col items-center gap-4 rounded-popover border border-dashed px-8 py-12 ${isOver ? 'border-accent bg-accent-soft' : 'border-ctl bg-raised'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files.item(0);
          if (file !== null) onTake(host.droppedFile(file));
        }}
      >
        <span className="text-accent">{isReading ? <Spinner size={24} /> : <Icon of={CalendarPlus2} size={24} />}</span>
        <p className="font-name text-ink">{isReading ? t('reading') : t('drop')}</p>
        <Button
          variant="primary"
          autoFocus
          isDisabled={isReading}
          onPress={() => onTake(host.pickFileToOpen({ purpose: 'import', filters }))}
        >
          {t('choose')}
        </Button>
        <p className="text-meta text-ink-3">{t('kinds')}</p>
      </div>
    </section>
  );
}
