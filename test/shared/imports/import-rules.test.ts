import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { importPresets } from '#shared/content/import-presets.ts';
import { emptyDraft } from '#shared/domain/import-draft.ts';
import { guessMapping } from '#shared/domain/import-guess.ts';
import type { MappingFacts } from '#shared/domain/import-map-row.ts';
import { guessFieldKind } from '#shared/domain/import-new-field.ts';
import { rowReader } from '#shared/domain/import-parts.ts';
import { presetOf, withPreset } from '#shared/domain/import-preset.ts';
import { holdBack } from '#shared/domain/import-rules.ts';
import { emptyState, layOver, type PartnerState } from '#shared/domain/import-state.ts';
import { importTarget } from '#shared/domain/import-targets.ts';
import { knownValues, suggestValue } from '#shared/domain/import-words.ts';

const facts: MappingFacts = { members: new Map(), custom: new Map() };
const column = (at: number, target: string, rest: object = {}) => ({ column: at, target, label: '', ...rest });

describe('rules of a column', () => {
  const ours = (): PartnerState => ({ ...emptyState('people'), name: 'Rosa Diaz', texts: { pronouns: 'she/her' } });
  const theirs = () => ({
    ...emptyDraft('people'),
    name: 'Rosa M. Diaz',
    texts: { pronouns: 'they/them', nickname: 'Ro' },
    emails: [{ label: 'work', value: 'r@x.example' }],
  });
  const laid = (rule: 'theirs' | 'ours' | 'blanks', mapping: Parameters<typeof holdBack>[1] = []) => {
    const state = ours();
    layOver(state, holdBack(rule, mapping)(theirs(), state), (name) => name);
    return [state.name, state.texts.pronouns, state.texts.nickname ?? '', state.emails.length];
  };

  it('let the file have the word, fill blanks only, or leave ours alone', () => {
    expect(laid('theirs')).toEqual(['Rosa M. Diaz', 'they/them', 'Ro', 1]);
    expect(laid('blanks')).toEqual(['Rosa Diaz', 'she/her', 'Ro', 1]);
    expect(laid('ours')).toEqual(['Rosa Diaz', 'she/her', '', 0]);
  });

  it('stand above the rule of the plan, one by one', () => {
    const mapping = [column(0, 'pronouns', { rule: 'theirs' }), column(1, 'name', { rule: 'ours' })];
    expect(laid('blanks', mapping)).toEqual(['Rosa Diaz', 'they/them', 'Ro', 1]);
  });

  it('never change a filled field under "only fill blanks", and change nothing the second time', () => {
    const text = fc.constantFrom('', 'a', 'b');
    fc.assert(
      fc.property(text, text, (our, their) => {
        const state = { ...emptyState('people'), name: 'Rosa', texts: { nickname: our } };
        const draft = { ...emptyDraft('people'), texts: { nickname: their } };
        const hold = holdBack('blanks', []);
        layOver(state, hold(draft, state), (name) => name);
        expect(state.texts.nickname).toBe(our === '' ? their : our);
        expect(layOver(state, hold(draft, state), (name) => name)).toBe(false);
      }),
    );
  });
});

describe('several people of a row', () => {
  it('share the organization and the place, and keep what is their own', () => {
    const reader = rowReader(
      'people',
      [
        column(0, 'organization'),
        column(1, 'city'),
        column(2, 'name', { person: 1 }),
        column(3, 'email', { person: 1 }),
        column(4, 'name', { person: 2 }),
        column(5, 'title', { person: 2 }),
        column(6, 'note'),
      ],
      ['Org', 'City', 'Contact 1', 'Mail 1', 'Contact 2', 'Role 2', 'Notes'],
      [],
      facts,
    );
    const cells = ['Hillcrest', 'Dayton', 'Ana Ruiz', 'a@x.example', 'Ben Oduya', 'Chair', 'old list'];
    expect(reader.partsOf(cells)).toEqual([0, 1]);
    const [ana, ben] = [reader.read(cells, 0).draft, reader.read(cells, 1).draft];
    expect([ana.name, ana.emails.length, ana.paragraphs, ana.places[0]?.title]).toEqual([
      'Ana Ruiz',
      1,
      ['Notes: old list'],
      '',
    ]);
    expect([ben.name, ben.emails.length, ben.paragraphs, ben.places[0]]).toEqual([
      'Ben Oduya',
      0,
      [],
      { organization: 'Hillcrest', title: 'Chair', sector: '' },
    ]);
    // With nobody in the first place, what the row says beside the people goes to the second.
    expect(reader.read(['Hillcrest', '', '', '', 'Ben Oduya', '', 'old list'], 1).draft.paragraphs).toEqual([
      'Notes: old list',
    ]);
  });

  it('belong to the organization of the row', () => {
    const mapping = [column(0, 'name'), column(1, 'website'), column(2, 'name', { person: 1, split: 'last-first' })];
    const reader = rowReader('organizations', mapping, ['Name', 'Web', 'Contact'], [], facts);
    const cells = ['Hillcrest', 'hillcrest.example', 'Ruiz, Ana'];
    expect(reader.partsOf(cells)).toEqual([0, 1]);
    expect(reader.read(cells, 0).draft).toMatchObject({ kind: 'organizations', name: 'Hillcrest' });
    expect(reader.read(cells, 1).draft).toMatchObject({
      kind: 'people',
      name: 'Ana Ruiz',
      places: [{ organization: 'Hillcrest' }],
    });
  });
});

