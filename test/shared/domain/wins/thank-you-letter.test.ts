import { describe, expect, it } from 'vitest';

import { thankYouLetter } from '#shared/domain/wins/thank-you-letter.ts';

const letter = {
  name: 'Carmen Bellwether',
  isOrganization: false,
  win: 'A bakery owner speaks up',
  wonOn: '2025-09-10',
  part: 'Spoke at the Chamber.',
  from: 'Tamsin Reedlake',
  coalition: 'Riverbend',
};

describe('a letter of thanks', () => {
  it('names the win, the day and the part, asks before it names anybody, and is signed', () => {
    const { subject, body } = thankYouLetter(letter);
    expect(subject).toBe('Thank you: A bakery owner speaks up');
    expect(body).toContain('Dear Carmen,');
    expect(body).toContain('Your part in it: spoke at the Chamber.');
    expect(body).toContain('If you would rather not be named');
    expect(body.endsWith('Tamsin Reedlake\nRiverbend')).toBe(true);
  });

  it('goes to everybody at an organization, and leaves out what is not known', () => {
    const { body } = thankYouLetter({ ...letter, name: 'New Current', isOrganization: true, part: '', from: '' });
    expect(body).toContain('To everybody at New Current,');
    expect(body).toContain('You had a part in it.');
    expect(body.endsWith('Riverbend')).toBe(true);
  });

  it('keeps a short form as it is', () => {
    expect(thankYouLetter({ ...letter, part: 'MOU drafted' }).body).toContain('Your part in it: MOU drafted.');
  });
});
