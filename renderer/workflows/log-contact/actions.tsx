import { MessageSquarePlus } from 'lucide-react';
import { lazy } from 'react';

import { client } from '#renderer/api/client.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const LogContactDialog = lazy(async () => ({
  default: (await import('./LogContactDialog.tsx')).LogContactDialog,
}));

const EditContactDialog = lazy(async () => ({
  default: (await import('./EditContactDialog.tsx')).EditContactDialog,
}));

/** Logging contact from anywhere; on a profile, with that partner. Changing one, by its id, from wherever it is shown. */
export const interactionActions: readonly Action[] = [
  defineAction({
    id: 'interactions.log',
    title: t('shell:actions.logContact'),
    group: 'records',
    icon: MessageSquarePlus,
    shortcut: 'L',
    keywords: t('shell:actions.logContactKeywords'),
    run: async ({ argument }) => {
      const places = (argument ?? window.location.pathname.slice(1)).split(',');
      const participants = (await Promise.all(places.map(participantsOf))).flat();
      openDialog((close) => <LogContactDialog participants={participants} onClose={close} />);
    },
  }),
  defineAction({
    id: 'interactions.edit',
    title: t('shell:actions.editContact'),
    group: 'records',
    isHidden: true,
    run: async ({ argument }) => {
      if (argument === undefined) return;
      const interaction = await client.interactions.get({ id: argument });
      openDialog((close) => <EditContactDialog interaction={interaction} onClose={close} />);
    },
  }),
];

/** The partner that a place or an argument such as `people/ID` names; nobody for any other place. */
async function participantsOf(place: string) {
  const [type, id] = place.split('/');
  if (id === undefined || id === '') return [];
  if (type === 'people') return [{ type: 'people' as const, id, label: (await client.people.get({ id })).person.name }];
  if (type === 'organizations')
    return [{ type: 'organizations' as const, id, label: (await client.organizations.get({ id })).organization.name }];
  return [];
}
