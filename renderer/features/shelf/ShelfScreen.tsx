import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import type { NetworkContact } from '#shared/contract/shelf.ts';

import { Entries, type ShelfCard } from './Entries.tsx';
import { LogTab } from './LogTab.tsx';
import { openContact, openLog } from './open-shelf.tsx';

const panes = ['log', 'help', 'sites'] as const;
const shows = ['shelf', 'people', 'organizations', 'trash'];

/** Who helps and where to learn, as the seeds name them and as the coalition adds, with what was asked of whom; nothing here goes online. */
export function ShelfScreen() {
  const { t } = useTranslation('shelf');
  const { pane = 'log', contact: askedId } = useSearch({ from: '/shell/shelf' });
  const navigate = useNavigate();
  const log = useQuery(orpc.shelf.log.queryOptions({ meta: { shows } }));
  const contacts = useQuery(orpc.shelf.contacts.queryOptions({ meta: { shows } }));
  const asked = contacts.data?.find(({ id }) => id === askedId);
  useEffect(() => {
    if (asked === undefined) return;
    openContact(asked);
    const place = asked.kind === 'peer-site' ? 'sites' : 'help';
    void navigate({ to: '/shelf', search: { pane: place }, replace: true });
  }, [asked, navigate]);
  const own = contacts.data ?? [];
  const add = (): void => {
    if (pane === 'log') openLog(own, null);
    else openContact(undefined, pane === 'sites' ? 'peer-site' : 'assistance');
  };
  const ownSites = own.filter(({ kind }) => kind === 'peer-site');
  const ownHelp = own.filter(({ kind }) => kind !== 'peer-site');
  const counts = {
    log: log.data?.length ?? 0,
    help: resourceShelf.length + ownHelp.length,
    sites: peerSites.length + ownSites.length,
  };
  return (
    <PanesPage
      title={t('title')}
      panes={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/shelf', search: { pane: next } })}
      add={{ id: 'shelf.add', label: t(`add.${pane}`), run: add }}
      queries={[log, contacts]}
      isReady={log.data !== undefined && contacts.data !== undefined}
    >
      {pane === 'log' && <LogTab log={log.data ?? []} contacts={own} />}
      {pane === 'help' && <Entries cards={[...ownCards(ownHelp), ...helpCards]} contacts={own} log={log.data ?? []} />}
      {pane === 'sites' && (
        <Entries cards={[...ownCards(ownSites), ...siteCards]} contacts={own} log={log.data ?? []} />
      )}
    </PanesPage>
  );
}

const helpCards: readonly ShelfCard[] = resourceShelf.map(
  ({ id, label, description, address, caveat, sources, kind }) => ({
    id,
    label,
    kind,
    lines: [description],
    address,
    caveat,
    sources,
    contact: null,
  }),
);

const siteCards: readonly ShelfCard[] = peerSites.map(({ id, label, description, facts, caveat, sources }) => ({
  id,
  label,
  kind: '',
  lines: [description, ...facts.map((fact) => `${fact.text} (${fact.sources.join(', ')})`)],
  address: '',
  caveat,
  sources,
  contact: null,
}));

function ownCards(contacts: readonly NetworkContact[]): ShelfCard[] {
  return contacts.map((contact) => ({
    id: contact.id,
    label: contact.title,
    kind: contact.kind,
    lines: [contact.about],
    address: contact.address,
    caveat: '',
    sources: [],
    contact,
  }));
}
