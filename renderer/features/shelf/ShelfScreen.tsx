import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';
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
  const addWords = t(`add.${pane}`);
  useActionScope([
    defineAction({ id: 'shelf.add', title: addWords, group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const failed = [log, contacts].find((query) => query.error !== null);
  const ownSites = own.filter(({ kind }) => kind === 'peer-site');
  const ownHelp = own.filter(({ kind }) => kind !== 'peer-site');
  const counts = {
    log: log.data?.length ?? 0,
    help: resourceShelf.length + ownHelp.length,
    sites: peerSites.length + ownSites.length,
  };
  return (
    <Page
      title={t('title')}
      isScrolled
      footerKeys={[{ keys: 'N', label: addWords }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {addWords}
        </Button>
      }
    >
      {failed?.error !== null && failed?.error !== undefined ? (
        <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />
      ) : (
        <Tabs
          label={t('title')}
          value={pane}
          onChange={(next) => {
            const found = panes.find((each) => each === next);
            void navigate({ to: '/shelf', search: { pane: found === 'log' ? undefined : found } });
          }}
          tabs={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
        >
          <div className="pt-4">
            {log.data === undefined || contacts.data === undefined ? (
              <Skeleton lines={8} />
            ) : (
              <>
                {pane === 'log' && <LogTab log={log.data} contacts={own} />}
                {pane === 'help' && (
                  <Entries cards={[...ownCards(ownHelp), ...helpCards]} contacts={own} log={log.data} />
                )}
                {pane === 'sites' && (
                  <Entries cards={[...ownCards(ownSites), ...siteCards]} contacts={own} log={log.data} />
                )}
              </>
            )}
          </div>
        </Tabs>
      )}
    </Page>
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
