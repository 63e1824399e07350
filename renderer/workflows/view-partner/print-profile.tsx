import { client } from '#renderer/api/client.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { dayWords } from '#renderer/app/words/instants.ts';
import { channelSign } from '#renderer/features/interactions/channel-icons.ts';
import type { TableNames } from '#renderer/features/partners/table-names.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { plainTextOf } from '#renderer/ui/index.ts';
import type { TimelineEntry } from '#shared/contract/interactions.ts';
import { dayOf } from '#shared/dates.ts';

/** A profile on paper holds this many entries of the timeline, the latest. */
const mostEntries = 200;

/** Prints a profile: how to reach them, where they stand, what waits, and what happened. Sensitive entries stay out in discreet mode. */
export async function printProfile(partner: Partner, { members, isDiscreet }: TableNames): Promise<void> {
  const { type, record, roles } = partner;
  const ref = { type, id: record.id };
  const [{ entries }, { rows: followUps }] = await Promise.all([
    client.interactions.timeline({ record: ref, limit: mostEntries }),
    client.followUps.list({ scope: 'open', today: dayOf(new Date()), record: ref }),
  ]);
  const owner = record.ownerId === null ? undefined : members.get(record.ownerId)?.name;
  const facts = [
    { term: t('partners:fields.stage'), value: choiceLabel('ladderStages', record.stage) },
    { term: t('partners:fields.owner'), value: owner },
    { term: t('partners:fields.email'), value: record.emails.map((each) => each.value).join(', ') },
    { term: t('partners:fields.phone'), value: record.phones.map((each) => each.value).join(', ') },
    { term: t('partners:fields.lastContactOn'), value: record.lastContactOn && dayWords(record.lastContactOn) },
  ].filter((fact) => fact.value);
  printAlone(
    <Paper
      title={record.name}
      lines={roles
        .filter((role) => !isDiscreet || !(role.personIsRestricted || role.organizationIsRestricted))
        .map((role) =>
          [role.title, type === 'people' ? role.organizationName : role.personName].filter(Boolean).join(', '),
        )}
    >
      <dl>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record.description.trim() !== '' && <p>{plainTextOf(record.description)}</p>}
      {followUps.length > 0 && (
        <section>
          <h2>{t('profile:followUps.title')}</h2>
          <ul>
            {followUps.map((followUp) => (
              <li key={followUp.id}>{[dayWords(followUp.dueOn), followUp.summary].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('profile:timeline.label')}</h2>
        {entries.map((entry) => (
          <Entry key={`${entry.kind} ${entry.at} ${idOf(entry)}`} entry={entry} isDiscreet={isDiscreet} />
        ))}
      </section>
    </Paper>,
    'paper',
  );
}

function Entry({ entry, isDiscreet }: { entry: TimelineEntry; isDiscreet: boolean }) {
  const words = wordsOf(entry, isDiscreet);
  if (words === null) return null;
  return (
    <div className="paper-entry">
      <p>
        <b>{dayWords(entry.at)}</b> {words.head}
      </p>
      {words.body.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Null for what is kept private. */
function wordsOf(entry: TimelineEntry, isDiscreet: boolean): { head: string; body: readonly string[] } | null {
  switch (entry.kind) {
    case 'interaction': {
      const { channel, heard, promised, participants, sensitivity } = entry.interaction;
      if (isDiscreet && (sensitivity !== 'normal' || participants.some((each) => each.isRestricted))) return null;
      const promise = plainTextOf(promised);
      return {
        head: `${channelSign(channel).label}, ${participants.map((each) => each.label).join(', ')}`,
        body: [plainTextOf(heard), promise && `${t('profile:timeline.promised')} ${promise}`],
      };
    }
    case 'note':
      if (isDiscreet && entry.note.isRestricted) return null;
      return { head: t('profile:timeline.note'), body: [plainTextOf(entry.note.body)] };
    case 'followUpDone':
      return { head: t('profile:timeline.done'), body: [entry.followUp.summary] };
    case 'roleStarted':
    case 'roleEnded':
      if (isDiscreet && entry.other.isRestricted) return null;
      return { head: t(`profile:timeline.${entry.kind}`), body: [[entry.label, entry.other.label].join(', ')] };
    default:
      return null;
  }
}

function idOf(entry: TimelineEntry): string {
  if (entry.kind === 'interaction') return entry.interaction.id;
  if (entry.kind === 'note') return entry.note.id;
  if (entry.kind === 'followUpDone') return entry.followUp.id;
  return 'other' in entry ? entry.other.id : '';
}
