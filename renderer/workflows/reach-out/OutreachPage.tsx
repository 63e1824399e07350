import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import type { FooterKey } from '#renderer/app/layout/StatusBar.tsx';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { SegmentedControl } from '#renderer/ui/index.ts';

import { outreachPlaces, type OutreachPlaceId } from './outreach-places.ts';
import type { ShownTable } from '#renderer/app/print/print-rows.tsx';
import { useOutreachNames } from './use-outreach-names.ts';

/** The frame of the four parts of outreach. */
export function OutreachPage({
  place,
  actions,
  footerKeys,
  table,
  children,
}: {
  place: OutreachPlaceId;
  actions?: ReactNode;
  footerKeys?: readonly FooterKey[];
  table?: ShownTable;
  children: ReactNode;
}) {
  const { t } = useTranslation('outreach');
  const navigate = useNavigate();
  const names = useOutreachNames();
  return (
    <TableNamesContext value={names}>
      <Page
        title={t('title')}
        isScrolled
        context={
          <div className="no-drag inline-block py-1">
            <SegmentedControl
              label={t('places.label')}
              options={outreachPlaces.map(({ id }) => ({ id, label: t(`places.${id}`) }))}
              value={place}
              onChange={(id) => {
                const chosen = outreachPlaces.find((each) => each.id === id);
                if (chosen !== undefined) void navigate({ to: chosen.to });
              }}
            />
          </div>
        }
        actions={actions}
        table={table}
        footerKeys={footerKeys}
      >
        {children}
      </Page>
    </TableNamesContext>
  );
}
