import { Link } from '@tanstack/react-router';
import { BookOpenText, Plus, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Banner,
  EmptyState,
  ErrorState,
  Icon,
  LinkButton,
  RichTextView,
  Section,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { Spokesperson } from '#shared/contract/spokespeople.ts';

import { shortDay } from '../partners/day-words.ts';
import { openSpeaker } from './open-press.tsx';
import { usePressLines, useSpeakers } from './press-queries.ts';
import { useShownName } from './press-words.ts';
import { SpeakersTable } from './SpeakersTable.tsx';

/** Who speaks for the coalition, what the guidelines say about it, and who was quoted without being listed. */
export function SpeakersTab() {
  const { t } = useTranslation('press');
  const today = useToday();
  const speakers = useSpeakers(today);
  useActionScope([
    defineAction({
      id: 'spokespeople.add',
      title: t('speakers.add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openSpeaker(),
    }),
  ]);
  if (speakers.isError) return <ErrorState {...errorWords(speakers.error)} onRetry={() => void speakers.refetch()} />;
  if (speakers.data === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  const { rows, rule } = speakers.data;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-auto px-6 py-5 panel:flex-row">
      <div className="min-w-0 flex-1">
        {rows.length === 0 ? (
          <EmptyState
            title={t('speakers.emptyTitle')}
            detail={t('speakers.emptyDetail')}
            actions={[{ label: t('speakers.add'), icon: UserPlus, run: () => openSpeaker() }]}
          />
        ) : (
          <>
            <Balance rows={rows} />
            <SpeakersTable rows={rows} />
          </>
        )}
        <QuotedUnlisted />
      </div>
      <aside className="w-full shrink-0 panel:w-88" aria-label={t('speakers.rule')}>
        <Section title={t('speakers.rule')}>
          {rule === null ? (
            <div className="rounded-card border border-line bg-raised px-4 py-3">
              <p>{t('speakers.noRule')}</p>
              <p className="mt-1 text-ink-2">{t('speakers.noRuleDetail')}</p>
              <Link to="/guidelines" className="mt-2 inline-block rounded-tag text-accent-ink focus-ring">
                {t('speakers.toGuidelines')}
              </Link>
            </div>
          ) : (
            <div className="rounded-card border border-line bg-raised px-4 py-3">
              <p className="mb-2 flex flex-wrap items-center gap-2">
                <Icon of={BookOpenText} size={16} />
                <strong className="font-name">{rule.title}</strong>
                <Tag tone={rule.isAdopted ? 'moss' : 'honey'}>
                  {t(rule.isAdopted ? 'speakers.adopted' : 'speakers.draft')}
                </Tag>
              </p>
              <RichTextView markdown={rule.text} />
              <Link
                to="/guidelines/$id"
                params={{ id: rule.guidelineId }}
                search={{}}
                className="mt-2 inline-block rounded-tag text-accent-ink focus-ring"
              >
                {t('speakers.openRule')}
              </Link>
            </div>
          )}
        </Section>
      </aside>
    </div>
  );
}

/** Says when police or community has no voice among those who speak today. */
function Balance({ rows }: { rows: readonly Spokesperson[] }) {
  const { t } = useTranslation('press');
  const speaking = new Set(rows.filter((row) => !row.isOver && !row.hasLeft).map((row) => row.voice));
  const missing = [
    ...(speaking.has('police') ? [] : [t('speakers.voices.police')]),
    // A peer speaks for the people whom the work is for.
    ...(speaking.has('community') || speaking.has('peer') ? [] : [t('speakers.voices.community')]),
  ];
  const [first, second] = missing;
  if (first === undefined) return null;
  return (
    <div className="mb-4">
      <Banner tone="honey">
        {t('speakers.balance', {
          voices: second === undefined ? first : t('speakers.and', { first, second }),
        })}
      </Banner>
    </div>
  );
}

function QuotedUnlisted() {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const lines = (usePressLines({ isOpen: true }).data?.rows ?? []).filter((line) => line.isQuotedUnlisted);
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <Section title={t('speakers.quoted')} count={lines.length}>
        <p className="mb-1 text-ink-2">{t('speakers.quotedDetail')}</p>
        <ul>
          {lines.map(({ id, quoted, outlet, happenedOn, title }) => {
            if (quoted === null) return null;
            const name = nameOf(quoted);
            return (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2">
                <span className="min-w-60 flex-1">
                  <bdi>
                    {t('speakers.quotedLine', { name, outlet: outlet.label, day: shortDay(happenedOn, today) })}
                  </bdi>
                  <span className="block text-meta text-ink-2">{title}</span>
                </span>
                <LinkButton icon={UserPlus} onPress={() => openSpeaker(undefined, { id: quoted.id, name })}>
                  {t('speakers.addThem', { name })}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
