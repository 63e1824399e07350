import type { Words } from './resources.ts';

/** The groups of words, one a feature. */
type Namespace = keyof Words;

/** `rows` of `rows_one` and `rows_other`: the plural is chosen by the count. */
type Stem<Key extends string> = Key extends `${infer Before}_${'one' | 'other'}` ? Before : Key;

/** The dotted names of all words in a group: `actions.create`. */
type Paths<Group, Before extends string = ''> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? `${Before}${Key | Stem<Key>}`
    : Paths<Group[Key], `${Before}${Key}.`>;
}[keyof Group & string];

type PathsOf = { readonly [Name in Namespace]: Paths<Words[Name]> };

/** A word named from anywhere: `people:actions.create`. */
type FullName = { readonly [Name in Namespace]: `${Name}:${PathsOf[Name]}` }[Namespace];

/**
 * Says a word or sentence of a group, or of any group by its full name; the options fill `{{places}}` and choose the plural by `count`.
 * Our own type, because the checks that i18next derives from the words cost more than all other types of the window together.
 */
export type Translate<Name extends Namespace = 'common'> = (
  key: PathsOf[Name] | FullName,
  options?: Readonly<Record<string, unknown>>,
) => string;

export type { Namespace };
