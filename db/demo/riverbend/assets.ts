import type { AssetStatus } from '#shared/content/asset-words.ts';

/** A text that the Riverbend coalition put out, or is about to. */
export interface DemoAsset {
  readonly key: string;
  readonly campaign: 'k1' | 'k2' | 'k3';
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly summary: string;
  readonly channel: string;
  /** The key of the person who looks after it. */
  readonly owner: string;
  readonly status: AssetStatus;
  /** The day of the story on which it went out; 0 before. */
  readonly day: number;
  readonly language?: string;
  readonly altText?: string;
  /** The key of the text that it translates. */
  readonly translationOf?: string;
  readonly neededLanguages?: readonly string[];
  /** Numbers of the text and where they are from. */
  readonly sources?: readonly (readonly [number: string, note: string])[];
  /** What the text said when it was approved, where it was edited since. */
  readonly approvedBody?: string;
  /** Why it went out without approval. */
  readonly without?: string;
  /** How many people it reached. */
  readonly reach?: number;
  /** The key of the story that it tells. */
  readonly story?: string;
}

/** The three campaigns and the months in which they run. */
export const campaigns = [
  { key: 'k1', title: 'Neighbors, Not Numbers', fromMonth: 6, untilMonth: 9 },
  { key: 'k2', title: 'What Happens Next', fromMonth: 8, untilMonth: 11 },
  { key: 'k3', title: 'Fund What Works', fromMonth: 10, untilMonth: 15 },
] as const;

/** Words that several of its texts share. */
export const demoBlock = {
  title: 'The first hour',
  body: 'An officer calls the night line. A peer worker comes to the corner and stays. By noon there is a plan, and somebody whose name you know.',
};

/** Where the words of the block stand in a text. */
export const blockMark = '[[block]]';

