import { ArrowRight, Ellipsis, Mail, Plus, UserMinus } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  Chip,
  FormRow,
  IconButton,
  LinkButton,
  NumberField,
  RadioGroup,
  RoundCheck,
  SearchField,
  SegmentedControl,
  Select,
  Switch,
  Tag,
  TextArea,
  TextField,
} from '../ui/index.ts';
import { Column, Family, Specimen } from './Specimen.tsx';

const nothing = () => undefined;

/** Buttons and fields. */
export function ControlsPage() {
  const [view, setView] = useState('spectrum');
  const [name, setName] = useState('');
  const [search, setSearch] = useState('sher');
  const [count, setCount] = useState<number | null>(4);
  const [kind, setKind] = useState<'call' | 'visit' | 'mail' | null>('call');
  const [isOn, setOn] = useState(true);
  return (
    <>
      <Column>
        <Family title="Buttons">
          <Specimen name="Primary">
            <Button variant="primary" keyHint="Enter">
              Save
            </Button>
            <Button variant="primary" icon={Plus} keyHint="N">
              Add partner
            </Button>
            <Button variant="primary" isLoading>
              Import
            </Button>
            <Button variant="primary" isDisabled>
              Disabled
            </Button>
          </Specimen>
          <Specimen name="Secondary">
            <Button>Import</Button>
            <Button icon={Mail} keyHint="Mod+Enter">
              Send to review
            </Button>
            <Button size="small">+5</Button>
            <Button isDisabled>Disabled</Button>
          </Specimen>
          <Specimen name="Quiet, danger">
            <Button variant="quiet">Not yet</Button>
            <Button variant="danger" icon={UserMinus}>
              Remove from seat
            </Button>
            <IconButton label="More" icon={Ellipsis} variant="bordered" />
            <IconButton label="More" icon={Ellipsis} />
            <IconButton label="More" icon={Ellipsis} isDisabled />
          </Specimen>
          <Specimen name="Link">
            <LinkButton>All 23</LinkButton>
            <LinkButton icon={Plus} keyHint="T">
              Add
            </LinkButton>
            <LinkButton iconEnd={ArrowRight}>Open the full checklist</LinkButton>
          </Specimen>
          <Specimen name="Segmented">
            <SegmentedControl
              label="View"
              options={[
                { id: 'grid', label: 'Grid' },
                { id: 'spectrum', label: 'Spectrum' },
                { id: 'network', label: 'Network' },
              ]}
              value={view}
              onChange={setView}
            />
          </Specimen>
          <Specimen name="Chips">
            <Chip label="Region" value="Port Calder" onRemove={nothing} />
            <Chip label="Filter" kind="add" />
            <Chip label="Influence" kind="sort" />
            <Chip label="Compare" value="your own targets" hasMenu />
            <Chip label="Prosecutors" isActive />
            <Chip label="Defenders" kind="quiet" />
          </Specimen>
          <Specimen name="Tags">
            <Tag tone="honey">Nobody yet</Tag>
            <Tag tone="danger">1 late</Tag>
            <Tag tone="moss">Kept</Tag>
            <Tag tone="accent">D-41</Tag>
            <Tag>1 of 3</Tag>
            <Tag tone="line">Leader</Tag>
          </Specimen>
        </Family>
      </Column>
      <Column>
        <Family title="Fields">
          <div className="flex flex-col gap-3">
            <FormRow>
              <TextField label="Rest" value={name} onChange={setName} placeholder="Name" />
              <TextField label="Filled" value="Gail Stroud" onChange={nothing} />
            </FormRow>
            <FormRow>
              <TextField label="Disabled" value="Gail Stroud" onChange={nothing} isDisabled />
              <TextField label="Wrong" value="mail@" onChange={nothing} error="Add the part after @" icon={Mail} />
            </FormRow>
            <FormRow>
              <NumberField label="Chairs" value={count} onChange={setCount} minValue={0} description="How many seats" />
              <Select
                label="Kind of contact"
                isRequired
                value={kind}
                onChange={setKind}
                options={[
                  { id: 'call', label: 'Call' },
                  { id: 'visit', label: 'Visit' },
                  { id: 'mail', label: 'E-mail', icon: Mail },
                ]}
              />
            </FormRow>
            <TextArea label="What happened" value="" onChange={nothing} placeholder="Write it as if she will read it" />
            <SearchField label="Search or command" value={search} onChange={setSearch} keyHint="Mod+K" />
            <SearchField label="Find an objection or reply" value="" onChange={nothing} keyHint="Mod+K" />
          </div>
        </Family>
      </Column>
      <Column>
        <Family title="Choices">
          <Specimen name="Select">
            <Checkbox label="Rest" isSelected={false} onChange={nothing} />
            <Checkbox label="On" isSelected={isOn} onChange={setOn} />
            <Checkbox label="Some" isSelected={false} isIndeterminate onChange={nothing} />
            <Checkbox label="Disabled" isSelected isDisabled onChange={nothing} />
          </Specimen>
          <Specimen name="Done">
            <RoundCheck label="Send specifics" isDone={false} onChange={nothing} />
            <RoundCheck label="Print minutes" isDone onChange={nothing} />
          </Specimen>
          <Specimen name="One of">
            <RadioGroup
              label="Reminder"
              value={kind}
              onChange={setKind}
              options={[
                { id: 'call', label: 'By phone', detail: 'before 9 AM' },
                { id: 'visit', label: 'In person' },
                { id: 'mail', label: 'By mail', isDisabled: true },
              ]}
            />
          </Specimen>
          <Specimen name="Switch">
            <Switch label="Single-letter keys" isSelected={isOn} onChange={setOn} />
            <Switch label="Off" isSelected={false} onChange={nothing} />
            <Switch label="Disabled" isSelected={false} isDisabled onChange={nothing} />
          </Specimen>
        </Family>
      </Column>
    </>
  );
}
