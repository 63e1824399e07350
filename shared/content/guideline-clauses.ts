/** A placeholder of a clause: a name that stands in braces in its text, what it asks for, and what it is when nobody says. */
interface ClauseField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** A choice of a clause: an option takes the place of its text, an addition is a line under it. */
interface ClauseChoice {
  readonly id: string;
  readonly label: string;
  /** Markdown with placeholders in braces. */
  readonly text: string;
}

/** A clause of the library. */
export interface GuidelineClauseContent {
  readonly id: string;
  readonly label: string;
  /** The question that it settles. */
  readonly about: string;
  /** The text where there is no option to choose. */
  readonly text: string;
  /** One of them is chosen; the first is usual. */
  readonly options: readonly ClauseChoice[];
  /** Any of them may be added. */
  readonly additions: readonly ClauseChoice[];
  /** The additions that a new text has. */
  readonly usual: readonly string[];
  readonly fields: readonly ClauseField[];
}

const livedSeats = ' {seats} or {share} % of voting seats, whichever is more, belong to people with lived experience.';
const dataAgreement =
  'Data move only under a written agreement naming purpose, fields, security, end date and an equity review.';
const payment =
  ', by their chosen method, within {pay days} days; travel, child care and meals are covered; we give advance notice of effects on benefits.';
const written = ' The rule used is written beside every decision.';
const forThemselves = ' members speak for themselves and say so; no partner is quoted without consent.';
const duties = 'Members sign this agreement, attend {attendance} % of meetings a year and take on one task a quarter.';

