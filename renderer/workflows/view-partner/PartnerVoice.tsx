import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Section } from '#renderer/ui/index.ts';
import { replyResults } from '#shared/content/objections.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

const linkClass = 'rounded-tag font-name text-ink focus-ring hover:text-accent';

/** The audiences a partner belongs to and the objections they hold; nothing where there are none. */
export function PartnerVoice({ record }: { record: PartnerRef }) {
  return (
    <>
      <Audiences record={record} />
      <HeldObjections record={record} />
    </>
  );
}

function Audiences({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('messages');
  const audiences = useQuery(
    orpc.messages.ofPartner.queryOptions({ input: record, meta: { shows: ['messages', 'trash'] } }),
  ).data;
  if (audiences === undefined || audiences.length === 0) return null;
  return (
    <Section title={t('partner.title')}>
      <ul className="flex flex-col gap-1">
        {audiences.map(({ id, name, boxId }) => (
          <li key={id}>
            {boxId === null ? (
              <Link to="/messages" className={linkClass}>
                {name}
              </Link>
            ) : (
              <Link to="/messages/$id" params={{ id: boxId }} search={{}} className={linkClass}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HeldObjections({ record }: { record: PartnerRef }) {
  const { t } = useTranslation('objections');
  const { today } = useTableNames();
  const held = useQuery(
    orpc.objections.ofPartner.queryOptions({ input: record, meta: { shows: ['objections', 'trash'] } }),
  ).data;
  if (held === undefined || held.length === 0) return null;
  return (
    <Section title={t('partner.title')} count={held.length > 1 ? held.length : undefined}>
      <ul className="flex flex-col gap-2">
        {held.map((objection) => {
          const result = replyResults.find(({ id }) => id === objection.result)?.label;
          const facts = [
            t('pane.heard', { day: shortDay(objection.heardOn, today) }),
            ...(result === undefined ? [] : [t('partner.lastResult', { result })]),
          ];
          return (
            <li key={objection.id}>
              <Link to="/objections" search={{ objection: objection.id }} className={linkClass}>
                {t('said', { text: objection.text })}
              </Link>
              <p className="text-meta text-ink-3">{facts.join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
