import type { ReportDraft } from '#shared/contract/reports.ts';

/** A report that the story keeps, with the days of its period. */
export interface DemoReport {
  readonly kind: ReportDraft['kind'];
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** The day of the story on which it was last worked on. */
  readonly changedOn: number;
  readonly words: NonNullable<ReportDraft['words']>;
}

/** The kept reports of the story: for the funder, for the council, and for everybody. */
export const reports: readonly DemoReport[] = [
  {
    kind: 'annual',
    title: 'Our first year',
    from: 56,
    to: 420,
    changedOn: 418,
    words: {
      opening: {
        title: null,
        text: 'A year ago a dozen people agreed that a jail cell is the wrong first answer to addiction. Today **eleven of twelve sectors** sit at one table, an agreement of three offices is signed, and a pilot runs on two evening beats.\n\nThis report tells what we did, what we lost, and what we still owe. Every figure in it can be looked up.',
        was: '',
      },
      losses: {
        title: 'What we lost, and what we changed',
        text: null,
        was: '',
      },
      thanks: {
        title: null,
        text: 'To those who told their story in a room that had not yet decided to listen. To the officers who said yes first. And to everybody who brought food.',
        was: '',
      },
    },
  },
  {
    kind: 'funder',
    title: 'Quarterly report to the settlement board',
    from: 331,
    to: 420,
    changedOn: 414,
    words: {
      opening: {
        title: 'The quarter in short',
        text: 'The pilot began in this quarter. Twenty-two officers of the evening shift are trained, eight units of housing are leased, and the first ten diversions were counted, together only, so that nobody can be found in the figures.\n\nWhat did not go as planned: the food partner left, and the data-use agreement is late. Both have an owner and a day.',
        was: '',
      },
      money: {
        title: 'What your money pays for',
        text: 'Seven awards, together $590,000. **Half of it pays for direct services**, as we promised the board, and no source gives more than a third.',
        was: '7 awards, $590,000 in all. 50.4% pays for direct services.',
      },
      thanks: {
        title: null,
        text: 'Your award of July pays for the night hand-off. Come and see it: any evening, from four to midnight.',
        was: '',
      },
    },
  },
  {
    kind: 'council',
    title: 'Brief for the city council: the budget vote',
    from: 240,
    to: 420,
    changedOn: 419,
    words: {
      opening: {
        title: null,
        text: 'The pilot works on two beats. Whether it reaches the other six is decided by the city budget.',
        was: '',
      },
      ask: {
        title: null,
        text: '1. Keep the **$75,000** of the general fund in the budget of next year.\n2. Name the liaison of the mayor as a standing post.\n3. Ask for our figures twice a year, in open session.',
        was: '',
      },
    },
  },
];
