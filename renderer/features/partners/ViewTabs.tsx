import { useQueries } from '@tanstack/react-query';
import { Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { Tabs, type TabSpec } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { ViewActions } from './ViewActions.tsx';
import { countQuery } from './partner-queries.ts';
import type { PartnerView } from './use-partner-view.ts';

/**
 * The views of a table: those that every workspace has, then the saved ones, each with its count. The rows stand below
 * and not inside: a tab panel looks through all it holds whenever a part of it changes, and rows change as they scroll.
 */
export function ViewTabs({ type, view, children }: { type: PartnerType; view: PartnerView; children: ReactNode }) {
  const { t } = useTranslation('partners');
  const views = [
    ...view.builtIn.map(({ id, query }) => ({
      id: id as string,
      query,
      label: id === 'all' ? t(`views.all.${type}`) : t(`views.${id}`),
    })),
    ...view.all.map(({ id, name, definition }) => ({ id, query: definition.query, label: name })),
  ];
  const counts = useQueries({ queries: views.map(({ query }) => countQuery(type, query)) });
  const tabs: readonly TabSpec[] = views.map(({ id, label }, index) => ({
    id,
    label,
    count: counts[index]?.data?.toLocaleString(locale),
    isChanged: id === view.id && view.isChanged,
    icon: id === 'all' ? Table2 : undefined,
  }));
  return (
    <Tabs
      label={t('views.label')}
      tabs={tabs}
      value={view.id}
      onChange={view.open}
      actions=<ViewActions type={type} view={view} />
    >
      {children}
    </Tabs>
  );
}