describe('words of a file', () => {
  it.each([
    ['stance', 'Supporter', 'supportive'],
    ['stance', 'Strong Support', 'champion'],
    ['stance', '2 - Lean Oppose', 'hesitant'],
    ['stance', 'Strongly opposed', 'opposed'],
    ['stance', '+1', 'supportive'],
    ['preferredChannel', 'SMS', 'text'],
    ['doNotContact', 'Unsubscribed', 'yes'],
    ['stage', 'on hold', 'paused'],
    ['stance', 'purple', ''],
  ] as const)('%s "%s" most likely mean %s', (target, word, id) => {
    expect(suggestValue(target, word)).toBe(id);
  });

  it('that are values of ours mean themselves', () => {
    for (const target of ['stance', 'stage', 'sector', 'kind', 'preferredChannel'] as const)
      for (const { id, label } of knownValues(target)) {
        expect(suggestValue(target, id)).toBe(id);
        expect(suggestValue(target, label)).toBe(id);
      }
  });

  it('tell what kind of field they fit', () => {
    expect(guessFieldKind(['yes', 'no', 'yes'])).toBe('checkbox');
    expect(guessFieldKind(['2026-01-02', '2025-12-31'])).toBe('date');
    expect(guessFieldKind(['12', '1,250'])).toBe('number');
    expect(guessFieldKind(['02134', '10001'])).toBe('text');
    expect(guessFieldKind(['$12', '$8.50'])).toBe('money');
    expect(guessFieldKind(['Red', 'Blue', 'red', 'Blue'])).toBe('choice');
    expect(guessFieldKind(['a; b', 'b; a', 'a'])).toBe('multi-choice');
    expect(guessFieldKind(['A long tale', 'Another one'])).toBe('text');
  });
});

