import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { usePromiseWords } from '#renderer/features/promises/promise-words.ts';
import { InfluenceBars, Stance } from '#renderer/ui/index.ts';
import { channels } from '#shared/content/channels.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { consentChannels } from '#shared/content/consent-statuses.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { stances } from '#shared/content/stances.ts';
import type { Brief } from '#shared/contract/briefs.ts';

/** The page itself: dark on white, so that it prints well in black and white. */
export function BriefPage({ brief, isWhole }: { brief: Brief; isWhole: boolean }) {
  const { t } = useTranslation('outreach');
  const { today } = useTableNames();
  const who = [brief.title, brief.organizationName].filter(Boolean).join(', ');
  const refused = brief.refusals
    .map((id) => consentChannels.find((channel) => channel.id === id)?.label ?? id)
    .join(', ');
  return (
    <article
      aria-label={t('brief.title', { name: brief.record.label })}
      data-for-paper
      className="mx-auto max-w-[50rem] rounded-card border border-line bg-raised px-8 py-6"
    >
      <header className="mb-4 flex items-start justify-between gap-6 border-b-2 border-ink pb-3">
        <div className="min-w-0">
          <h2 className="font-words text-record">{brief.record.label}</h2>
          <p className="text-ink-2">{[who, brief.pronouns].filter(Boolean).join(' · ')}</p>
          <p className="text-meta text-ink-2">
            {[
              brief.sector === '' ? '' : choiceLabel('sectors', brief.sector),
              ladderStages.find((stage) => stage.id === brief.stage)?.label ?? '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {brief.doNotContact && <p className="font-strong text-danger">{t('brief.doNotContact')}</p>}
          {refused !== '' && <p className="text-meta font-strong">{t('brief.refused', { channels: refused })}</p>}
        </div>
        <Standing brief={brief} />
      </header>
      <Part title={t('brief.ask')}>
        <p className="font-words text-statement">{brief.ask === '' ? t('brief.noAsk') : brief.ask}</p>
      </Part>
      <div className="grid grid-cols-2 gap-x-8">
        <div>
          <Part title={t('brief.promises')}>
            <Promises brief={brief} />
          </Part>
          <Part title={t('brief.heard')}>
            {brief.contacts.length === 0 && <p>{t('brief.noHeard')}</p>}
            {brief.contacts.map((contact) => (
              <div key={contact.id} className="mb-1.5">
                <p className="text-meta font-strong">
                  {[
                    shortDay(contact.on, today),
                    channels.find((channel) => channel.id === contact.channel)?.label,
                    interactionOutcomes.find((outcome) => outcome.id === contact.outcome)?.label,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p className="line-clamp-4">{contact.heard}</p>
              </div>
            ))}
          </Part>
        </div>
        <div>
          <Part title={t('brief.shared')}>
            <p>{brief.shared === '' ? t('brief.noShared') : brief.shared}</p>
          </Part>
          {brief.wouldWork !== '' && (
            <Part title={t('brief.works')}>
              <p>{brief.wouldWork}</p>
            </Part>
          )}
          <Part title={t('brief.path')}>
            <p>{brief.path.length === 0 ? t('brief.noPath') : brief.path.join(' → ')}</p>
          </Part>
          <Part title={t('brief.landmines')}>
            {brief.reservation !== '' && <p className="mb-1 font-strong">“{brief.reservation}”</p>}
            {brief.landmines.length === 0 && brief.reservation === '' && <p>{t('brief.noLandmines')}</p>}
            <ul className="flex flex-col gap-1">
              {brief.landmines.map((mine) => (
                <li key={`${mine.on} ${mine.text}`} className="line-clamp-3">
                  {mine.text} <span className="text-meta text-ink-3">{shortDay(mine.on, today)}</span>
                </li>
              ))}
            </ul>
          </Part>
          {brief.pinned.length > 0 && (
            <Part title={t('brief.keep')}>
              {brief.pinned.map((note) => (
                <p key={note} className="line-clamp-4">
                  {note}
                </p>
              ))}
            </Part>
          )}
        </div>
      </div>
      <footer className="mt-2 border-t border-line pt-2 text-meta text-ink-2">
        {t('brief.printedOn', { day: shortDay(today, today) })}{' '}
        {isWhole
          ? t('brief.included')
          : brief.keptOut === 0
            ? t('brief.nothingKeptOut')
            : t('brief.keptOut', { count: brief.keptOut })}
      </footer>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-3 break-inside-avoid">
      <h3 className="text-meta font-strong text-ink-2">{title}</h3>
      {children}
    </section>
  );
}

function Standing({ brief }: { brief: Brief }) {
  const { t } = useTranslation('outreach');
  const { today } = useTableNames();
  const stance = stances.find((each) => each.value === brief.stance);
  const band = brief.stance === null ? null : (stance?.band ?? null);
  return (
    <dl className="grid shrink-0 grid-cols-[auto_auto] items-center gap-x-3 gap-y-1">
      <dt className="text-meta text-ink-2">{t('brief.stance')}</dt>
      <dd className="flex items-center gap-2">
        <Stance band={band} word={brief.stance === null ? t('brief.unknownStance') : (stance?.label ?? '')} />
        {brief.stanceOn !== null && (
          <span className="text-meta text-ink-3">{t('brief.seen', { day: shortDay(brief.stanceOn, today) })}</span>
        )}
      </dd>
      <dt className="text-meta text-ink-2">{t('brief.influence')}</dt>
      <dd>
        {brief.influence === null ? (
          t('brief.notRated')
        ) : (
          <InfluenceBars value={bars(brief.influence)} word={t('brief.influenceOf')} />
        )}
      </dd>
    </dl>
  );
}

function bars(value: number): 0 | 1 | 2 | 3 | 4 | 5 {
  return ([0, 1, 2, 3, 4, 5] as const).find((each) => each === value) ?? 0;
}

function Promises({ brief }: { brief: Brief }) {
  const { t } = useTranslation('outreach');
  const { t: words } = useTranslation('promises');
  const { today } = useTableNames();
  const stateOf = usePromiseWords(today);
  const all = [...brief.promises.us, ...brief.promises.them];
  if (all.length === 0) return <p>{t('brief.noPromises')}</p>;
  return (
    <ul>
      {all.map((promise) => {
        const state = stateOf(promise);
        return (
          <li key={promise.id} className="mb-0.5">
            <span className="font-strong">{words(promise.direction === 'us' ? 'wePromised' : 'theyPromised')}</span>{' '}
            {promise.text} <span className={`text-meta ${state.ink}`}>({state.words})</span>
          </li>
        );
      })}
    </ul>
  );
}
