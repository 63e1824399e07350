import { median, percentOf } from './numbers.ts';

/** A published text as metric m12 sees it; everything is about the very version that went out. */
export interface PublishedText {
  /** Approved by everybody whom its lane asks for. */
  readonly isApproved: boolean;
  /** The words check was made, and nothing that holds back was left open. */
  readonly isChecked: boolean;
  /** Numbers without a source. */
  readonly unbacked: number;
  readonly words: number;
  /** Findings of severity M that nobody settled. */
  readonly mFlags: number;
  /** H findings that stay for a reason. */
  readonly overridden: number;
  /** English grade; null for other languages and short texts. */
  readonly grade: number | null;
  /** null for a translation: its original counts. */
  readonly isInAllLanguages: boolean | null;
}

/** Metric m12. */
export interface MessageDiscipline {
  /** In percent; null while nothing was published. */
  readonly value: number | null;
  readonly published: number;
  readonly compliant: number;
  readonly unapproved: number;
  readonly unchecked: number;
  readonly withUnbacked: number;
  readonly overridden: number;
  /** M findings in 1,000 words. */
  readonly mFlags: number | null;
  /** In percent of the originals. */
  readonly inAllLanguages: number | null;
  readonly originals: number;
  readonly grade: number | null;
  readonly graded: number;
}

/** How many days of publishing metric m12 looks at, the day itself included. */
export const disciplineDays = 365;

/** Why a text does not count; empty for one that does. */
export function lapsesOf(text: PublishedText): ('unapproved' | 'unchecked' | 'unbacked')[] {
  return [
    ...(text.isApproved ? [] : (['unapproved'] as const)),
    ...(text.isChecked ? [] : (['unchecked'] as const)),
    ...(text.unbacked === 0 ? [] : (['unbacked'] as const)),
  ];
}

/**
 * Metric m12 of the domain pack: of the texts published in the period, the share that went out in the version that was approved, with
 * its words checked and nothing open, and with a source for every number.
 */
export function messageDiscipline(texts: readonly PublishedText[]): MessageDiscipline {
  const count = (isCounted: (text: PublishedText) => boolean) => texts.filter(isCounted).length;
  const compliant = count((text) => lapsesOf(text).length === 0);
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const flags = texts.reduce((sum, text) => sum + text.mFlags, 0);
  const originals = texts.filter((text) => text.isInAllLanguages !== null);
  const grades = texts.flatMap(({ grade }) => grade ?? []);
  return {
    value: percentOf(compliant, texts.length),
    published: texts.length,
    compliant,
    unapproved: count((text) => !text.isApproved),
    unchecked: count((text) => !text.isChecked),
    withUnbacked: count((text) => text.unbacked > 0),
    overridden: texts.reduce((sum, text) => sum + text.overridden, 0),
    mFlags: words === 0 ? null : (1_000 * flags) / words,
    inAllLanguages: percentOf(originals.filter((text) => text.isInAllLanguages).length, originals.length),
    originals: originals.length,
    grade: median(grades),
    graded: grades.length,
  };
}
