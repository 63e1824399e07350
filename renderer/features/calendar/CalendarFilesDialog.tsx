import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { host } from '#renderer/app/host/host.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Button, Dialog, Form, Section, Select, showToast, Switch } from '#renderer/ui/index.ts';
import type { CalendarScope } from '#shared/contract/calendar-files.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { KeptFile } from './KeptFile.tsx';

/** Saves a calendar as a file, or keeps a file up to date that other calendars watch. */
export function CalendarFilesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('events');
  const bodies = useCommitteeNames();
  const [whose, setWhose] = useState('all');
  const [person, setPerson] = useState<RecordChoice | null>(null);
  const [includesRestricted, setRestricted] = useState(false);
  const kept = useQuery(
    orpc.calendarFiles.kept.queryOptions({ meta: { shows: ['calendarFiles', 'committees', 'people'] } }),
  ).data;
  const campaigns =
    useQuery(
      orpc.campaigns.list.queryOptions({ input: { today: useToday() }, meta: { shows: ['campaigns', 'trash'] } }),
    ).data ?? [];
  const scope = scopeOf(whose, person);
  const name =
    campaigns.find(({ id }) => campaignPrefix + id === whose)?.name ??
    bodies.find(({ id }) => id === whose)?.name ??
    person?.name ??
    t('files.name');
  const run = async (isKept: boolean): Promise<void> => {
    if (scope === null) return;
    try {
      const picked = await host.pickFileToSave({
        purpose: 'export',
        defaultName: fileName(name, 'ics'),
        filters: [{ name: 'iCalendar', extensions: ['ics'] }],
      });
      if (picked === null) return;
      const file = { path: picked.path, scope, includesRestricted };
      if (isKept) {
        await client.calendarFiles.keep(file);
        showToast({ title: t('files.nowKept', { file: picked.name }) });
        return;
      }
      const { path, events, leftOut } = await client.calendarFiles.save(file);
      await host.deliver(path);
      showToast({
        title: t('files.saved', { count: events, file: picked.name }),
        ...(leftOut > 0 && { detail: t('files.leftOut', { count: leftOut }) }),
      });
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('files.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('files.close')}</Button>
          {host.kind === 'desktop' && (
            <Button isDisabled={scope === null} onPress={() => void run(true)}>
              {t('files.keep')}
            </Button>
          )}
          <Button variant="primary" isDisabled={scope === null} onPress={() => void run(false)}>
            {t('files.save')}
          </Button>
        </>
      }
    >
      <Form id="calendar-files" onSubmit={() => void run(false)}>
        <Select
          label={t('files.whose')}
          options={[
            { id: 'all', label: t('files.all') },
            { id: 'me', label: t('files.mine') },
            { id: 'person', label: t('files.person') },
            ...bodies.map(({ id, name: label }) => ({ id, label })),
            ...campaigns.map(({ id, name: label }) => ({
              id: campaignPrefix + id,
              label: t('files.campaign', { name: label }),
            })),
          ]}
          value={whose}
          onChange={setWhose}
        />
        {whose === 'person' && (
          <RecordField
            type="people"
            label={t('files.whom')}
            choice={person}
            onChange={setPerson}
            error={person !== null && person.id === null ? t('choosePerson') : undefined}
          />
        )}
        <Switch
          label={t('files.restricted')}
          detail={t('files.restrictedDetail')}
          isSelected={includesRestricted}
          onChange={setRestricted}
        />
        <p className="text-ink-2">{t(host.kind === 'desktop' ? 'files.about' : 'files.aboutBrowser')}</p>
      </Form>
      {kept !== undefined && kept.length > 0 && (
        <Section title={t('files.kept')} count={kept.length}>
          <ul className="divide-y divide-line">
            {kept.map((file) => (
              <KeptFile key={file.id} file={file} />
            ))}
          </ul>
        </Section>
      )}
    </Dialog>
  );
}

/** Tells a campaign among the choices. */
const campaignPrefix = 'campaign:';

function scopeOf(whose: string, person: RecordChoice | null): CalendarScope | null {
  if (whose === 'all' || whose === 'me') return { of: whose, id: '' };
  if (whose === 'person') return person === null || person.id === null ? null : { of: 'person', id: person.id };
  if (whose.startsWith(campaignPrefix)) return { of: 'campaign', id: whose.slice(campaignPrefix.length) };
  return { of: 'committee', id: whose };
}
