import { customFieldId } from './custom-fields/custom-field.ts';
import type { MappedColumn } from './import-column.ts';
import { draftTexts, type DraftText, type ImportDraft } from './import-draft.ts';
import type { PartnerState } from './import-state.ts';

/** What a file may do to a field of a record that is here. */
type Rule = 'theirs' | 'ours' | 'blanks';

/** Takes out of a draft what a plan's rules keep from a record that is here. */
export type HoldBack = (draft: ImportDraft, state: PartnerState) => ImportDraft;

/** Prepares the rules of a plan: its own, and those of single columns; the strictest of several for one field wins. */
export function holdBack(rule: Rule, mapping: readonly MappedColumn[]): HoldBack {
  const rules = new Map<string, Rule>();
  for (const entry of mapping)
    for (const field of fieldsOf(entry)) {
      const known = rules.get(field);
      const own = entry.rule ?? rule;
      if (known === undefined || strictness.indexOf(own) > strictness.indexOf(known)) rules.set(field, own);
    }
  const isFree = rule === 'theirs' && [...rules.values()].every((each) => each === 'theirs');
  if (isFree) return (draft) => draft;
  const ruleOf = (field: string) => rules.get(field) ?? rule;
  return (draft, state) => held(draft, state, ruleOf);
}

const strictness: readonly Rule[] = ['theirs', 'blanks', 'ours'];

function held(draft: ImportDraft, state: PartnerState, ruleOf: (field: string) => Rule): ImportDraft {
  const isFree = (field: string, isBlank: boolean) => {
    const rule = ruleOf(field);
    return rule === 'theirs' || (rule === 'blanks' && isBlank);
  };
  const list = <T>(field: ListField, values: readonly T[]): T[] =>
    isFree(field, state[stateLists[field]].length === 0) ? [...values] : [];
  const texts: Partial<Record<DraftText, string>> = {};
  for (const text of draftTexts) {
    const value = draft.texts[text];
    if (value !== undefined && isFree(text, isBlankText(text, state))) texts[text] = value;
  }
  return {
    ...draft,
    name: isFree('name', state.name === '') ? draft.name : '',
    texts,
    emails: list('emails', draft.emails),
    phones: list('phones', draft.phones),
    addresses: list('addresses', draft.addresses),
    links: list('links', draft.links),
    alsoKnownAs: list('alsoKnownAs', draft.alsoKnownAs),
    languages: list('languages', draft.languages),
    tags: list('tags', draft.tags),
    places: list('places', draft.places),
    paragraphs: isFree('paragraphs', state.description === '') ? [...draft.paragraphs] : [],
    doNotContact: draft.doNotContact && isFree('doNotContact', true),
    custom: Object.fromEntries(
      Object.entries(draft.custom).filter(([id]) => isFree(`custom:${id}`, (state.custom[id] ?? '') === '')),
    ),
  };
}

/** Everybody is on the ladder from the start: the first rung says nothing yet. */
function isBlankText(text: DraftText, state: PartnerState): boolean {
  const value = state.texts[text] ?? '';
  return value === '' || (text === 'stage' && value === 'identified');
}

const stateLists = {
  emails: 'emails',
  phones: 'phones',
  addresses: 'addresses',
  links: 'links',
  alsoKnownAs: 'alsoKnownAs',
  languages: 'languages',
  tags: 'tags',
  places: 'places',
} as const;
type ListField = keyof typeof stateLists;

/** The fields of a draft that a column fills. */
function fieldsOf({ target, split }: MappedColumn): readonly string[] {
  const custom = customFieldId(target);
  if (custom !== null) return [target];
  if (target === 'name' && split !== undefined) return ['name', ...nameParts];
  if (target === 'givenName' || target === 'familyName') return ['name', target];
  return [fieldOfTarget[target] ?? target];
}

const nameParts = ['prefix', 'givenName', 'middleName', 'familyName', 'suffix', 'nickname'];

const fieldOfTarget: Readonly<Record<string, string>> = {
  email: 'emails',
  phone: 'phones',
  street: 'addresses',
  city: 'addresses',
  region: 'addresses',
  postalCode: 'addresses',
  country: 'addresses',
  link: 'links',
  organization: 'places',
  title: 'places',
  owner: 'ownerId',
  description: 'paragraphs',
  note: 'paragraphs',
};