describe('presets', () => {
  it('name targets that there are', () => {
    for (const { columns, recordKind } of importPresets)
      for (const { target } of Object.values(columns)) expect(importTarget(target, recordKind)).toBe(target);
  });

  it.each([
    ['google-contacts', 'First Name,Last Name,Labels,E-mail 1 - Value,Phone 1 - Value'],
    ['google-contacts', 'Name,Given Name,Family Name,Group Membership,E-mail 1 - Value'],
    ['outlook', 'First Name,Last Name,Title,E-mail Address,Business Phone,Company,Job Title'],
    ['civicrm', 'Contact ID,Contact Type,Sort Name,Display Name,Current Employer,Email'],
    ['action-network', 'first_name,last_name,email,zip_code,can2_user_tags,can2_subscription_date'],
    ['nationbuilder', 'nationbuilder_id,first_name,last_name,email,support_level,tag_list'],
    ['everyaction', 'VANID,Contact Name,Preferred Email,Activist Codes'],
    ['hubspot', 'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company'],
    ['salesforce', 'First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Email'],
    ['mailchimp', 'Email Address,First Name,Last Name,MEMBER_RATING,LEID,EUID,TAGS'],
    ['airtable', 'Name,Notes,Assignee,Status,Attachments'],
  ])('%s is known by its header', (id, line) => {
    const header = line.split(',');
    const preset = presetOf(header, []);
    expect(preset?.id).toBe(id);
    if (preset === undefined) return;
    const mapping = withPreset(preset, header, guessMapping(header, []));
    const targets = mapping.map(({ target }) => target);
    expect(targets.some((target) => ['name', 'familyName', 'email'].includes(target))).toBe(true);
  });

  it('put columns where their programs mean them', () => {
    const targetsOf = (line: string) => {
      const header = line.split(',');
      const preset = presetOf(header, []);
      return preset === undefined
        ? []
        : withPreset(preset, header, guessMapping(header, [])).map(({ target }) => target);
    };
    expect(targetsOf('nationbuilder_id,first_name,email,support_level')).toEqual([
      'ignore',
      'givenName',
      'email',
      'stance',
    ]);
    expect(targetsOf('First Name,Last Name,Title,Account Name,Mailing Street').slice(2)).toEqual([
      'title',
      'organization',
      'street',
    ]);
  });

  // Headers as public readers of these exports quote them.
  it.each([
    [
      'nationbuilder',
      'nationbuilder_id,first_name,last_name,email1,email1_is_bad,phone_number,mobile_number,is_mobile_bad,fax_number,primary_address1,primary_address2,primary_address3,primary_city,primary_state,primary_zip,mailing_address1,mailing_zip,user_submitted_city,mobile_opt_in,employer,occupation,tag_list',
      'ignore,givenName,familyName,email,note,phone,phone,note,phone,street,street,street,city,region,postalCode,street,postalCode,ignore,note,organization,title,tags',
    ],
    [
      'action-network',
      'uuid,first_name,last_name,email,can2_phone,can2_user_address,can2_user_city,can2_user_state,can2_state_abbreviated,zip_code,can2_user_tags,can2_subscription_status',
      'ignore,givenName,familyName,email,phone,street,city,region,ignore,postalCode,tags,note',
    ],
    [
      'everyaction',
      'Voter File VANID,LastName,FirstName,MiddleName,Suffix,Sex,Party,Age,Address,City,State,Zip5,Zip4,vAddress,mZip5,Pref Phone,Cell Phone',
      'ignore,familyName,givenName,middleName,suffix,ignore,note,ignore,street,city,region,postalCode,ignore,street,postalCode,phone,phone',
    ],
    [
      'hubspot',
      'Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Country/Region,Contact owner',
      'ignore,givenName,familyName,email,phone,note,ignore,organization,country,owner',
    ],
    [
      'salesforce',
      'Salutation,First Name,Last Name,Title,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Mobile,Fax,Email,Account Owner,Account Name',
      'prefix,givenName,familyName,title,street,city,region,postalCode,country,phone,phone,phone,email,ignore,organization',
    ],
    [
      'civicrm',
      'Contact ID,Contact Type,Contact Subtype,Do Not Email,No Bulk Emails (User Opt Out),Sort Name,Display Name,Nickname,Individual Prefix,Email Greeting,Postal Greeting,Addressee,Job Title,Deceased / Closed,Current Employer,Supplemental Address 3,Postal Code Suffix,Postal Code,Phone Extension,Phone,Email,Bulk Email,Tag(s)',
      'ignore,ignore,note,note,note,ignore,name,nickname,prefix,ignore,ignore,ignore,title,note,organization,street,ignore,postalCode,note,phone,email,ignore,tags',
    ],
    [
      'google-contacts',
      'First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City',
      'givenName,familyName,organization,title,tags,label,email,label,phone,ignore,street,city',
    ],
    [
      'mailchimp',
      'Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,LAST_CHANGED,LEID,EUID,NOTES,TAGS,UNSUB_TIME',
      'email,givenName,familyName,phone,ignore,ignore,ignore,ignore,ignore,ignore,ignore,description,tags,ignore',
    ],
  ])('put each column of a real header of %s in its place', (id, line, targets) => {
    const header = line.split(',');
    const preset = presetOf(header, []);
    expect(preset?.id).toBe(id);
    if (preset === undefined) return;
    const mapping = withPreset(preset, header, guessMapping(header, []));
    expect(Object.fromEntries(mapping.map((entry) => [header[entry.column], entry.target]))).toEqual(
      Object.fromEntries(targets.split(',').map((target, at) => [header[at], target])),
    );
  });

  it('part cells as their programs write several values', () => {
    const read = (line: string, cells: string[]) => {
      const header = line.split(',');
      const preset = presetOf(header, []);
      if (preset === undefined) throw new Error('Not recognized.');
      const mapping = withPreset(preset, header, guessMapping(header, []));
      return rowReader('people', mapping, header, [], facts).read(cells, 0).draft;
    };
    const google = read('First Name,Last Name,Labels,E-mail 1 - Value', [
      'Sam',
      'Field',
      'Board ::: * myContacts',
      'a@x.example ::: b@y.example',
    ]);
    expect(google.emails.map(({ value }) => value)).toEqual(['a@x.example', 'b@y.example']);
    expect(google.tags).toContain('Board');
    const mailchimp = read('Email Address,LEID,EUID,TAGS', ['a@x.example', '1', '2', '"VIP","Board, staff"']);
    expect(mailchimp.tags).toEqual(['VIP', 'Board, staff']);
    const network = read('email,can2_user_tags', ['a@x.example', '#Action, ?Organizing, Phone_Bank']);
    expect(network.tags).toEqual(['#Action', '?Organizing', 'Phone_Bank']);
  });

  it('are not seen in a plain list', () => {
    expect(presetOf(['Name', 'E-mail', 'Organization'], [['Ana', 'a@x.example', 'River']])).toBeUndefined();
    expect(presetOf(['Name'], [['photo.jpg (https://v5.airtableusercontent.com/v3/u/1)']])?.id).toBe('airtable');
  });
});
