import { client } from '#renderer/api/client.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { dayWords } from '#renderer/app/words/instants.ts';
import { shownValue } from '#renderer/features/custom-fields/custom-words.ts';
import { channelSign } from '#renderer/features/interactions/channel-icons.ts';
import type { TableNames } from '#renderer/features/partners/table-names.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { plainTextOf, showToast } from '#renderer/ui/index.ts';
import type { TimelineEntry } from '#shared/contract/interactions.ts';
import { dayOf } from '#shared/dates.ts';
import { addressLines } from '#shared/domain/mailings/address-lines.ts';
import { asMarkdownWords } from '#shared/domain/mailings/merge-text.ts';

/** A profile on paper holds this many entries of the timeline, the latest. */
const mostEntries = 200;

/** What a profile says on paper and in a file. */
interface ProfileDocument {
  readonly title: string;
  readonly lines: readonly string[];
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly description: string;
  readonly followUps: readonly string[];
  readonly entries: readonly { readonly day: string; readonly head: string; readonly body: readonly string[] }[];
}

/** Prints a profile: how to reach them, where they stand, what waits, and what happened. What is restricted stays out, and the paper says so. */
export async function printProfile(partner: Partner, names: TableNames): Promise<void> {
  const { title, lines, facts, description, followUps, entries } = await profileDocument(partner, {
    ...names,
    isDiscreet: true,
  });
  printAlone(
    <Paper title={title} lines={lines}>
      <dl>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {description !== '' && <p>{plainTextOf(description)}</p>}
      {followUps.length > 0 && (
        <section>
          <h2>{t('profile:followUps.title')}</h2>
          <ul>
            {followUps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('profile:timeline.label')}</h2>
        {entries.map(({ day, head, body }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two entries may say the same, and none ever moves
          <div key={index} className="paper-entry">
            <p>
              <b>{day}</b> {head}
            </p>
            {body.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </section>
      <p>{t('profile:restrictedOut')}</p>
    </Paper>,
    'paper',
  );
}

/** Saves a profile as Markdown or for Word, saying the same as on paper. What is restricted stays out: the file goes from hand to hand. */
export async function saveProfile(partner: Partner, names: TableNames, format: 'markdown' | 'docx'): Promise<void> {
  const extension = format === 'docx' ? 'docx' : 'md';
  const picked = await host.pickFileToSave({
    purpose: 'export',
    defaultName: fileName(partner.record.name, extension),
    filters: [{ name: format === 'docx' ? 'Word' : 'Markdown', extensions: [extension] }],
  });
  if (picked === null) return;
  const profile = await profileDocument(partner, { ...names, isDiscreet: true });
  const { path } = await client.exports.document({
    path: picked.path,
    title: profile.title,
    markdown: profileMarkdown(profile),
    format,
  });
  await host.deliver(path);
  showToast({ title: t('profile:savedAs', { file: picked.name }) });
}

function profileMarkdown({ title, lines, facts, description, followUps, entries }: ProfileDocument): string {
  const section = (heading: string, blocks: readonly string[]): string[] =>
    blocks.length === 0 ? [] : [`## ${asMarkdownWords(heading)}`, ...blocks];
  return [
    `# ${asMarkdownWords(title)}`,
    ...lines.map(asMarkdownWords),
    facts.map(({ term, value }) => `- **${asMarkdownWords(term)}:** ${asMarkdownWords(value)}`).join('\n'),
    description,
    ...section(
      t('profile:followUps.title'),
      [followUps.map((line) => `- ${asMarkdownWords(line)}`).join('\n')].filter(Boolean),
    ),
    ...section(
      t('profile:timeline.label'),
      entries.map(({ day, head, body }) =>
        [`**${asMarkdownWords(day)}** ${asMarkdownWords(head)}`, ...body.map(asMarkdownWords)].join('\n\n'),
      ),
    ),
    `*${asMarkdownWords(t('profile:restrictedOut'))}*`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

async function profileDocument(partner: Partner, { members, isDiscreet }: TableNames): Promise<ProfileDocument> {
  const { type, record, roles } = partner;
  const ref = { type, id: record.id };
  const [fields, values, { entries }, { rows: followUps }] = await Promise.all([
    client.customFields.list({ recordType: type }),
    client.customFields.values({ recordType: type, recordId: record.id }),
    client.interactions.timeline({ record: ref, limit: mostEntries }),
    client.followUps.list({ scope: 'open', today: dayOf(new Date()), record: ref }),
  ]);
  const owner = record.ownerId === null ? undefined : members.get(record.ownerId)?.name;
  return {
    title: record.name,
    lines: roles
      .filter((role) => !isDiscreet || !(role.personIsRestricted || role.organizationIsRestricted))
      .map((role) =>
        [role.title, type === 'people' ? role.organizationName : role.personName].filter(Boolean).join(', '),
      ),
    facts: [
      { term: t('partners:fields.stage'), value: choiceLabel('ladderStages', record.stage) },
      { term: t('partners:fields.owner'), value: owner ?? '' },
      { term: t('partners:fields.email'), value: record.emails.map((each) => each.value).join(', ') },
      { term: t('partners:fields.phone'), value: record.phones.map((each) => each.value).join(', ') },
      ...record.addresses.map((address) => ({
        term: t('profile:facts.address'),
        value: addressLines(address, '').join(', '),
      })),
      {
        term: t('partners:fields.lastContactOn'),
        value: record.lastContactOn === null ? '' : dayWords(record.lastContactOn),
      },
      ...fields
        .filter((field) => !(isDiscreet && field.isRestricted))
        .map((field) => ({ term: field.name, value: shownValue(field, values[field.id], isDiscreet) })),
    ].filter((fact) => fact.value !== ''),
    description: record.description.trim(),
    followUps: followUps.map((followUp) => [dayWords(followUp.dueOn), followUp.summary].filter(Boolean).join(': ')),
    entries: entries.flatMap((entry) => {
      const words = wordsOf(entry, isDiscreet);
      return words === null
        ? []
        : [{ day: dayWords(entry.at), head: words.head, body: words.body.filter((line) => line !== '') }];
    }),
  };
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
    case 'taskAdded':
    case 'taskDone':
    case 'taskDropped': {
      const { record, title, owner } = entry.task;
      if (isDiscreet && record?.isRestricted === true) return null;
      const by = owner === null || (isDiscreet && owner.isRestricted) ? '' : owner.label;
      return { head: t(`profile:timeline.${entry.kind}`), body: [[title, by].filter(Boolean).join(', ')] };
    }
    default:
      return null;
  }
}
