import { describe, expect, it } from 'vitest';

import { shownChanges } from '#renderer/app/words/shown-changes.ts';
import { seatKinds } from '#shared/content/seats.ts';

const name = { field: 'name', before: 'Rosa', after: 'Rosa Delgado' };
const said = { field: 'livedExperienceOn', before: '', after: '2026-03-02' };
const kept = { field: 'isLivedExperience', before: '', after: 'yes' };
const counted = { field: 'quorum', before: '', after: '{"livedExperience":1}' };
const kind = {
  field: 'kind',
  before: 'Sector',
  after: seatKinds.find(({ id }) => id === 'lived-experience')?.label ?? '',
};

describe('shownChanges', () => {
  it('keeps whatever tells of lived experience out of sight in discreet mode, and nothing else', () => {
    expect(shownChanges([name, said, kept, counted, kind], true)).toEqual([name]);
  });

  it('shows every field otherwise', () => {
    expect(shownChanges([name, said, kept, counted, kind], false)).toHaveLength(5);
  });
});
