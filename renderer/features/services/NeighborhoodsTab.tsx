import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, FieldError } from '#renderer/ui/index.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

import { AreaPicture } from './AreaPicture.tsx';
import { HoodMatrix } from './HoodMatrix.tsx';

/** Neighborhoods as a plain grid, and as shapes where a file gave them. */
export function NeighborhoodsTab({ overview }: { overview: ServicesOverview }) {
  const { t } = useTranslation('services');
  const navigate = useNavigate();
  const [problem, setProblem] = useState('');
  const bring = async (): Promise<void> => {
    setProblem('');
    const file = await host.pickFileToOpen({
      purpose: 'import',
      filters: [{ name: t('hoods.fileName'), extensions: ['geojson', 'json'] }],
    });
    if (file === null) return;
    try {
      afterSave(await client.services.importAreas({ path: file.path }));
    } catch (error) {
      setProblem(fieldError(error)?.words ?? errorWords(error).what);
    }
  };
  const show = (hood: string, type?: string): void => void navigate({ to: '/services', search: { hood, type } });
  const [area] = overview.areas;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small" onPress={() => void bring().catch(showError)}>
          {t('hoods.import')}
        </Button>
        {area !== undefined && (
          <>
            <Button
              size="small"
              variant="quiet"
              onPress={() => void client.services.removeAreas().then((saved) => afterSave(saved), showError)}
            >
              {t('hoods.remove')}
            </Button>
            <span className="text-meta text-ink-2">{t('hoods.from', { file: area.fileName })}</span>
          </>
        )}
        <span className="text-meta text-ink-2">{t('hoods.offline')}</span>
      </div>
      {problem !== '' && <FieldError>{problem}</FieldError>}
      {overview.neighborhoods.length === 0 && <EmptyState title={t('hoods.none')} detail={t('hoods.noneDetail')} />}
      {overview.areas.length > 0 && <AreaPicture overview={overview} onShow={show} />}
      {overview.neighborhoods.length > 0 && (
        <>
          <HoodMatrix overview={overview} onShow={show} />
          <p className="text-meta text-ink-2">{`${t('hoods.hint')} ${t('hoods.everywhere')}`}</p>
        </>
      )}
    </div>
  );
}
