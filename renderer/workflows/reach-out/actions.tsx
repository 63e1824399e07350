import { ClipboardList, FileText, Handshake, Megaphone, UsersRound } from 'lucide-react';
import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { openPromise } from '#renderer/features/promises/open-promise.tsx';
import { t } from '#renderer/i18n/i18n.ts';

const OneToOneDialog = lazy(async () => ({ default: (await import('./OneToOneDialog.tsx')).OneToOneDialog }));

const SheetDialog = lazy(async () => ({ default: (await import('./SheetDialog.tsx')).SheetDialog }));

/** Outreach from everywhere; the brief and the 1:1 are for the partner of the profile or of the argument. */
export const outreachActions: readonly Action[] = [
  defineAction({
    id: 'go.outreach',
    title: t('shell:actions.goOutreach'),
    group: 'go',
    icon: Megaphone,
    shortcut: 'G U',
    keywords: 'plans sessions call sheet hello',
    run: ({ navigate }) => navigate({ to: '/outreach/plans' }),
  }),
  defineAction({
    id: 'promises.add',
    title: t('shell:actions.addPromise'),
    group: 'records',
    icon: Handshake,
    run: async ({ argument }) => {
      const partner = await partnerAt(argument);
      openPromise({ ...(partner !== undefined && { partner }) });
    },
  }),
  defineAction({
    id: 'outreach.brief',
    title: t('shell:actions.openBrief'),
    group: 'here',
    icon: FileText,
    shortcut: 'B',
    isAvailable: () => placeOf(undefined) !== undefined,
    run: ({ navigate, argument }) => {
      const place = placeOf(argument);
      if (place !== undefined) void navigate({ to: '/brief/$type/$id', params: place });
    },
  }),
  defineAction({
    id: 'outreach.sheet',
    title: t('shell:actions.makeCallSheet'),
    group: 'records',
    icon: ClipboardList,
    keywords: 'phone bank canvass doors call list',
    run: async ({ navigate, argument }) => {
      const { audienceOf } = await import('#renderer/features/partners/audience.ts');
      const audience = audienceOf(argument);
      const onMade = (id: string) => void navigate({ to: '/outreach/plans/$id/sheet', params: { id } });
      openDialog((close) => <SheetDialog audience={audience} onMade={onMade} onClose={close} />);
    },
  }),
  defineAction({
    id: 'outreach.oneToOne',
    title: t('shell:actions.logOneToOne'),
    group: 'records',
    icon: UsersRound,
    shortcut: 'Shift+L',
    isAvailable: () => placeOf(undefined) !== undefined,
    run: async ({ argument }) => {
      const partner = await partnerAt(argument);
      if (partner !== undefined) openDialog((close) => <OneToOneDialog partner={partner} onClose={close} />);
    },
  }),
];

/** The partner that an argument such as `people/ID`, or else the place, names. */
function placeOf(argument: string | undefined): { type: 'people' | 'organizations'; id: string } | undefined {
  const [type, id] = (argument ?? window.location.pathname.slice(1)).split('/');
  if (id === undefined || id === '' || (type !== 'people' && type !== 'organizations')) return undefined;
  return { type, id };
}

async function partnerAt(argument: string | undefined): Promise<PartnerChoice | undefined> {
  const place = placeOf(argument);
  if (place === undefined) return undefined;
  const { id } = place;
  const label =
    place.type === 'people'
      ? (await client.people.get({ id })).person.name
      : (await client.organizations.get({ id })).organization.name;
  return { ...place, label };
}
