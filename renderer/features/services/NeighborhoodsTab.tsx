import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, FieldError, PlainButton } from '#renderer/ui/index.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';

import { AreaPicture } from './AreaPicture.tsx';
import { serviceLabel } from './service-words.ts';

/** Neighborhoods as a plain grid, and as shapes where a file gave them. */
export function NeighborhoodsTab({ overview }: { overview: ServicesOverview }) {
  const { t } = useTranslation('services');
  const navigate = useNavigate();
  const [problem, setProblem] = useState('');
  const wanted = overview.types.filter((type) => type.need !== null).map((type) => type.type);
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
  const show = (name: string): void => void navigate({ to: '/services', search: { hood: name } });
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
          <ul aria-label={t('hoods.label')} className="grid grid-cols-2 gap-3 rail:grid-cols-3">
            {overview.neighborhoods.map((hood) => {
              const lacking = wanted.filter((type) => !hood.types.some((own) => own.type === type && own.slots !== 0));
              return (
                <li key={hood.name} className="flex flex-col gap-2 rounded-card border border-line bg-raised px-4 py-3">
                  <PlainButton
                    className="rounded-tag text-left text-section font-strong"
                    onPress={() => show(hood.name)}
                  >
                    {hood.name}
                    <span className="sr-only">{`, ${t('hoods.show', { name: hood.name })}`}</span>
                  </PlainButton>
                  <p className="text-meta text-ink-2">{t('hoods.kinds', { count: hood.types.length })}</p>
                  <p className="flex flex-wrap gap-1">
                    {hood.types.map((own) => (
                      <span key={own.type} className="rounded-tag bg-moss-soft px-1.5 text-meta text-moss">
                        {serviceLabel(own.type)}
                        {own.slots === null ? '' : ` ${own.slots}`}
                      </span>
                    ))}
                  </p>
                  {lacking.length > 0 && (
                    <p className="text-meta text-danger">
                      {t('hoods.lacking', { list: lacking.map((type) => serviceLabel(type).toLowerCase()).join(', ') })}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
          <p className="text-meta text-ink-2">{t('hoods.everywhere')}</p>
        </>
      )}
    </div>
  );
}
