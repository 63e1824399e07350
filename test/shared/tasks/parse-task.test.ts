import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { isNamedBy, parseTask } from '#shared/domain/tasks/parse-task.ts';

// A Tuesday.
const today = '2026-03-10';

describe('a task in one line', () => {
  it('gives its day, priority, committee, owner and effort away, and keeps the rest as its title', () => {
    expect(parseTask('Call Petra Fri !high #services', today)).toEqual({
      title: 'Call Petra',
      tokens: [
        { kind: 'due', text: 'Fri' },
        { kind: 'priority', text: '!high' },
        { kind: 'committee', text: '#services' },
      ],
      dueOn: '2026-03-13',
      startsOn: null,
      rule: null,
      priority: 'high',
      effort: null,
      committee: 'services',
      owner: '',
    });
    expect(parseTask('Print the card by Mar 20 @osei ~2 starting Mon', today)).toMatchObject({
      title: 'Print the card',
      dueOn: '2026-03-20',
      startsOn: '2026-03-16',
      owner: 'osei',
      effort: 2,
    });
  });

  it.each([
    ['today', '2026-03-10'],
    ['tomorrow', '2026-03-11'],
    ['Tue', '2026-03-17'],
    ['wednesday', '2026-03-11'],
    ['next Friday', '2026-03-20'],
    ['next week', '2026-03-16'],
    ['next month', '2026-04-01'],
    ['in 3 days', '2026-03-13'],
    ['in a week', '2026-03-17'],
    ['in 2 months', '2026-05-10'],
    ['end of month', '2026-03-31'],
    ['eow', '2026-03-13'],
    ['March 3', '2027-03-03'],
    ['3 March 2028', '2028-03-03'],
    ['Mar 12th', '2026-03-12'],
    ['2026-12-01', '2026-12-01'],
    ['3/15', '2026-03-15'],
    ['on 4/1', '2026-04-01'],
    ['due Friday', '2026-03-13'],
  ])('reads "%s" as %s', (words, day) => {
    expect(parseTask(`Call ${words}`, today)).toMatchObject({ title: 'Call', dueOn: day });
  });

  it.each([
    ['Send the log every 2nd Tuesday', 'Send the log', '2nd Tuesday of every month'],
    ['Send the log every week', 'Send the log', 'Every Tuesday'],
    ['Check in every 2 weeks on Mon and Thu', 'Check in', 'Every 2 weeks on Monday and Thursday'],
    ['Pay rent 1st Monday of every month', 'Pay rent', '1st Monday of every month'],
  ])('reads the rule of "%s"', (line, title, words) => {
    const { title: rest, rule } = parseTask(line, today);
    expect(rest).toBe(title);
    expect(rule === null ? '' : ruleWords(rule)).toBe(words);
  });

  it.each([
    'Sat down with the clerk',
    'Call about 3/45',
    'Read "every Friday" aloud',
    'March with the union',
    'Mail box #',
    'Rate it !wow',
    'Ask about the last Friday',
    'Feed 2026-02-30',
  ])('leaves "%s" as it is', (line) => {
    expect(parseTask(line, today)).toMatchObject({ title: line.replaceAll('"', ''), tokens: [] });
  });

  it('takes one of each kind, and none that the person wants as words', () => {
    expect(parseTask('Meet Fri or Sat', today)).toMatchObject({ title: 'Meet or Sat', dueOn: '2026-03-13' });
    expect(parseTask('Meet Fri at noon', today, new Set(['Fri']))).toMatchObject({
      title: 'Meet Fri at noon',
      dueOn: null,
    });
  });

  it('loses no word of any line: what is not in a token is in the title', () => {
    const pieces = fc.constantFrom(
      'Fri',
      '!high',
      '#x',
      '@y',
      '~2',
      'every',
      '2nd',
      'Tuesday',
      'of',
      'in',
      '3',
      'days',
      'next',
      'Mar',
      'call',
      '"a b"',
      '"',
      '!',
      '',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join(' ')),
        ),
        (line) => {
          const { title, tokens } = parseTask(line, today);
          const words = (text: string) => text.replaceAll('"', ' ').split(/\s+/).filter(Boolean).toSorted();
          expect(words([title, ...tokens.map((token) => token.text)].join(' '))).toEqual(words(line));
          expect(new Set(tokens.map((token) => token.kind)).size).toBe(tokens.length);
        },
      ),
    );
  });
});

describe('a name behind # or @', () => {
  it('is meant by the beginnings of its words in their order', () => {
    expect(isNamedBy('Community Engagement & Communication', 'comm-eng')).toBe(true);
    expect(isNamedBy('Services', 'serv')).toBe(true);
    expect(isNamedBy('Zoë Díaz', 'zoe.diaz')).toBe(true);
    expect(isNamedBy('Criteria & Protocols', 'prot-crit')).toBe(false);
    expect(isNamedBy('Services', '-')).toBe(false);
  });
});
