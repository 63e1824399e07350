import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, PlainButton, PlainCell, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import type { NetworkLog } from '#shared/contract/shelf.ts';

import { shortDay } from '../partners/day-words.ts';

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }));

function openLog(entry: string, log?: NetworkLog): void {
  openDialog((close) => <LogDialog entry={entry} log={log} onClose={close} />);
}

/** Who helps and where to learn, as the seeds name them, with what was asked of whom; nothing here goes online. */
export function ShelfScreen() {
  const { t } = useTranslation('shelf');
  const today = useToday();
  const log = useQuery(orpc.shelf.log.queryOptions({ meta: { shows: ['shelf', 'people', 'trash'] } }));
  const contacts = useQuery(
    orpc.shelf.contacts.queryOptions({ meta: { shows: ['shelf', 'people', 'organizations', 'trash'] } }),
  );
  useActionScope([
    defineAction({
      id: 'shelf.add',
      title: t('add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openLog('bja-cossap'),
    }),
  ]);
  const nameOf = ({ entry, contactId }: NetworkLog): string =>
    [...resourceShelf, ...peerSites].find(({ id }) => id === entry)?.label ??
    contacts.data?.find(({ id }) => id === contactId)?.title ??
    '';
  return (
    <Page
      title={t('title')}
      isScrolled
      footerKeys={[{ keys: 'N', label: t('add') }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openLog('bja-cossap')}>
          {t('add')}
        </Button>
      }
    >
      {log.error !== null && <ErrorState {...errorWords(log.error)} onRetry={() => void log.refetch()} />}
      <Section title={t('log')} count={log.data?.length ?? 0}>
        {log.data?.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
        {log.data !== undefined && log.data.length > 0 && (
          <PlainTable
            label={t('log')}
            columns={[
              { id: 'what', header: t('table.what') },
              { id: 'with', header: t('table.with') },
              { id: 'day', header: t('table.day'), width: 'w-32' },
              { id: 'status', header: t('table.status'), width: 'w-32' },
              { id: 'outcome', header: t('table.outcome'), isWideOnly: true },
            ]}
          >
            {log.data.map((each) => (
              <PlainRow key={each.id}>
                <PlainCell isHeader isWrapped>
                  <PlainButton className="rounded-tag text-left" onPress={() => openLog(each.entry, each)}>
                    {each.title}
                  </PlainButton>
                  <span className="block text-meta font-normal text-ink-2">{t(`kinds.${each.kind}`)}</span>
                </PlainCell>
                <PlainCell isWrapped>{nameOf(each)}</PlainCell>
                <PlainCell>{shortDay(each.happensOn, today)}</PlainCell>
                <PlainCell>
                  <Tag tone={each.status === 'open' ? 'honey' : each.status === 'no-answer' ? 'neutral' : 'moss'}>
                    {t(`statuses.${each.status}`)}
                  </Tag>
                </PlainCell>
                <PlainCell isWideOnly isWrapped>
                  {each.outcome}
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        )}
      </Section>
      <Section title={t('resources')} count={resourceShelf.length}>
        <ul className="grid gap-3 rail:grid-cols-2">
          {resourceShelf.map((entry) => (
            <Entry
              key={entry.id}
              id={entry.id}
              label={entry.label}
              lines={[
                entry.description,
                entry.address === '' ? '' : t('copy', { address: entry.address }),
                entry.caveat,
                t('source', { sources: entry.sources.join(', ') }),
              ]}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('sites')} count={peerSites.length}>
        <ul className="grid gap-3 rail:grid-cols-2">
          {peerSites.map((site) => (
            <Entry
              key={site.id}
              id={site.id}
              label={site.label}
              lines={[
                site.description,
                ...site.facts.map((fact) => `${fact.text} (${fact.sources.join(', ')})`),
                site.caveat,
                t('source', { sources: site.sources.join(', ') }),
              ]}
            />
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** An entry with all that is said of it; its address is words to copy. */
function Entry({ id, label, lines }: { id: string; label: string; lines: readonly string[] }) {
  const { t } = useTranslation('shelf');
  return (
    <li className="flex min-w-0 items-start gap-3 rounded-card border border-line bg-raised p-4">
      <div className="min-w-0 flex-1">
        <h3 className="text-body font-name">{label}</h3>
        {lines.filter(Boolean).map((line) => (
          <p key={line} className="text-meta wrap-anywhere text-ink-2 select-text">
            {line}
          </p>
        ))}
      </div>
      <Button size="small" onPress={() => openLog(id)}>
        {t('ask')}
        <span className="sr-only">{` ${label}`}</span>
      </Button>
    </li>
  );
}
