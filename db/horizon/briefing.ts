import { channels } from '#shared/content/channels.ts';
import { commitmentStatuses, commitmentTypes } from '#shared/content/commitments.ts';
import { stances } from '#shared/content/stances.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { ReportDocument, ReportSection } from '#shared/contract/report-document.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { seatsTogether } from '#shared/domain/horizon/seats-together.ts';

import { briefOf } from '../briefs/briefs-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { workspaceName } from '../workspace/workspace-repository.ts';
import { readExposed } from './read-exposed.ts';

/** The briefing for a successor: who, why, history, promises and open asks, from the records; what is restricted stays out unless asked for. */
export async function readBriefing(
  db: DbReader,
  input: { readonly record: PartnerRef; readonly today: IsoDay; readonly hidesRestricted: boolean },
): Promise<ReportDocument> {
  const { record, today, hidesRestricted } = input;
  const brief = await briefOf(db, record, !hidesRestricted);
  const isHidden = hidesRestricted && brief.record.isRestricted;
  const exposed = await readExposed(db, [record], today);
  const isShown = (...labels: readonly { readonly isRestricted: boolean }[]) =>
    !hidesRestricted || labels.every((label) => !label.isRestricted);
  const ties = exposed.ties.filter((tie) => isShown(tie.other));
  const name = isHidden ? 'Kept private' : brief.record.label;
  const standing = await db
    .selectFrom(record.type)
    .select(['stance', 'stance_on', 'influence'])
    .where('id', '=', record.id)
    .executeTakeFirst();
  const table = await db.selectFrom('long_table').select('shared_goal').executeTakeFirst();
  const followUps = await db
    .selectFrom('follow_ups')
    .select(['summary', 'due_on'])
    .where('record_id', '=', record.id)
    .where('done_on', '=', '')
    .where('deleted_at', '=', '')
    .orderBy('due_on')
    .limit(20)
    .execute();
  const stance = stances.find((each) => each.value === standing?.stance);
  const sections: (readonly [string, readonly string[]])[] = isHidden
    ? []
    : [
        [
          'Who',
          [
            [brief.title, brief.organizationName].filter(Boolean).join(', '),
            brief.about,
            stance === undefined
              ? ''
              : `Where they stand: ${stance.label}${standing?.stance_on ? `, rated ${dayWords(standing.stance_on)}` : ''}.`,
            ...seatsTogether(exposed.seats).map(
              ({ label, until, count }) =>
                `Holds: ${label}${count === 1 ? '' : ` (${count} seats)`}${untilWords(until)}.`,
            ),
          ],
        ],
        [
          'Why it matters',
          [
            table?.shared_goal ? `Our shared goal: ${table.shared_goal}` : '',
            ...exposed.decisions.map(({ decision }) => `We need a decision: ${decision.label}`),
            standing !== undefined && standing.influence > 0 ? `Influence: ${standing.influence} of 5.` : '',
            brief.wouldWork === '' ? '' : `What would work: ${brief.wouldWork}`,
          ],
        ],
        [
          'History',
          brief.contacts.map(
            (contact) =>
              `${dayWords(contact.on)}, ${channels.find((each) => each.id === contact.channel)?.label ?? contact.channel}${contact.heard === '' ? '' : `: ${contact.heard}`}`,
          ),
        ],
        ['What to be careful about', brief.landmines.map(({ on, text }) => `${dayWords(on)}: ${text}`)],
        [
          'Commitments and agreements',
          [
            ...exposed.commitments.map(
              ({ type, status, until }) =>
                `${commitmentTypes.find((each) => each.id === type)?.label ?? type}, ${(commitmentStatuses.find((each) => each.id === status)?.label ?? status).toLowerCase()}${untilWords(until)}`,
            ),
            ...exposed.agreements.map(({ agreement, until }) => `${agreement.label}${untilWords(until)}`),
          ],
        ],
        ['What we promised', brief.promises.us.map(promiseWords)],
        ['What they promised', brief.promises.them.map(promiseWords)],
        [
          'Open asks',
          [
            brief.ask,
            ...followUps
              .filter(({ summary }) => summary !== '' && summary !== brief.ask)
              .map(({ summary, due_on }) => `${summary}, by ${dayWords(due_on)}`),
          ],
        ],
        [
          'Who knows whom',
          ties.map(
            ({ other, isOnly }) =>
              `${other.label}${isOnly ? ': nobody else here knows them, so ask for an introduction' : ''}`,
          ),
        ],
        ['Notes that were pinned', brief.pinned],
      ];
  const keptOut = brief.keptOut + exposed.ties.length - ties.length + (isHidden ? 1 : 0);
  return {
    title: `Briefing: ${name}`,
    coalition: await workspaceName(db),
    lines: [`From the records as of ${dayWords(today)}.`],
    madeOn: today,
    sections: sections.map(([title, lines], index) => partOf(`part-${index + 1}`, title, lines)),
    leftOut: keptOut,
  };
}

function partOf(id: string, title: string, lines: readonly string[]): ReportSection {
  const items = lines.filter((line) => line.trim() !== '').map(oneLine);
  const isEmpty = items.length === 0;
  return {
    id,
    title,
    lead: isEmpty ? 'Nothing in the records yet.' : '',
    ownWords: null,
    isOld: false,
    isEmpty,
    blocks: isEmpty ? [] : [{ kind: 'list', items }],
  };
}

function promiseWords(promise: {
  readonly text: string;
  readonly dueOn: string | null;
  readonly keptOn: string | null;
}) {
  const when =
    promise.keptOn === null
      ? promise.dueOn === null
        ? ', open'
        : `, open, by ${dayWords(promise.dueOn)}`
      : `, kept ${dayWords(promise.keptOn)}`;
  return `${promise.text}${when}`;
}

function untilWords(until: string | null): string {
  return until === null ? '' : `, until ${dayWords(until)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
