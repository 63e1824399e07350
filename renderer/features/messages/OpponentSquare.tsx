import { Lock } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Icon } from '#renderer/ui/index.ts';
import type { MessageBox } from '#shared/contract/messages.ts';

import { BoxField } from './BoxField.tsx';
import { useBoxWriter } from './use-box-writer.ts';

/** The private square: what each side says of itself and of the other. Hidden in discreet mode. */
export function OpponentSquare({ box }: { box: MessageBox }) {
  const { t } = useTranslation('messages');
  const { discreet } = useDeviceSettings();
  const write = useBoxWriter(box);
  if (discreet) return <p className="text-ink-2">{t('square.hidden')}</p>;
  const field = (label: string, value: string, save: (text: string) => void) => (
    <div className="min-w-70 flex-1 basis-2/5 rounded-card border border-line bg-raised p-4">
      <BoxField boxId={box.id} label={label} value={value} language={box.language} rows={5} onSave={save} />
    </div>
  );
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-center gap-2 text-ink-2">
        <Icon of={Lock} size={14} />
        {t('square.detail')}
      </p>
      <div className="flex flex-wrap gap-4">
        {field(t('square.usUs'), box.squareUsUs, (squareUsUs) => write({ squareUsUs }))}
        {field(t('square.usThem'), box.squareUsThem, (squareUsThem) => write({ squareUsThem }))}
        {field(t('square.themUs'), box.squareThemUs, (squareThemUs) => write({ squareThemUs }))}
        {field(t('square.themThem'), box.squareThemThem, (squareThemThem) => write({ squareThemThem }))}
      </div>
    </div>
  );
}
