import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, plainTextOf, Tag } from '#renderer/ui/index.ts';
import { networkKinds } from '#shared/content/program/network-kinds.ts';
import type { NetworkContact, NetworkLog } from '#shared/contract/shelf.ts';

import { useLabelWords } from '../partners/use-label-words.ts';
import { openContact, openLog } from './open-shelf.tsx';

/** Somebody who helps or a place to learn from, one that comes with the app or one of the coalition's own. */
export interface ShelfCard {
  readonly id: string;
  readonly label: string;
  /** An id of `networkKinds`; '' where the tab says it. */
  readonly kind: string;
  readonly lines: readonly string[];
  /** To copy: the app opens no address by itself. */
  readonly address: string;
  readonly caveat: string;
  readonly sources: readonly string[];
  /** Null for what comes with the app. */
  readonly contact: NetworkContact | null;
}

/** Those who help, or the places, as cards; the coalition's own come first. */
export function Entries({
  cards,
  contacts,
  log,
}: {
  cards: readonly ShelfCard[];
  contacts: readonly NetworkContact[];
  log: readonly NetworkLog[];
}) {
  return (
    <ul className="grid gap-3 rail:grid-cols-2">
      {cards.map((card) => (
        <Entry
          key={card.id}
          card={card}
          contacts={contacts}
          asked={log.filter(({ entry, contactId }) => entry === card.id || contactId === card.id).length}
        />
      ))}
    </ul>
  );
}

function Entry({ card, contacts, asked }: { card: ShelfCard; contacts: readonly NetworkContact[]; asked: number }) {
  const { t } = useTranslation('shelf');
  const nameOf = useLabelWords();
  const { contact } = card;
  const who = [contact?.person ?? null, contact?.organization ?? null].flatMap((label) =>
    label === null ? [] : [nameOf(label)],
  );
  const kind = card.kind === 'peer-site' ? '' : (networkKinds.find(({ id }) => id === card.kind)?.label ?? '');
  const lines = [
    ...card.lines,
    who.length === 0 ? '' : t('talkTo', { names: who.join(', ') }),
    card.address === '' ? '' : t('copy', { address: card.address }),
    card.caveat,
    contact === null ? '' : plainTextOf(contact.note),
    card.sources.length === 0 ? '' : t('source', { sources: card.sources.join(', ') }),
  ];
  return (
    <li className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-raised p-4">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="text-body font-name wrap-anywhere">{card.label}</h2>
          {contact !== null && <Tag tone="accent">{t('own')}</Tag>}
          {kind !== '' && <Tag>{kind}</Tag>}
        </div>
        {lines.filter(Boolean).map((line) => (
          <p key={line} className="pt-1 text-meta wrap-anywhere text-ink-2 select-text">
            {line}
          </p>
        ))}
      </div>
      <div className="flex items-center gap-2">
        <Button
          size="small"
          onPress={() => openLog(contacts, contact === null ? { entry: card.id } : { contactId: contact.id })}
        >
          {t('ask')}
          <span className="sr-only">{` ${card.label}`}</span>
        </Button>
        {contact !== null && (
          <Button size="small" variant="quiet" onPress={() => openContact(contact)}>
            {t('edit')}
            <span className="sr-only">{` ${card.label}`}</span>
          </Button>
        )}
        {asked > 0 && <span className="text-meta text-ink-2">{t('asked', { count: asked })}</span>}
      </div>
    </li>
  );
}
