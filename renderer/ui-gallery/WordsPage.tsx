import { useState } from 'react';
import {
  ComboBox,
  DateField,
  DatePicker,
  FormRow,
  InlineEdit,
  RichTextEditor,
  RichTextView,
  TagInput,
  TimeField,
} from '../ui/index.ts';
import { Column, Family, Specimen } from './Specimen.tsx';

const sample = `## When someone is in trouble outside your shop

You should not have to choose between **calling 911** and *looking away*. See [the review](https://example.org).

1. The officer calls the night line.
2. A peer worker arrives within 30 minutes.

> I would rather have a number to call than a report to file.`;

const people = ['Dana Whitlock', 'Renee Castellano', 'Tom Brandvold', 'Victor Lindqvist', 'Gail Stroud'].map(
  (label) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    detail: 'Calder County',
  }),
);

/** Longer words, choosing among many, and days. */
export function WordsPage() {
  const [text, setText] = useState(sample);
  const [note, setNote] = useState('');
  const [person, setPerson] = useState<string | null>('gail-stroud');
  const [remote, setRemote] = useState<string | null>(null);
  const [found, setFound] = useState(people.slice(0, 2));
  const [created, setCreated] = useState('');
  const [day, setDay] = useState<string | null>('2026-03-10');
  const [time, setTime] = useState<string | null>('09:30');
  const [name, setName] = useState('Downtown Business Alliance');
  const [tags, setTags] = useState<readonly string[]>(['Key constituency', 'Local business']);
  return (
    <>
      <Column>
        <Family title="Written">
          <RichTextEditor label="Message" value={text} onChange={setText} minLines={8} />
          <div className="h-4" />
          <RichTextEditor
            label="Note"
            value={note}
            onChange={setNote}
            toolbar="small"
            minLines={2}
            placeholder="Write it as if she will read it"
            error={note === '' ? 'Add a few words about what happened' : undefined}
          />
          <pre data-testid="markdown" className="mt-3 overflow-auto text-axis whitespace-pre-wrap text-ink-3">
            {text}
          </pre>
        </Family>
      </Column>
      <Column>
        <Family title="Read">
          <RichTextView markdown={text} />
        </Family>
        <Family title="In place">
          <Specimen name="One line">
            <InlineEdit
              label="Organization"
              value={name}
              onSave={setName}
              validate={(value) => (value.trim() === '' ? 'Give it a name' : undefined)}
            />
          </Specimen>
          <Specimen name="Empty">
            <InlineEdit label="Phone" value="" onSave={() => undefined} placeholder="Add a phone number" />
          </Specimen>
        </Family>
      </Column>
      <Column>
        <Family title="Choosing among many">
          <div className="flex flex-col gap-3">
            <ComboBox label="Person" options={people} value={person} onChange={setPerson} placeholder="Type a name" />
            <ComboBox
              label="Read from the storage"
              options={found}
              value={remote}
              onChange={setRemote}
              onSearch={(query) =>
                setFound(people.filter((each) => each.label.toLowerCase().includes(query.toLowerCase())))
              }
              onCreate={setCreated}
              description={created === '' ? 'Type a new name to make one' : `Made ${created}`}
            />
            <ComboBox label="Wrong" options={people} value={null} onChange={() => undefined} error="Choose who asks" />
            <TagInput label="Tags" values={tags} onChange={setTags} suggestions={[{ id: 'leader', label: 'Leader' }]} />
          </div>
        </Family>
        <Family title="Days">
          <div className="flex flex-col gap-3">
            <FormRow>
              <DatePicker label="Due" value={day} onChange={setDay} />
              <TimeField label="Starts" value={time} onChange={setTime} />
            </FormRow>
            <FormRow>
              <DateField label="Since" value={null} onChange={setDay} />
              <DatePicker label="Late" value={day} onChange={setDay} error="Choose a day from today on" />
            </FormRow>
            <output className="text-meta text-ink-3">
              {day} {time}
            </output>
          </div>
        </Family>
      </Column>
    </>
  );
}
