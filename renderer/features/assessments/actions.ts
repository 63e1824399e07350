import { Gauge } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { openRatingOf } from './open-rating.tsx';

/** Rating from anywhere: with partners as `people/ID,organizations/ID`, or the one whose profile is open. */
export const assessmentActions: readonly Action[] = [
  defineAction({
    id: 'assessments.rate',
    title: t('shell:actions.assess'),
    group: 'records',
    icon: Gauge,
    shortcut: 'S',
    keywords: t('shell:actions.assessKeywords'),
    isAvailable: ({ argument }) => refsOf(argument).length > 0,
    run: ({ argument }) => openRatingOf(refsOf(argument)),
  }),
];

function refsOf(argument: string | undefined): PartnerRef[] {
  return (argument ?? window.location.pathname.slice(1)).split(',').flatMap((place): PartnerRef[] => {
    const [type, id] = place.split('/');
    return (type === 'people' || type === 'organizations') && id !== undefined && id !== '' ? [{ type, id }] : [];
  });
}
