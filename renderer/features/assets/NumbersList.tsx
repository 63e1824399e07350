import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Tag } from '#renderer/ui/index.ts';

import type { PanelProps } from './AssetPanel.tsx';
import { openSource } from './open-asset.tsx';

/** Every number that claims something, and what backs it. */
export function NumbersList({ detail, onFlush }: Pick<PanelProps, 'detail' | 'onFlush'>) {
  const { t } = useTranslation('assets');
  const { asset, numbers } = detail;
  return (
    <section>
      <h2 className="mb-1.5 font-words text-section">{t('numbers.title')}</h2>
      {numbers.length === 0 && <p className="text-meta text-ink-2">{t('numbers.none')}</p>}
      <ul className="flex flex-col gap-2.5">
        {numbers.map(({ number, backing }) => (
          <li key={number} className="flex flex-col gap-1 text-meta">
            <span className="flex items-center gap-2">
              <bdi className="font-words text-document">{number}</bdi>
              <Tag tone={backing === null ? 'honey' : 'moss'}>
                {backing === null ? t('numbers.missing') : t('numbers.backed')}
              </Tag>
            </span>
            {backing === null ? (
              <span className="-ml-2">
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => void onFlush().then(() => openSource(asset.id, number), showError)}
                >
                  {t('numbers.add')}
                  <span className="sr-only"> {number}</span>
                </Button>
              </span>
            ) : (
              <span className="text-ink-2">
                {backing.label || backing.note}{' '}
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => {
                    client.assets.unback({ id: backing.rowId }).then((saved) => afterSave(saved), showError);
                  }}
                >
                  {t('numbers.remove')}
                  <span className="sr-only"> {number}</span>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
