import { Coffee, Mail, Mic } from 'lucide-react';
import {
  Breadcrumbs,
  Button,
  DefinitionList,
  Freshness,
  Highlight,
  InfluenceBars,
  LinkButton,
  Logo,
  Meter,
  ProgressBar,
  Seat,
  Section,
  Skeleton,
  Sparkline,
  Stance,
  StanceGlyph,
  StanceScale,
  StatusDot,
  Tag,
  TieBars,
  Timeline,
} from '../ui/index.ts';
import { Column, Family, Specimen } from './Specimen.tsx';

const bandWords = { 5: 'Champion', 4: 'Supportive', 3: 'Undecided', 2: 'Hesitant', 1: 'Opposed' } as const;
const bands = [5, 4, 3, 2, 1] as const;
const roles = [
  ['Page', 'bg-bg'],
  ['Chrome', 'bg-chrome'],
  ['Raised', 'bg-raised'],
  ['Sunken', 'bg-sunken'],
  ['Linen', 'bg-linen'],
  ['Wood', 'bg-wood'],
  ['Ink', 'bg-ink'],
  ['Accent', 'bg-accent'],
  ['Lamp', 'bg-honey'],
  ['Danger', 'bg-danger'],
  ['Done', 'bg-moss'],
  ['Edge', 'bg-wood-edge'],
] as const;

/** Stance, seat, influence, trends, and the parts a record is built of. */
export function SignsPage() {
  return (
    <>
      <Column>
        <Family title="Stance, five bands and unknown">
          {bands.map((band) => (
            <div key={band} className="flex items-center border-b border-line py-1.5">
              <Stance band={band} word={bandWords[band]} />
              <span className="flex-1" />
              <StanceGlyph band={band} size={28} initials="DW" />
            </div>
          ))}
          <div className="flex items-center py-1.5">
            <Stance band={null} staleText="2 mos" />
            <span className="flex-1" />
            <StanceGlyph band={null} size={28} initials="DW" />
          </div>
        </Family>
        <Family title="Seat, five states">
          <Specimen name="Glyph, word">
            <Seat state="wanted" word="Wanted" />
            <Seat state="invited" word="Invited" />
            <Seat state="seated" word="Seated" />
            <Seat state="active" word="Active" isPrivate />
            <Seat state="deciding" word="Deciding" />
            <Seat state={null} word="No seat" />
          </Specimen>
        </Family>
        <Family title="Influence, tie, freshness">
          <Specimen name="Influence">
            <InfluenceBars value={1} />
            <InfluenceBars value={2} />
            <InfluenceBars value={3} />
            <InfluenceBars value={4} />
            <InfluenceBars value={5} word="decides" />
          </Specimen>
          <Specimen name="Tie">
            <TieBars strength="weak" />
            <TieBars strength="working" />
            <TieBars strength="strong" />
          </Specimen>
          <Specimen name="Freshness">
            <Freshness text="3 days" />
            <Freshness text="2 mos" isStale />
          </Specimen>
          <Specimen name="Dots">
            <StatusDot tone="danger" label="In session" />
            <StatusDot tone="honey" label="Waits" />
            <StatusDot tone="moss" label="Done" />
            <StatusDot tone="accent" label="New" />
            <StatusDot label="Past" />
          </Specimen>
        </Family>
        <Family title="Journey">
          <StanceScale
            label="Stance"
            band={3}
            bandWords={bandWords}
            trail={[
              { band: 1, date: 'Feb 3' },
              { band: 2, date: 'Feb 20' },
            ]}
          />
        </Family>
      </Column>
      <Column>
        <Breadcrumbs
          label="Place"
          items={[
            { id: 'partners', label: 'Partners', onPress: () => undefined },
            { id: 'gail', label: 'Gail Stroud' },
          ]}
        />
        <div className="h-4" />
        <Section title="Timeline" count={14} action={<LinkButton>All 14</LinkButton>}>
          <Timeline
            label="Contacts"
            entries={[
              {
                id: '1',
                date: 'Mar 4',
                band: 3,
                icon: Mail,
                title: 'E-mail from Gail',
                meta: 'Noor',
                body: 'She wants specifics on paper: who answers at night, and what a shop owner should do first.',
                promise: {
                  by: 'us',
                  who: 'We promised',
                  text: 'One page of program specifics, by Mar 8',
                  due: '2 days late',
                  isLate: true,
                },
                onOpen: () => undefined,
              },
              {
                id: '2',
                date: 'Feb 20',
                band: 3,
                icon: Coffee,
                title: 'Visit at Montes Bakery',
                meta: 'Noor, Pilar Montes',
                change: 'Hesitant to Undecided',
                body: '“I would rather have a number to call than a report to file.”',
                promise: { by: 'them', who: 'She promised', text: 'Two board members in April', due: 'Due Apr 14' },
              },
              {
                id: '3',
                date: 'Jan 14',
                icon: Mic,
                title: 'Public comment',
                meta: 'logged by Marcus',
                body: 'Spoke against the pilot.',
              },
            ]}
          />
        </Section>
        <Section title="Facts">
          <DefinitionList
            items={[
              { term: 'Stance', value: <Stance band={4} word="Supportive" /> },
              { term: 'Influence', value: <InfluenceBars value={5} word="decides for her department" /> },
              { term: 'Tie to us', value: <TieBars strength="working" word="Working" /> },
              { term: 'Contact', value: 'By phone, before 9 AM' },
            ]}
          />
        </Section>
      </Column>
      <Column>
        <Family title="Colour roles">
          <ul className="grid grid-cols-3 gap-2">
            {roles.map(([name, color]) => (
              <li key={name} className="flex items-center gap-2">
                <span className={`size-7 rounded-control border border-line-2 ${color}`} />
                {name}
              </li>
            ))}
          </ul>
        </Family>
        <Family title="Type">
          <p className="font-words text-record">Gail Stroud</p>
          <p className="font-words text-statement">The coalition speaks in serif</p>
          <p className="text-section">The app speaks in sans, 14 semibold</p>
          <p>Body 13 on 20, tabular figures 1,148</p>
          <p className="text-meta text-ink-3">Meta 12 on 16, never smaller than 10.5 in a glyph</p>
          <p>
            <Highlight text="Sheriff’s primary" ranges={[[0, 4]]} />
          </p>
        </Family>
        <Family title="Trend and meter">
          <Specimen name="Trend">
            <Sparkline label="Follow-ups on time, up 6" values={[2, 4, 6, 5, 7, 8, 9, 9, 11]} width={118} height={32} />
            <Sparkline label="Active" tone="neutral" values={[2, 4, 8, 9, 9, 8]} />
            <span className="font-strong">81%</span>
          </Specimen>
          <Specimen name="Meter">
            <div className="w-32">
              <Meter label="Supportive" value={14} max={23} target={18} tone="s4" valueText="14 now, 18 by May" />
            </div>
            <span>now, and where we aim</span>
          </Specimen>
          <div className="my-3 flex flex-col gap-3">
            <ProgressBar label="Reading marlow-contacts.csv" value={0.62} detail="31,204 of 50,000 rows" />
            <ProgressBar label="Checking the backup" value={undefined} />
            <Skeleton />
          </div>
        </Family>
        <Family title="Mark">
          <Specimen name="Mark">
            <Logo size={24} label="Longtable" />
            <Logo size={48} />
            <Tag tone="honey">Nobody yet</Tag>
            <Button size="small">Plan ask</Button>
          </Specimen>
        </Family>
      </Column>
    </>
  );
}
