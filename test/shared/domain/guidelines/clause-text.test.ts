import { describe, expect, it } from 'vitest';

import { guidelineClauseById, guidelineClauses } from '#shared/content/guideline-clauses.ts';
import {
  bodyAfterChoice,
  clauseBody,
  fieldLabel,
  fillClause,
  fillGuidelines,
  placeholdersOf,
  usualClause,
} from '#shared/domain/guidelines/clause-text.ts';

function content(id: string) {
  const found = guidelineClauseById(id);
  if (found === undefined) throw new Error(`No clause ${id}`);
  return found;
}

describe('the clause library', () => {
  it('has eighteen clauses, each with a text for every choice and words for every placeholder', () => {
    expect(guidelineClauses).toHaveLength(18);
    for (const clause of guidelineClauses) {
      const bodies = [
        clause.text,
        ...clause.options.map((each) => each.text),
        ...clause.additions.map((each) => each.text),
      ];
      expect(usualClause(clause).body).not.toBe('');
      const names = new Set(bodies.flatMap(placeholdersOf));
      expect(clause.fields.map((field) => field.name).toSorted()).toEqual([...names].toSorted());
      expect(clause.additions.map((each) => each.id)).toEqual(expect.arrayContaining([...clause.usual]));
    }
  });

  it('takes the first option and the usual additions when nobody chose', () => {
    expect(usualClause(content('decision-rule'))).toMatchObject({
      choice: ['modified-consensus'],
      title: 'Decision rule',
    });
    expect(usualClause(content('safe-space')).body).toContain('- We keep a speaking list');
  });
});

describe('clauseBody', () => {
  it('puts the chosen additions under the chosen option, in the order of the library', () => {
    expect(clauseBody(content('stipends'), ['decline', 'flat'])).toMatch(
      /^Lived-experience members are paid \{flat rate\}[^]*\n\n- Whoever/u,
    );
    expect(clauseBody(content('quorum'), ['majority'])).toBe('Quorum is more than half of filled voting seats.');
  });
});

describe('bodyAfterChoice', () => {
  const safe = content('safe-space');
  const before = { choice: ['stack'], body: clauseBody(safe, ['stack']) };

  it('writes the text of the library anew while nobody changed it', () => {
    expect(bodyAfterChoice(safe, before, ['rounds', 'stack'])).toBe(clauseBody(safe, ['stack', 'rounds']));
  });

  it('keeps words that were written by hand when an addition comes or goes', () => {
    const own = { ...before, body: `${before.body}\n- Silence counts.` };
    const added = bodyAfterChoice(safe, own, ['stack', 'rounds']);
    expect(added).toBe(`${own.body}\n- We go around the table before we decide.`);
    expect(bodyAfterChoice(safe, { body: added, choice: ['stack', 'rounds'] }, ['rounds'])).toBe(
      'What is shared here about lives stays here; what is learned may leave.\n\n- Silence counts.\n- We go around the table before we decide.',
    );
  });

  it('begins a list after a paragraph', () => {
    expect(bodyAfterChoice(safe, { choice: [], body: 'Our own words.' }, ['rounds'])).toBe(
      'Our own words.\n\n- We go around the table before we decide.',
    );
  });

  it('brings the text of another option', () => {
    const quorum = content('quorum');
    expect(bodyAfterChoice(quorum, { choice: ['conditions'], body: 'By hand.' }, ['majority'])).toBe(
      'Quorum is more than half of filled voting seats.',
    );
  });
});

describe('fillClause', () => {
  it('fills placeholders, leaves unknown ones as blanks, and reads nothing into braces of a value', () => {
    const clause = { title: 'Who', body: 'In {area}, {names} speak. {area}!', fields: { area: '{names}' } };
    expect(fillClause(clause, [clause])).toEqual({
      markdown: 'In {names}, [names] speak. {names}!',
      blanks: ['names'],
    });
  });

  it('takes a name that another clause says already', () => {
    const purpose = { title: 'Purpose', body: 'For {area}.', fields: { area: 'Riverbend County' } };
    const members = { title: 'Members', body: 'Whoever lives in {area}.', fields: {} };
    expect(fillClause(members, [members, purpose]).markdown).toBe('Whoever lives in Riverbend County.');
  });

  it('does not take a name from a clause whose text no longer has it', () => {
    const purpose = { title: 'Purpose', body: 'For everybody.', fields: { area: 'Riverbend County' } };
    const members = { title: 'Members', body: 'Whoever lives in {area}.', fields: {} };
    expect(fillClause(members, [members, purpose]).blanks).toEqual(['area']);
  });
});

describe('fillGuidelines', () => {
  it('numbers the clauses and names each blank once', () => {
    const clauses = [
      { title: 'One', body: 'A {x}.', fields: {} },
      { title: 'Two', body: 'B {x} {y}.', fields: { y: 'why' } },
    ];
    expect(fillGuidelines(clauses)).toEqual({
      markdown: '## 1. One\n\nA [x].\n\n## 2. Two\n\nB [x] why.',
      blanks: ['x'],
    });
    expect(fillGuidelines([])).toEqual({ markdown: '', blanks: [] });
  });
});

describe('fieldLabel', () => {
  it('asks in the words of the library, and by the name itself in a clause of one’s own', () => {
    expect(fieldLabel('stipends', 'pay days')).toBe('Paid within, days');
    expect(fieldLabel('', 'night rate')).toBe('Night rate');
  });
});
