import { firstOf, nothingTold, table, told, written, type SectionBody } from '../blocks.ts';
import { counted, dayOrDash, moneyWords, notEnough, wholeWords } from '../report-words.ts';

/** A campaign as a report tells it. */
export interface CampaignFacts {
  readonly name: string;
  readonly goal: string;
  readonly status: string;
  readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly audiences: readonly {
    readonly name: string;
    readonly aim: string;
    readonly before: string;
    readonly now: string;
  }[];
  readonly reach: number;
  readonly uses: number;
  readonly budget: number;
  readonly spent: number;
  readonly currency: string;
  readonly learned: string;
}

/** What a campaign set out to do, and what it moved. */
export function campaignSection(facts: CampaignFacts | null): SectionBody {
  if (facts === null) return nothingTold('The report is about no campaign.');
  return told(
    `${facts.name}: ${facts.goal === '' ? facts.status.toLowerCase() : facts.goal}`,
    table(
      'In figures',
      ['What', '#Value'],
      [
        ['Texts that went out', facts.uses === 0 ? notEnough : wholeWords(facts.uses)],
        ['People reached, as counted', facts.reach === 0 ? notEnough : wholeWords(facts.reach)],
        ...(facts.currency === ''
          ? []
          : [
              ['Budget', facts.budget === 0 ? notEnough : moneyWords(facts.budget, facts.currency)],
              ['Spent', facts.spent === 0 ? notEnough : moneyWords(facts.spent, facts.currency)],
            ]),
      ],
    ),
    table(
      'Phases',
      ['Phase', 'From', 'To'],
      facts.phases.map((phase) => [phase.name, dayOrDash(phase.from), dayOrDash(phase.to)]),
    ),
    table(
      'Audiences',
      ['Audience', 'Aim', 'At the beginning', 'Now'],
      facts.audiences.map((each) => [each.name, each.aim, each.before || notEnough, each.now || notEnough]),
    ),
    written(facts.learned),
  );
}

/** Texts that were put out. */
export function textsSection(
  texts: readonly {
    readonly title: string;
    readonly kind: string;
    readonly on: string;
    readonly where: string;
    readonly reach: number | null;
  }[],
): SectionBody {
  if (texts.length === 0) return nothingTold('No text was put out in this period.');
  const { shown, rest } = firstOf(texts, 150, 'texts');
  return told(
    `${counted(texts.length, 'text')} went out.`,
    table(
      'Texts',
      ['Day', 'Text', 'Kind', 'Where', '#Reached'],
      shown.map((text) => [
        dayOrDash(text.on),
        text.title,
        text.kind,
        text.where,
        text.reach === null ? 'Not counted' : wholeWords(text.reach),
      ]),
    ),
    rest,
  );
}
