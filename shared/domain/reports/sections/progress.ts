import { winLevels } from '../../../content/win-levels.ts';
import { firstOf, heading, note, nothingTold, picture, table, told, written, type SectionBody } from '../blocks.ts';
import { counted, dayOrDash, listWords, moneyWords, notEnough, percentWords } from '../report-words.ts';

/** A win as a report tells it. */
export interface WinLine {
  readonly title: string;
  readonly wonOn: string;
  readonly category: string;
  readonly level: number;
  readonly points: number;
  readonly evidence: string;
  readonly credits: readonly string[];
}

/** Verified wins of the period, with their points by month. */
export function winsSection(
  wins: readonly WinLine[],
  months: readonly { readonly label: string; readonly points: number }[],
  isBrief: boolean,
): SectionBody {
  if (wins.length === 0) return nothingTold('No verified win was written down in this period.');
  const points = wins.reduce((sum, win) => sum + win.points, 0);
  const best = wins.toSorted((a, b) => b.level - a.level)[0];
  const { shown, rest } = firstOf(isBrief ? largest(wins) : wins, isBrief ? mostInBrief : 100, 'wins');
  return told(
    `${counted(wins.length, 'win')} worth ${counted(points, 'point')}. The largest: ${best?.title ?? ''}.`,
    months.length < 2 || isBrief
      ? null
      : picture({
          shape: 'bar',
          title: 'Points by month',
          measure: 'Points',
          of: 'Month',
          most: null,
          points: months.map((month) => ({ label: month.label, value: month.points, words: String(month.points) })),
        }),
    table(
      'Wins',
      ['Day', 'Win', 'Kind', 'Level', 'What shows it', 'Thanks to'],
      shown.map((win) => [
        dayOrDash(win.wonOn),
        win.title,
        win.category,
        winLevels.find((level) => level.id === win.level)?.label ?? '',
        win.evidence,
        listWords(win.credits),
      ]),
    ),
    rest,
    isBrief ? null : note(levelWords),
  );
}

/** What the points of a win are. */
const levelWords = `A win counts by its level: ${listWords(winLevels.map((level) => `${level.label.toLowerCase()} ${level.points}`))}.`;

/** The largest first; of the same level the latest. */
function largest(wins: readonly WinLine[]): WinLine[] {
  return wins.toSorted((a, b) => b.level - a.level || (a.wonOn > b.wonOn ? -1 : a.wonOn < b.wonOn ? 1 : 0));
}

/** Rows of a table that somebody with little time reads. */
export const mostInBrief = 6;

/** A loss as a report tells it. */
export interface LossLine {
  readonly title: string;
  readonly lostOn: string;
  readonly kind: string;
  readonly revisitOn: string;
  readonly change: string;
}

/** Losses of the period, with what is changed after them. */
export function lossesSection(losses: readonly LossLine[]): SectionBody {
  if (losses.length === 0) return nothingTold('No loss was written down in this period.');
  const planned = losses.filter((loss) => loss.revisitOn !== '').length;
  return told(
    `${counted(losses.length, 'loss', 'losses')}; for ${planned} of them a day is set on which we look again.`,
    table(
      'Losses',
      ['Day', 'Loss', 'Kind', 'What we change', 'Looked at again'],
      losses.map((loss) => [dayOrDash(loss.lostOn), loss.title, loss.kind, loss.change, dayOrDash(loss.revisitOn)]),
    ),
  );
}

/** A risk as a report tells it. */
export interface RiskLine {
  readonly title: string;
  readonly category: string;
  readonly score: number;
  readonly left: number;
  readonly owner: string;
  readonly plan: string;
}

/** Open risks, the heaviest first. */
export function risksSection(risks: readonly RiskLine[], isBrief: boolean): SectionBody {
  if (risks.length === 0) return nothingTold('No open risk is in the records.');
  const { shown, rest } = firstOf(risks, isBrief ? mostInBrief : 40, 'risks');
  return told(
    `${counted(risks.length, 'risk is', 'risks are')} open or watched. The heaviest: ${risks[0]?.title ?? ''}.`,
    isBrief
      ? null
      : picture({
          shape: 'bar',
          title: 'Score of each risk',
          measure: 'Score of 25',
          of: 'Risk',
          most: 25,
          points: shown
            .slice(0, 12)
            .map((risk) => ({ label: risk.title, value: risk.score, words: String(risk.score) })),
        }),
    table(
      'Risks',
      ['Risk', 'Kind', '#Score', '#After prevention', 'Who watches it', 'What we do'],
      shown.map((risk) => [
        risk.title,
        risk.category,
        String(risk.score),
        risk.left === 0 ? '' : String(risk.left),
        risk.owner || 'Nobody yet',
        risk.plan,
      ]),
    ),
    rest,
  );
}

