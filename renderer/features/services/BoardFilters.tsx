import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, LinkButton, SearchField, Select } from '#renderer/ui/index.ts';
import { populations, serviceModes, serviceTypes } from '#shared/content/program/service-types.ts';
import type { ServiceFilter, ServicesOverview } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';

import { languageLabel } from './service-words.ts';

/** How many rows a page of the board and of the list has. */
export const pageSize = 50;

/** What the address says to look for. */
export function useServiceFilter(today: IsoDay): ServiceFilter {
  const search = useSearch({ from: '/shell/services' });
  return {
    today,
    organizationId: null,
    text: search.text ?? '',
    serviceType: search.type ?? null,
    neighborhood: search.hood ?? null,
    language: search.language ?? null,
    population: search.population ?? null,
    mode: search.mode ?? null,
    onlyStale: search.stale ?? false,
    offset: search.from ?? 0,
    limit: pageSize,
  };
}

/** What to look for on the board; the address keeps it. */
export function BoardFilters({ overview }: { overview: ServicesOverview }) {
  const { t } = useTranslation('services');
  const search = useSearch({ from: '/shell/services' });
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const set = (change: Partial<typeof search>): void =>
    void navigate({ to: '/services', search: { ...search, from: undefined, ...change }, replace: true });
  const all = { id: '', label: t('filter.all') };
  const isFiltered =
    [search.text, search.type, search.hood, search.language, search.population, search.mode].some(
      (each) => each !== undefined,
    ) || search.stale === true;
  return (
    <div className="flex flex-wrap items-end gap-3 pb-4">
      <SearchField
        label={t('filter.text')}
        placeholder={t('filter.text')}
        value={text}
        onChange={(next) => {
          setText(next);
          set({ text: next.trim() === '' ? undefined : next });
        }}
        className="w-52"
      />
      <Select
        className="w-44"
        label={t('filter.type')}
        options={[all, ...optionsOf(serviceTypes)]}
        value={search.type ?? ''}
        onChange={(type) => set({ type: type === '' ? undefined : type })}
      />
      {overview.neighborhoods.length > 0 && (
        <Select
          className="w-40"
          label={t('filter.neighborhood')}
          options={[all, ...overview.neighborhoods.map(({ name }) => ({ id: name, label: name }))]}
          value={search.hood ?? ''}
          onChange={(hood) => set({ hood: hood === '' ? undefined : hood })}
        />
      )}
      <Select
        className="w-32"
        label={t('filter.language')}
        options={[all, ...overview.languages.map((id) => ({ id, label: languageLabel(id) }))]}
        value={search.language ?? ''}
        onChange={(language) => set({ language: language === '' ? undefined : language })}
      />
      <Select
        className="w-44"
        label={t('filter.population')}
        options={[all, ...populations.map(({ id, label }) => ({ id, label }))]}
        value={search.population ?? ''}
        onChange={(population) => set({ population: population === '' ? undefined : population })}
      />
      <Select
        className="w-32"
        label={t('filter.mode')}
        options={[all, ...serviceModes.map(({ id, label }) => ({ id, label }))]}
        value={search.mode ?? ''}
        onChange={(mode) => set({ mode: serviceModes.find((each) => each.id === mode)?.id })}
      />
      <div className="flex h-field items-center">
        <Checkbox
          label={t('filter.stale')}
          isSelected={search.stale ?? false}
          onChange={(stale) => set({ stale: stale || undefined })}
        />
      </div>
      {isFiltered && (
        <div className="flex h-field items-center">
          <LinkButton
            onPress={() => {
              setText('');
              void navigate({ to: '/services', search: { pane: search.pane } });
            }}
          >
            {t('filter.clear')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
