import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Button, Dialog, RichTextView } from '#renderer/ui/index.ts';
import type { GuidelineVersion } from '#shared/contract/guidelines.ts';

/** An adopted version, to be read. */
export function ReadDialog({
  title,
  version,
  onClose,
}: {
  title: string;
  version: GuidelineVersion;
  onClose: () => void;
}) {
  const { t } = useTranslation('guidelines');
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      description={t('versions.number', { number: version.number })}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('form.close')}</Button>}
    >
      <RichTextView markdown={version.body} />
    </Dialog>
  );
}
