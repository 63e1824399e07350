import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { reviewSubjects, type Review } from '#shared/contract/reviews.ts';

/** So many of a kind can be chosen, the latest first. */
const most = 40;

/** What a review can look back at, as choices whose ids name the type and the record. */
export function useSubjects(): { id: string; label: string }[] {
  const { t } = useTranslation('palette');
  const today = useToday();
  const losses = useQuery(orpc.losses.list.queryOptions({ input: {}, meta: { shows: ['losses'] } })).data ?? [];
  const wins =
    useQuery(orpc.wins.list.queryOptions({ input: { status: 'verified', limit: most }, meta: { shows: ['wins'] } }))
      .data ?? [];
  const campaigns =
    useQuery(orpc.campaigns.list.queryOptions({ input: { today }, meta: { shows: ['campaigns'] } })).data ?? [];
  const choice = (type: Kind, id: string, title: string) => ({
    id: `${type}/${id}`,
    label: `${t(`types.${type}`)}: ${title}`,
  });
  return [
    ...losses.slice(0, most).map(({ id, title }) => choice('losses', id, title)),
    ...wins.map(({ id, title }) => choice('wins', id, title)),
    ...campaigns.slice(0, most).map(({ id, name }) => choice('campaigns', id, name)),
  ];
}

type Kind = (typeof reviewSubjects)[number];

/** The record that a choice names; null for none. */
export function subjectOf(key: string): Review['subject'] {
  const [kind, id] = key.split('/');
  const type = reviewSubjects.find((each) => each === kind);
  return type === undefined || id === undefined ? null : { type, id };
}