/** Dated changes that lie ahead. */
export function aheadSection(
  entries: readonly {
    readonly on: string;
    /** The last day of what runs already; '' for what lies ahead. */
    readonly runsUntil: string;
    readonly title: string;
    readonly kind: string;
    readonly readiness: string;
  }[],
  isBrief: boolean,
): SectionBody {
  if (entries.length === 0) return nothingTold('Nothing with a date lies in the next 180 days.');
  const { shown, rest } = firstOf(entries, isBrief ? mostInBrief : 60, 'changes');
  const ahead = entries.filter((entry) => entry.runsUntil === '');
  const running = entries.length - ahead.length;
  const [next] = ahead;
  return told(
    [
      `${counted(ahead.length, 'dated change')} in the next 180 days${running === 0 ? '' : `, and ${running} that ${running === 1 ? 'runs' : 'run'} already`}.`,
      ...(next === undefined ? [] : [`The next: ${next.title}, ${dayOrDash(next.on)}.`]),
    ].join(' '),
    table(
      'What is coming',
      ['Day', 'What', 'Kind', 'Plan'],
      shown.map((entry) => [
        entry.runsUntil === '' ? dayOrDash(entry.on) : `Until ${dayOrDash(entry.runsUntil)}`,
        entry.title,
        entry.kind,
        entry.readiness,
      ]),
    ),
    rest,
  );
}

/** A lesson as a report tells it. */
export interface LessonLine {
  readonly title: string;
  readonly status: string;
  readonly problem: string;
  readonly happened: string;
  readonly again: string;
}

/** What was learned. */
export function lessonsSection(lessons: readonly LessonLine[]): SectionBody {
  if (lessons.length === 0) return nothingTold('No lesson is in the records.');
  const { shown, rest } = firstOf(lessons, 20, 'lessons');
  return told(
    `${counted(lessons.length, 'lesson')} so far.`,
    ...shown.flatMap((lesson) => [
      heading(`${lesson.title} (${lesson.status.toLowerCase()})`),
      written(labeled('The problem', lesson.problem)),
      written(labeled('What happened', lesson.happened)),
      written(labeled('What we would do again', lesson.again)),
    ]),
    rest,
  );
}

/** Words with what they are before them; '' where nothing was written. */
function labeled(label: string, words: string): string {
  return words.trim() === '' ? '' : `**${label}:** ${words.trim()}`;
}

/** Money as a report tells it. */
export interface MoneyFacts {
  readonly currency: string;
  readonly totalCents: number;
  readonly awards: readonly {
    readonly title: string;
    readonly funder: string;
    readonly cents: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly byType: readonly { readonly label: string; readonly cents: number; readonly share: number }[];
  /** 0 to 1; null for not enough data. */
  readonly serviceShare: number | null;
  readonly runwayMonths: number | null;
  readonly diversification: number | null;
}

/** Awards that run, their mix, and the share for direct services. */
export function moneySection(facts: MoneyFacts | null): SectionBody {
  if (facts === null || facts.awards.length === 0) return nothingTold('No award ran on this day.');
  return told(
    `${counted(facts.awards.length, 'award')}, ${moneyWords(facts.totalCents, facts.currency)} in all.${facts.serviceShare === null ? '' : ` ${percentWords(100 * facts.serviceShare)} pays for direct services.`}`,
    picture({
      shape: 'bar',
      title: 'Where the money comes from',
      measure: 'Awarded',
      of: 'Kind of money',
      most: null,
      points: facts.byType.map((type) => ({
        label: type.label,
        value: type.cents,
        words: moneyWords(type.cents, facts.currency),
      })),
    }),
    table(
      'Awards',
      ['Award', 'From', '#Amount', 'Begins', 'Ends'],
      facts.awards.map((award) => [
        award.title,
        award.funder,
        moneyWords(award.cents, facts.currency),
        dayOrDash(award.from),
        dayOrDash(award.to),
      ]),
    ),
    table(
      'Mix of money',
      ['What', '#Value'],
      [
        ['For direct services', facts.serviceShare === null ? notEnough : percentWords(100 * facts.serviceShare)],
        [
          'Awarded money lasts for',
          facts.runwayMonths === null ? notEnough : counted(Math.floor(facts.runwayMonths), 'month'),
        ],
        [
          'How evenly it is spread, from 0 (one source) to 1',
          facts.diversification === null ? notEnough : facts.diversification.toFixed(2),
        ],
      ],
    ),
  );
}
