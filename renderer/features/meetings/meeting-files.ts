import { client } from '#renderer/api/client.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

/** Saves a meeting, a series or a committee's meetings as a calendar file where the person says. */
export async function saveCalendar(of: 'meeting' | 'series' | 'committee', id: string, title: string): Promise<void> {
  const picked = await host.pickFileToSave({
    purpose: 'export',
    defaultName: fileName(title, 'ics'),
    filters: [{ name: 'iCalendar', extensions: ['ics'] }],
  });
  if (picked === null) return;
  const { path } = await client.meetingFiles.saveCalendar({ of, id, path: picked.path });
  await host.deliver(path);
  showToast({ title: t('meetings:page.saved', { file: picked.name }) });
}

/** Saves a draft of mail with the invitation where the person says. */
export async function saveMailDraft(meetingId: string, title: string): Promise<void> {
  const picked = await host.pickFileToSave({
    purpose: 'export',
    defaultName: fileName(title, 'eml'),
    filters: [{ name: 'E-mail', extensions: ['eml'] }],
  });
  if (picked === null) return;
  const { path } = await client.meetingFiles.saveDraft({ meetingId, path: picked.path });
  await host.deliver(path);
  showToast({ title: t('meetings:page.saved', { file: picked.name }) });
}