/** The clauses of operating guidelines in the order of a text (domain pack, section 4): starting points to be edited, not legal advice. */
export const guidelineClauses: readonly GuidelineClauseContent[] = [
  {
    id: 'purpose',
    label: 'Purpose',
    about: 'What are we here for, and for whom?',
    text: '{coalition} works to {purpose} for people in {area} who would otherwise be arrested for {offenses}.',
    options: [],
    additions: [],
    usual: [],
    fields: [
      { name: 'coalition', label: 'The name of the coalition', value: '' },
      { name: 'purpose', label: 'What it works to do', value: '' },
      { name: 'area', label: 'City or county', value: '' },
      { name: 'offenses', label: 'Which offenses', value: '' },
    ],
  },
  {
    id: 'values',
    label: 'Values',
    about: 'What do we hold each other to?',
    text: 'We agree to act by these values and to name it when we fall short.',
    options: [],
    additions: [
      {
        id: 'harm-reduction',
        label: 'Harm reduction',
        text: '**Harm reduction.** We count every step toward safety and health; a return to use is not a failure.',
      },
      {
        id: 'anti-racism',
        label: 'Anti-racism',
        text: '**Anti-racism.** We look at who is helped and who is left out, by race and ethnicity, and change what is unfair.',
      },
      {
        id: 'equal-voice',
        label: 'Equal voice',
        text: '**Equal voice.** A title gives nobody more weight in the room.',
      },
      {
        id: 'evidence',
        label: 'Evidence',
        text: '**Evidence.** We say how we know, and change course when we learn better.',
      },
      {
        id: 'transparency',
        label: 'Transparency',
        text: '**Transparency.** What we decide and why can be read by every member.',
      },
    ],
    usual: ['harm-reduction', 'anti-racism', 'equal-voice', 'evidence', 'transparency'],
    fields: [],
  },
  {
    id: 'membership',
    label: 'Membership',
    about: 'Who is a member, and what do members do?',
    text: '',
    options: [
      {
        id: 'both',
        label: 'Organizations and individuals',
        text: `Organizations and individuals may be members. ${duties}`,
      },
      {
        id: 'organizations',
        label: 'Organizations only',
        text: `Organizations are members; each names one person and one alternate. ${duties}`,
      },
      { id: 'open', label: 'Open', text: `Whoever lives or works in {area} may be a member. ${duties}` },
    ],
    additions: [],
    usual: [],
    fields: [
      { name: 'attendance', label: 'Meetings to attend, percent', value: '60' },
      { name: 'area', label: 'City or county', value: '' },
    ],
  },
  {
    id: 'voting',
    label: 'Seats and voting',
    about: 'Who has a vote?',
    text: '',
    options: [
      {
        id: 'organization',
        label: 'One organization, one vote',
        text: `Each member organization has one vote;${livedSeats}`,
      },
      {
        id: 'sector',
        label: 'Sector votes',
        text: `Each sector has one vote, cast by the seat that its members choose;${livedSeats}`,
      },
      {
        id: 'none',
        label: 'Consensus, no votes',
        text: `We take no votes: we talk until nobody blocks;${livedSeats.replace('voting seats', 'seats')}`,
      },
    ],
    additions: [],
    usual: [],
    fields: [
      { name: 'seats', label: 'Seats for people with lived experience, at least', value: '2' },
      { name: 'share', label: 'Their share of the seats, percent', value: '25' },
    ],
  },
  {
    id: 'decision-rule',
    label: 'Decision rule',
    about: 'How does a proposal pass?',
    text: '',
    options: [
      {
        id: 'modified-consensus',
        label: 'Modified consensus',
        text: `We decide by modified consensus: we try for consensus in {rounds} rounds, then a proposal passes with {fallback} % of those who say yes or no.${written}`,
      },
      {
        id: 'consensus',
        label: 'Consensus',
        text: `We decide by consensus: a proposal passes when there is a quorum and nobody blocks.${written}`,
      },
      {
        id: 'supermajority',
        label: 'Supermajority',
        text: `We decide by supermajority: a proposal passes with {threshold} of those who say yes or no.${written}`,
      },
      {
        id: 'majority',
        label: 'Majority',
        text: `We decide by majority: a proposal passes with more yes than no; a tie fails.${written}`,
      },
      {
        id: 'consent',
        label: 'Consent',
        text: `We decide by consent: a proposal passes unless somebody gives a reason why it harms our purpose.${written}`,
      },
    ],
    additions: [],
    usual: [],
    fields: [
      { name: 'rounds', label: 'Rounds of consensus', value: '2' },
      { name: 'fallback', label: 'Share of yes after them, percent', value: '75' },
      { name: 'threshold', label: 'Share of yes', value: 'two thirds' },
    ],
  },
  {
    id: 'reserved-matters',
    label: 'Reserved matters',
    about: 'What needs more than the usual rule?',
    text: 'These need {reserved} % and at least half of the lived-experience seats present; those seats may ask once for a pause until the next meeting.',
    options: [],
    additions: [
      { id: 'eligibility', label: 'Eligibility', text: 'Who may be offered diversion' },
      { id: 'budget', label: 'Budget', text: 'Spending over {amount}' },
      { id: 'data', label: 'Data sharing', text: 'Sharing of data' },
      { id: 'positions', label: 'Public positions', text: 'Public positions' },
      { id: 'removal', label: 'Removal of a member', text: 'Removing a member' },
    ],
    usual: ['eligibility', 'budget', 'data', 'positions', 'removal'],
    fields: [
      { name: 'reserved', label: 'Share of yes, percent', value: '75' },
      { name: 'amount', label: 'Spending over', value: '' },
    ],
  },
  {
    id: 'quorum',
    label: 'Quorum',
    about: 'Who must be there?',
    text: '',
    options: [
      {
        id: 'conditions',
        label: 'Majority with conditions',
        text: 'Quorum is more than half of filled voting seats, including {lived seats} lived-experience seat and {sectors} sectors.',
      },
      { id: 'majority', label: 'Majority', text: 'Quorum is more than half of filled voting seats.' },
    ],
    additions: [],
    usual: [],
    fields: [
      { name: 'lived seats', label: 'Lived-experience seats present, at least', value: 'one' },
      { name: 'sectors', label: 'Sectors present, at least', value: 'two' },
    ],
  },
  {
    id: 'conflict',
    label: 'Handling conflict',
    about: 'What do we do when we fall out?',
    text: 'Raise it with the person within {talk days} days; if unresolved ask {role}; outside mediation comes before any vote.',
    options: [],
    additions: [
      { id: 'talk', label: 'Talk', text: 'First, the two talk.' },
      { id: 'facilitated', label: 'Facilitated talk', text: 'Then they talk with {role} in the room.' },
      { id: 'mediator', label: 'Mediator', text: 'Then a mediator from outside helps.' },
      { id: 'steering', label: 'Steering decision', text: 'Only then the steering committee decides.' },
    ],
    usual: ['talk', 'facilitated', 'mediator', 'steering'],
    fields: [
      { name: 'talk days', label: 'Days to raise it', value: '7' },
      { name: 'role', label: 'Whom to ask', value: 'a co-chair' },
    ],
  },
  {
    id: 'interests',
    label: 'Conflict of interest',
    about: 'What if somebody gains from a decision?',
    text: '',
    options: [
      {
        id: 'no-vote',
        label: 'Disclose, no vote',
        text: 'Members state money or job interests before an item, leave the vote and it is minuted; everybody fills in the {often} disclosure form.',
      },
      {
        id: 'disclose',
        label: 'Disclose only',
        text: 'Members state money or job interests before an item and it is minuted; they may vote. Everybody fills in the {often} disclosure form.',
      },
    ],
    additions: [],
    usual: [],
    fields: [{ name: 'often', label: 'How often the form is filled in', value: 'annual' }],
  },
  {
    id: 'spokesperson',
    label: 'Speaking for the coalition',
    about: 'Who speaks in public?',
    text: '',
    options: [
      { id: 'pair', label: 'Named pair', text: `Only {names} speak for the coalition;${forThemselves}` },
      { id: 'chair', label: 'The chair', text: `Only the chair speaks for the coalition;${forThemselves}` },
      {
        id: 'anyone',
        label: 'Anyone on approved points',
        text: `Any member may speak for the coalition within the approved points; beyond them${forThemselves}`,
      },
    ],
    additions: [],
    usual: [],
    fields: [{ name: 'names', label: 'The two people who speak', value: '' }],
  },
  {
    id: 'safe-space',
    label: 'Safe space and equal voice',
    about: 'How does everybody get heard?',
    text: 'What is shared here about lives stays here; what is learned may leave.',
    options: [],
    additions: [
      {
        id: 'stack',
        label: 'A speaking list',
        text: 'We keep a speaking list; whoever speaks for the first time goes first.',
      },
      { id: 'rounds', label: 'Rounds', text: 'We go around the table before we decide.' },
      {
        id: 'anonymous',
        label: 'Anonymous input',
        text: 'There is a way to say something without a name before and after each meeting.',
      },
    ],
    usual: ['stack'],
    fields: [],
  },
  {
    id: 'norms',
    label: 'Meeting norms',
    about: 'How do we meet?',
    text: 'We start and end on time; no acronym without its meaning; no uniforms or weapons in advisory sessions unless that group agrees.',
    options: [],
    additions: [
      { id: 'agenda', label: 'Agenda early', text: 'The agenda is out {agenda days} days before.' },
      { id: 'plain', label: 'Plain words', text: 'We use plain words.' },
      {
        id: 'access',
        label: 'Access and language',
        text: 'Rooms, times, child care and interpreters are chosen so that everybody can take part.',
      },
      { id: 'breaks', label: 'Breaks', text: 'A meeting of more than 90 minutes has a break.' },
    ],
    usual: ['agenda', 'plain', 'access', 'breaks'],
    fields: [{ name: 'agenda days', label: 'Days before', value: '3' }],
  },
  {
    id: 'confidentiality',
    label: 'Confidentiality',
    about: 'What may leave the room?',
    text: 'No names or facts about program participants in coalition records.',
    options: [],
    additions: [
      { id: 'public', label: 'Public', text: '**Public:** goals, decisions and what we publish.' },
      { id: 'members', label: 'Members', text: '**Members:** minutes, contacts and plans.' },
      {
        id: 'restricted',
        label: 'Restricted',
        text: '**Restricted:** whatever could put a person at risk; only those who need it see it.',
      },
    ],
    usual: ['public', 'members', 'restricted'],
    fields: [],
  },
  {
    id: 'data-sharing',
    label: 'Data sharing',
    about: 'Which data move, and how?',
    text: '',
    options: [
      {
        id: 'aggregate',
        label: 'Totals only',
        text: `Only totals leave an organization, none of fewer than {smallest} people. ${dataAgreement}`,
      },
      { id: 'agreement', label: 'Agreement required', text: dataAgreement },
      {
        id: 'consent',
        label: 'With consent',
        text: `Facts about a person move only with that person’s written consent, which can be taken back. ${dataAgreement}`,
      },
    ],
    additions: [],
    usual: [],
    fields: [{ name: 'smallest', label: 'Smallest number shown', value: '11' }],
  },
  {
    id: 'stipends',
    label: 'Stipends',
    about: 'How are people with lived experience paid?',
    text: '',
    options: [
      {
        id: 'hourly',
        label: 'Hourly, at parity',
        text: `Lived-experience members are paid {rate} an hour including preparation${payment}`,
      },
      {
        id: 'flat',
        label: 'Flat per meeting',
        text: `Lived-experience members are paid {flat rate} a meeting including preparation${payment}`,
      },
    ],
    additions: [
      { id: 'decline', label: 'May decline', text: 'Whoever does not want the money says so, and need not say why.' },
    ],
    usual: ['decline'],
    fields: [
      { name: 'rate', label: 'Rate an hour', value: '' },
      { name: 'flat rate', label: 'Rate a meeting', value: '' },
      { name: 'pay days', label: 'Paid within, days', value: '5' },
    ],
  },
  {
    id: 'elections',
    label: 'Elections and lobbying',
    about: 'How do we stay out of campaigns?',
    text: 'The coalition supports no candidate. Charities may lobby within limits but may not intervene in campaigns; public employees follow their own rules.',
    options: [],
    additions: [
      {
        id: 'tracked',
        label: 'Lobbying is tracked',
        text: 'Whoever lobbies for the coalition notes when, with whom and for how long.',
      },
    ],
    usual: [],
    fields: [],
  },
  {
    id: 'transitions',
    label: 'Transitions',
    about: 'What happens when somebody leaves?',
    text: 'Every seat has a named alternate and a hand-over note.',
    options: [],
    additions: [
      {
        id: 'fill',
        label: 'A day to fill it',
        text: 'An empty seat is filled within {fill days} days; the alternate holds it until then.',
      },
    ],
    usual: [],
    fields: [{ name: 'fill days', label: 'Days to fill a seat', value: '60' }],
  },
  {
    id: 'review',
    label: 'Review',
    about: 'When do we look at this text again?',
    text: 'We review this text every {months} months and after any crisis.',
    options: [],
    additions: [],
    usual: [],
    fields: [{ name: 'months', label: 'Months', value: '12' }],
  },
];

const byId = new Map(guidelineClauses.map((clause) => [clause.id, clause]));

/** A clause of the library by its id. */
export function guidelineClauseById(id: string): GuidelineClauseContent | undefined {
  return byId.get(id);
}