/** The 25 texts of three campaigns (domain pack, section 11): 20 are out, a07 was never checked, and a15 was edited after its approval. */
export const demoAssets: readonly DemoAsset[] = [
  {
    key: 'a01',
    campaign: 'k1',
    kind: 'fact-sheet',
    title: 'A call that ends with help',
    summary: 'Two sides for tables and hallways',
    channel: 'print',
    owner: 'p39',
    status: 'published',
    day: 166,
    neededLanguages: ['es'],
    reach: 400,
    body: `## When a neighbor is in trouble

Somebody sleeps in a doorway. Somebody shouts at the bus stop. You call, because you want it to be safe for you and for them.

Today that call often ends in a cell. A few days later the same person is back on the same corner, with one more record and one less chance at a job or a home.

## What we want instead

${blockMark}

Nobody has to say yes. Nobody pays. The officer keeps every choice that the law gives.

## Who we are

Neighbors, shop owners, officers, nurses, pastors, and people who have been through it. We sit at one table and we ask you to take a chair.`,
  },
  {
    key: 'a02',
    campaign: 'k1',
    kind: 'fact-sheet',
    title: 'Una llamada que termina en ayuda',
    summary: 'La hoja informativa en español',
    channel: 'print',
    owner: 'p59',
    status: 'published',
    day: 175,
    language: 'es',
    translationOf: 'a01',
    reach: 220,
    body: `## Cuando un vecino está en apuros

Alguien duerme en un portal. Alguien grita en la parada. Usted llama porque quiere que todos estén a salvo.

Hoy esa llamada muchas veces termina en una celda. Pocos días después, la misma persona está en la misma esquina, con menos trabajo y menos techo.

## Lo que proponemos

Un agente llama a la línea de noche. Una persona que ha vivido lo mismo llega a la esquina y se queda. Antes del mediodía hay un plan.

Nadie está obligado. Nadie paga. Venga a la mesa con nosotros.`,
  },
  {
    key: 'a03',
    campaign: 'k1',
    kind: 'talking-points',
    title: 'Three points for every room',
    summary: 'The same three points for ninety days',
    channel: 'partner-list',
    owner: 'p39',
    status: 'published',
    day: 181,
    reach: 42,
    body: `**Say first:** we all want a block where people are safe and looked after.

- **A person comes.** Not a pamphlet: somebody who has been there, and who stays in touch.
- **The officer decides.** The choice is theirs, and it takes less time than a booking.
- **We report back.** Every quarter we say what worked and what did not, in public.

**Bring it home:** when an officer can connect a person to help on the spot, the block gets safer and fewer lives get stuck in jail.`,
  },
  {
    key: 'a04',
    campaign: 'k1',
    kind: 'testimonial',
    title: 'The morning somebody asked',
    summary: 'A recovery coach tells of the day things turned',
    channel: 'site',
    owner: 'p02',
    status: 'published',
    day: 198,
    story: 'coach',
    reach: 900,
    body: `For years people told me where to go. Out of the doorway, out of the park, into the car.

One morning a woman from the outreach team sat down on the curb next to me. She did not have a form. She asked what I had for breakfast. Nothing, I said. So we went and had breakfast.

It took months. She called, I did not answer, she called again. When I was ready, she knew which door to knock on.

Today I am the one on the curb. I bring two coffees. I tell people what somebody once told me: you do not have to decide anything today.`,
  },
  {
    key: 'a05',
    campaign: 'k1',
    kind: 'op-ed',
    title: 'What the table in our hall taught me',
    summary: 'By Rev. Philomena Drayhill',
    channel: 'op-ed-page',
    owner: 'p35',
    status: 'published',
    day: 214,
    reach: 6_500,
    body: `Our hall has one long table. It was built for funerals and it is used for everything. Last spring a police lieutenant sat at one end of it and a woman he had arrested sat at the other. Between them sat a baker, a nurse, and me.

I had planned to speak. I did not have to. The woman said that what she had needed on the worst night of her life was somebody who knew her name in the morning. The lieutenant said that he had nowhere to take her but the jail, and that he had hated the drive.

That is the whole of it. We ask people to do right, and we leave them without a door to knock on. So we are building the door: a line that an officer can call, a peer worker who comes, and a plan before noon.

Some ask me whether this is mercy or order. I have buried too many young people to think that we must choose. Mercy that comes on time is order. Come and sit with us. The table is long, and there is soup.`,
  },
  {
    key: 'a06',
    campaign: 'k1',
    kind: 'faq',
    title: 'What neighbors ask',
    summary: 'Six questions from the sessions',
    channel: 'site',
    owner: 'p46',
    status: 'published',
    day: 226,
    reach: 1_200,
    body: `## Will somebody come when I call?

Yes. You call as you always have, and an officer comes. What is new is what the officer can offer.

## Who decides?

The officer, by written rules that anybody can read.

## What if the person says no?

Then nothing is lost. The officer has the same choices as before, and we try again another day.

## Does it cost the person anything?

No.

## Who hears about it?

Nobody outside the care team. The coalition sees counts and never names.

## How do we know whether it works?

We publish the results every quarter, good or bad.`,
  },
  {
    key: 'a07',
    campaign: 'k1',
    kind: 'social-post',
    title: 'Vigil tonight',
    summary: 'Posted the evening of the vigil',
    channel: 'social',
    owner: 'p46',
    status: 'published',
    day: 240,
    without: 'Posted from a phone on the way to the forum, before anybody could look at it',
    altText: 'Candles on the steps of the courthouse',
    reach: 3_100,
    body: 'We light a candle tonight for everybody who should still be here. Courthouse steps at dusk. Bring a neighbor.',
  },
  {
    key: 'a08',
    campaign: 'k1',
    kind: 'flyer',
    title: 'Take a chair',
    summary: 'For shop windows and the laundromat',
    channel: 'print',
    owner: 'p04',
    status: 'published',
    day: 252,
    reach: 700,
    body: `## There is a chair for you

Do you live here? Do you work here? Did somebody you love get stuck?

Come and say what you need. There is food, there is child care, and nobody asks for papers.

**Every other Tuesday in the hall of the Interfaith Council.**`,
  },
  {
    key: 'a09',
    campaign: 'k2',
    kind: 'faq',
    title: 'What merchants ask',
    summary: 'Written with the improvement district',
    channel: 'door',
    owner: 'p43',
    status: 'published',
    day: 262,
    neededLanguages: [],
    reach: 180,
    body: `## Is this just letting people go?

No. Every hand-off has a person with a name and a plan. You get a number for that person, and they pick up.

## What happens when it goes wrong?

Call again. More trouble brings more support, and the officer keeps every choice.

## Will it bring people to my street?

It is for people who are here already. We write down where they are from, as a count.

## What does it cost my shop?

Nothing. The improvement district gave a seed gift, and it was their own choice.`,
  },
  {
    key: 'a10',
    campaign: 'k2',
    kind: 'pocket-card',
    title: 'The first three days',
    summary: 'A card for wallets and visors',
    channel: 'roll-call',
    owner: 'p07',
    status: 'published',
    day: 271,
    reach: 160,
    body: `**First hour.** ${blockMark}

**First day.** Food, sleep, a doctor if one is needed.

**Third day.** Papers, a bed, and the next visit on the calendar.`,
  },
  {
    key: 'a11',
    campaign: 'k2',
    kind: 'testimony',
    title: 'Two minutes before the council',
    summary: 'By Carmen Bellwether, baker',
    channel: 'council',
    owner: 'p42',
    status: 'published',
    day: 283,
    reach: 120,
    body: `Good evening. I open my bakery before the sun is up, so I meet the people whom nobody else meets.

For a year one man slept against my oven wall, because it is warm. I called, and called again. He went away in a car and came back on foot. It helped neither of us.

In the fall somebody from the outreach team came with the officer. She knew his name by the second morning. He has a room now. He still comes by, for bread.

I was against this. I thought it meant that nobody would come. What I want you to know is that more people came, and that they stayed. Please give it the time to work.`,
  },
  {
    key: 'a12',
    campaign: 'k2',
    kind: 'op-ed',
    title: 'A shop and a squad car want the same thing',
    summary: 'By Petra Goldenrow and Lt. Cassian Dobrow',
    channel: 'op-ed-page',
    owner: 'p43',
    status: 'published',
    day: 294,
    reach: 7_200,
    body: `One of us counts receipts, the other counts calls. We did not expect to write this together.

A year ago the improvement district paid for guards and the department paid for overtime, and the same few corners stayed the same. Each of us thought that the other should do more.

Then we read our notes side by side. Most of the calls were about people in pain, and most of them ended in a short ride and a long form. Nobody was safer by the weekend.

So we tried something small. On two beats, an officer may call a peer worker instead of the jail. It is quicker than a booking. It is harder than looking away. And it leaves somebody behind who will come again tomorrow.

We still argue, about hours and about money. But we agree on what we want to see when we lock up at night: a street where people get home.`,
  },
  {
    key: 'a13',
    campaign: 'k2',
    kind: 'slide-deck',
    title: 'Safe streets are good business',
    summary: 'For the breakfast of the Chamber',
    channel: 'session',
    owner: 'p41',
    status: 'published',
    day: 300,
    reach: 55,
    body: `## What you told us

You want calls answered, doorways clear, and no surprise in the paper.

## What changes on your street

${blockMark}

## What we ask

- Put the card by the register.
- Tell your staff that they may call.
- Come to the quarterly report and say what you saw.`,
  },
  {
    key: 'a14',
    campaign: 'k2',
    kind: 'letter-to-editor',
    title: 'My son had a name',
    summary: 'By Marcus Fieldgate',
    channel: 'press',
    owner: 'p70',
    status: 'published',
    day: 309,
    reach: 5_000,
    body: `Your paper wrote about the forum and called the people on our corners a problem. One of them was my son. He fixed bicycles. He was kind to dogs.

On his last night an officer had two choices: walk on, or a cell. He chose the cell, because it was cold. I do not blame him. I blame the rest of us for leaving him only two.

There can be a third. I have met the people who would come, and I wish that they had come for him.`,
  },
  {
    key: 'a15',
    campaign: 'k2',
    kind: 'flyer',
    title: 'Two beats, one number',
    summary: 'For the launch of the pilot',
    channel: 'print',
    owner: 'p04',
    status: 'published',
    day: 326,
    without: 'The print shop changed the line about hours after the text was approved',
    reach: 850,
    approvedBody: `## From this month on

On two evening beats an officer can offer help instead of a ride.

**You call as you always have.** A peer worker comes along every evening.

Questions? Ask for us at the library.`,
    body: `## From this month on

On two evening beats an officer can offer help instead of a ride.

**You call as you always have.** A peer worker comes along around the clock.

Questions? Ask for us at the library.`,
  },
  {
    key: 'a16',
    campaign: 'k2',
    kind: 'press-release',
    title: 'Millhaven starts with two evening beats',
    summary: 'For the day of the launch',
    channel: 'press',
    owner: 'p39',
    status: 'published',
    day: 331,
    reach: 9_000,
    body: `MILLHAVEN. On two evening beats, officers of the Millhaven Police Department can from today on connect a person to help instead of booking them.

When an officer calls, a peer worker of the Turning Stone Network comes to the corner. Before noon the next day there is a plan: a bed, a doctor, papers, whatever comes first for that person.

"We have asked officers to solve this with a pair of handcuffs," said Chief Ingrid Vosshall. "Now they have a phone number."

"People say yes when somebody stays," said Delphine Marrowby, who chairs the Design Team together with the department.

The rules were written by officers, the public defender, neighbors and people who have been arrested here. Results are published every quarter.`,
  },
  {
    key: 'a17',
    campaign: 'k2',
    kind: 'video-script',
    title: 'One minute on the corner',
    summary: 'For the screens at the library',
    channel: 'site',
    owner: 'p02',
    status: 'approved',
    day: 0,
    body: `*Dusk. A bakery wall.*

VOICE: This is where the call comes from.

*An officer steps out of the car, and dials.*

VOICE: This is what is new.

*A woman with two coffees sits down on the curb.*

VOICE: Her name is Bett. She has been here before. She will be here tomorrow.

*Morning. Two cups, empty. Nobody on the curb.*

VOICE: What happens next? Ask us.`,
  },
  {
    key: 'a18',
    campaign: 'k3',
    kind: 'pocket-card',
    title: 'What a week costs',
    summary: 'A card for talks about the budget',
    channel: 'session',
    owner: 'p26',
    status: 'published',
    day: 362,
    reach: 90,
    sources: [
      ['$550,000', 'Sum of the awards in our own fund table'],
      ['7', 'Count of the awards in our own fund table'],
    ],
    body: `**What came in:** $550,000 from 7 sources. No one source pays for most of it.

**Where it goes:** beds, rides, peer workers, and the night line.

**What it saves:** ask us in a year. We have paid somebody else to count.`,
  },
  {
    key: 'a19',
    campaign: 'k3',
    kind: 'testimony',
    title: 'What the city gets for its share',
    summary: 'By Priya Summerfen, mayor’s office',
    channel: 'council',
    owner: 'p16',
    status: 'published',
    day: 377,
    reach: 60,
    sources: [['$75,000', 'The line in the adopted city budget']],
    body: `Members of the council, the mayor asks you to keep the $75,000 that you set aside last year.

It pays for the hours between six and midnight, when the calls come and the clinics are closed. It does not replace an officer. It gives the officer somebody to call.

The county, two foundations and a hospital pay the rest. If we step back, they will ask why. If we stay, we have a say in how it is run.

You will get a report every quarter, with the counts by neighborhood. You will also hear what did not work. Thank you.`,
  },
  {
    key: 'a20',
    campaign: 'k3',
    kind: 'handout',
    title: 'The case for support',
    summary: 'Four pages for those who give',
    channel: 'session',
    owner: 'p47',
    status: 'published',
    day: 391,
    reach: 35,
    body: `## Why now

Three grants end within two years of each other. The work is young, the trust is new, and both can be lost in a season.

## What your gift does

It pays for the part that nobody else pays for: the second visit, and the tenth. A bed can be billed. A person who keeps coming back cannot.

## What we promise

- Most of every dollar goes to services.
- People with lived experience decide with us how it is spent, and are paid for their time.
- You hear the bad news from us first.`,
  },
  {
    key: 'a21',
    campaign: 'k3',
    kind: 'newsletter',
    title: 'From the table, spring',
    summary: 'For everybody on the partner list',
    channel: 'newsletter',
    owner: 'p39',
    status: 'published',
    day: 404,
    reach: 1_450,
    body: `## What happened

The pilot has been out for a season. Officers on the two beats say that a hand-off takes less of their evening than a booking did. The lodge has stopped campaigning against it, and we say thank you.

## What is hard

There are more people than treatment slots. Two peer workers carry too much. And one chair at the table is still empty: we are looking for somebody from the Rainbow Bend Center.

## What you can do

Come to the retreat report. Bring somebody who disagrees.`,
  },
  {
    key: 'a22',
    campaign: 'k3',
    kind: 'op-ed',
    title: 'Pay for the tenth visit',
    summary: 'By Eleanor Starlingpike',
    channel: 'op-ed-page',
    owner: 'p47',
    status: 'partner-review',
    day: 0,
    body: `A foundation likes a first visit. It has a photograph, a ribbon, a number to report. I have signed many checks for first visits.

What I have learned in this county is that lives turn on the tenth. On the tenth visit somebody answers the door. On the tenth visit the papers are in a folder, and the folder is not lost.

Nobody can bill for that. So it falls to those of us who give, and to the city, to say plainly that coming back is the work.

I ask my colleagues to look at the next request they get and to strike out the word pilot. Then ask what it takes to be there in three years.`,
  },
  {
    key: 'a23',
    campaign: 'k3',
    kind: 'handout',
    title: 'Lo que pasa después',
    summary: 'Postal para las ferias de primavera',
    channel: 'door',
    owner: 'p60',
    status: 'language-check',
    day: 0,
    language: 'es',
    body: `**Usted llama.** Llega un agente, como siempre.

**El agente llama.** Llega una persona que conoce la calle y se queda.

**Mañana hay un plan.** Comida, papeles, una cama. Nadie paga y nadie está obligado.

Pregunte por nosotros en Casa del Río.`,
  },
  {
    key: 'a24',
    campaign: 'k3',
    kind: 'slide-deck',
    title: 'Three years, several sources',
    summary: 'For the health plan',
    channel: 'session',
    owner: 'p01',
    status: 'draft',
    day: 0,
    body: `## Where the money comes from today

## What can be billed, and what cannot

## What we ask of a health plan`,
  },
  {
    key: 'a25',
    campaign: 'k3',
    kind: 'social-post',
    title: 'Second chances pay',
    summary: 'For the week of the budget',
    channel: 'social',
    owner: 'p46',
    status: 'language-check',
    day: 0,
    altText: 'A peer worker and an officer at a bakery counter',
    body: 'A bed costs less than a cell. A first-time offender who gets help today is a neighbor with a job next year. Tell the council: fund what works.',
  },
];
