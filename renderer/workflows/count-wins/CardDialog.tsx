import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useQuery } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { Button, Dialog, showToast } from '#renderer/ui/index.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { WinDetail } from '#shared/contract/wins.ts';
import { cardSize, winCardSvg } from '#shared/domain/wins/win-card.ts';

import { categoryWords } from './win-words.ts';

const monthWords = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A picture of a win to be shared. A win that is not public is told without its title and without names. */
export function CardDialog({ win, onClose }: { win: WinDetail; onClose: () => void }) {
  const { t } = useTranslation('wins');
  const workspace = useQuery(workspaceQuery()).data;
  const kind = categoryWords(win.category);
  const headline = win.isPublic ? win.title : t('card.headline', { kind: kind.toLowerCase() });
  const svg = winCardSvg({
    coalition: workspace?.name ?? '',
    month: monthWords.format(new Date(`${win.wonOn}T00:00:00Z`)),
    headline,
    detail:
      win.isPublic && win.valueBefore !== '' && win.valueAfter !== ''
        ? t('card.detail', { before: win.valueBefore, after: win.valueAfter })
        : '',
    names: win.isPublic
      ? win.credits
          .filter(({ record }) => record.type === 'organizations' && !record.isRestricted)
          .map(({ record }) => record.label)
      : [],
    level: winLevels.find((level) => level.id === win.level)?.label ?? '',
  });
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${headline.replaceAll(/[\\/:*?"<>|]/gu, ' ').trim()}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    });
    if (picked === null) return;
    const base64 = format === 'svg' ? base64Of(new TextEncoder().encode(svg)) : await pngOf(source);
    const { path } = await client.wins.saveCard({ path: picked.path, format, base64 });
    await host.deliver(path);
    showToast({ title: t('card.saved', { file: picked.name }) });
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('card.title')}
      description={t(win.isPublic ? 'card.public' : 'card.internal')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('card.close')}</Button>
          <Button onPress={() => void save('svg').catch(showError)}>{t('card.svg')}</Button>
          <Button variant="primary" onPress={() => void save('png').catch(showError)}>
            {t('card.png')}
          </Button>
        </>
      }
    >
      <img src={source} alt={t('card.alt', { headline })} className="w-full rounded-card border border-line" />
    </Dialog>
  );
}

/** Draws a picture as PNG and answers its bytes in base64. */
async function pngOf(source: string): Promise<string> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = cardSize.width;
  canvas.height = cardSize.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}
