import { describe, expect, it } from 'vitest';
import type { Action } from '#renderer/app/actions/action.ts';
import { keyOwner } from '#renderer/app/actions/key-owner.ts';
import { keyHintOf, matchChords, shortcutOf } from '#renderer/app/actions/shortcuts.ts';

function anAction(id: string, shortcut?: string): Action {
  return { id, title: id, group: 'go', shortcut, run: () => undefined };
}

const people = anAction('go.people', 'G P');
const home = anAction('go.home', 'G H');
const palette = anAction('go.palette', 'Mod+K|/');
const actions = [people, home, palette];

describe('keys and actions', () => {
  it('wait for the second key of a sequence', () => {
    expect(matchChords(actions, {}, 'G')).toEqual({ exact: [], mayGoOn: true });
    expect(matchChords(actions, {}, 'G P')).toEqual({ exact: [people], mayGoOn: false });
  });
  it('know every key of an action that has several', () => {
    expect(matchChords(actions, {}, '/').exact).toEqual([palette]);
    expect(keyHintOf(palette, {})).toBe('Mod+K');
  });
  it('follow what a person chose, also that there be none', () => {
    expect(shortcutOf(people, { 'go.people': 'P' })).toBe('P');
    expect(shortcutOf(people, { 'go.people': '' })).toBeUndefined();
    expect(matchChords(actions, { 'go.people': '' }, 'G P').exact).toEqual([]);
  });
});

describe('the owner of keys', () => {
  it('is the other action that has them, or a sequence that begins so', () => {
    expect(keyOwner(actions, {}, 'G H', 'go.people')).toEqual({ kind: 'action', action: home });
    expect(keyOwner(actions, {}, 'G', 'go.palette')).toEqual({ kind: 'action', action: people });
  });
  it('is every list for the keys that move in it', () => {
    expect(keyOwner(actions, {}, 'J', 'go.people')).toEqual({ kind: 'list' });
  });
  it('is nobody for free keys and for those of the action itself', () => {
    expect(keyOwner(actions, {}, 'Q', 'go.people')).toBeUndefined();
    expect(keyOwner(actions, {}, 'G P', 'go.people')).toBeUndefined();
  });
});
