import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { IsoDay } from '#shared/dates.ts';

import { serviceLabel } from './service-words.ts';

/** Sectors that usually give a kind of service: where an empty chair is set for a provider. */
const usualSector: Readonly<Record<string, string>> = {
  emergency: 'health-care',
  housing: 'housing-homeless',
  'harm-reduction': 'harm-reduction',
  legal: 'legal-services',
  food: 'food-basic-needs',
  'peer-recovery': 'recovery',
  education: 'educators',
  employment: 'employment-education',
  treatment: 'behavioral-health',
  crisis: 'behavioral-health',
  'primary-care': 'health-care',
};

/** Adds a task to find room in a kind of service. */
export function planServiceTask(type: string, today: IsoDay): void {
  const title = t('services:gaps.taskTitle', { service: serviceLabel(type) });
  client.program.planTask({ kind: 'service', key: type, title, today }).then((saved) => afterSave(saved), showError);
}

/** Sets an empty chair for a provider: somebody to recruit. */
export function addProviderChair(type: string): void {
  const title = t('services:gaps.chairTitle', { service: serviceLabel(type) });
  client.seats
    .create({ title, sector: usualSector[type] ?? 'social-services' })
    .then((saved) => afterSave(saved), showError);
}

/** Adds an idea for money that would pay for a kind of service. */
export function addMoneyIdea(type: string): void {
  const service = serviceLabel(type);
  client.funding
    .create({
      title: t('services:gaps.moneyTitle', { service: service.toLowerCase() }),
      type: 'local',
      paysFor: service,
      replaces: t('services:gaps.moneyFor', { service }),
    })
    .then((saved) => afterSave(saved), showError);
}
