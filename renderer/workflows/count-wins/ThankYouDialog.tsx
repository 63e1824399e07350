import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useLabelWords } from '#renderer/features/partners/use-label-words.ts';
import { Button, Dialog, ErrorState, Skeleton, TextArea, TextField, showToast } from '#renderer/ui/index.ts';
import type { OpenThanks } from '#shared/contract/wins.ts';

/** A letter of thanks to be changed and sent from one's own mail program; then the thanks are noted. */
export function ThankYouDialog({
  thanks,
  onClose,
}: {
  thanks: Pick<OpenThanks, 'creditId' | 'record'>;
  onClose: () => void;
}) {
  const { t } = useTranslation('wins');
  const nameOf = useLabelWords();
  const today = useToday();
  const { creditId } = thanks;
  const letter = useQuery(orpc.wins.thankYou.queryOptions({ input: { creditId }, meta: { shows: [] } }));
  const [changed, setChanged] = useState<{ subject?: string; body?: string }>({});
  const subject = changed.subject ?? letter.data?.subject ?? '';
  const body = changed.body ?? letter.data?.body ?? '';
  const to = letter.data?.to ?? [];
  const markThanked = (): void => {
    client.wins.setThanked({ creditId, on: today }).then((saved) => {
      onClose();
      afterSave(saved);
    }, showError);
  };
  const openMail = async (): Promise<void> => {
    const address = to.map((each) => encodeURIComponent(each).replaceAll('%40', '@')).join(',');
    await host.openExternal(
      `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    );
  };
  const saveDraft = async (): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${subject.replaceAll(/[\\/:*?"<>|]/gu, ' ').trim()}.eml`,
      filters: [{ name: 'E-mail', extensions: ['eml'] }],
    });
    if (picked === null) return;
    const { path } = await client.wins.saveThankYou({ creditId, path: picked.path, subject, body });
    await host.deliver(path);
    showToast({ title: t('thankYou.saved', { file: picked.name }) });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(body);
    showToast({ title: t('thankYou.copied') });
  };
  return (
    <Dialog
      isOpen
      title={t('thankYou.title', { name: nameOf(thanks.record) })}
      description={
        letter.data === undefined
          ? undefined
          : to.length === 0
            ? t('thankYou.nobody')
            : t('thankYou.to', { to: to.join(', ') })
      }
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void copy().catch(showError)}>{t('thankYou.copy')}</Button>
          <Button isDisabled={to.length === 0} onPress={() => void saveDraft().catch(showError)}>
            {t('thankYou.save')}
          </Button>
          <Button isDisabled={to.length === 0} onPress={() => void openMail().catch(showError)}>
            {t('thankYou.mail')}
          </Button>
          <Button variant="primary" onPress={markThanked}>
            {t('thankYou.thanked')}
          </Button>
        </>
      }
    >
      {letter.isError && <ErrorState {...errorWords(letter.error)} onRetry={() => void letter.refetch()} />}
      {letter.isPending && <Skeleton lines={6} />}
      {letter.data !== undefined && (
        <div className="flex flex-col gap-3">
          <TextField
            label={t('thankYou.subject')}
            value={subject}
            onChange={(next) => setChanged({ ...changed, subject: next })}
          />
          <TextArea
            label={t('thankYou.body')}
            value={body}
            onChange={(next) => setChanged({ ...changed, body: next })}
            rows={10}
          />
        </div>
      )}
    </Dialog>
  );
}
