import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguagePattern, LanguageRule } from '#shared/content/language/language-rule.ts';
import { languageRules } from '#shared/content/language/language-rules.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';

const patterns = languageRules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })));

/** A sentence in which the words of a pattern stand as it asks. */
function sentenceWith(rule: LanguageRule, pattern: LanguagePattern): string {
  const hasArticle = /^(?:the|an?) /.test(pattern.text);
  const article = rule.locale === 'en' ? 'a' : 'un';
  const before = pattern.after?.[0] ?? (pattern.isNoun === true && !hasArticle ? article : '');
  const nearby = pattern.nearby === undefined ? '' : `, ${pattern.nearby[0]}`;
  return `${rule.locale === 'en' ? 'They met' : 'Vimos'} ${before} ${pattern.text} ${pattern.before?.[0] ?? ''}${nearby}.`;
}

const found = (text: string, locale: 'en' | 'es' = 'en') =>
  checkLanguage(text, locale).map(
    (finding) =>
      `${finding.ruleId} ${text.slice(finding.start, finding.end)}${finding.exempt === undefined ? '' : ` (${finding.exempt})`}`,
  );

describe('the rules', () => {
  it('are those of the domain pack, with their patterns', () => {
    const count = (locale: string) => {
      const rules = languageRules.filter((rule) => rule.locale === locale);
      return [rules.length, rules.reduce((sum, rule) => sum + rule.patterns.length, 0)];
    };
    expect(count('en')).toEqual([83, 428]);
    expect(count('es')).toEqual([30, 120]);
    expect(new Set(languageRules.map((rule) => rule.id)).size).toBe(languageRules.length);
  });

  it.each(languageRules.map((rule) => [rule.id, rule] as const))('%s says why and what to write instead', (_, rule) => {
    expect(rule.suggestions.length).toBeGreaterThan(0);
    expect(rule.reason).not.toBe('');
  });

  it.each(patterns.map(({ rule, pattern }) => [rule.id, pattern.text, rule, pattern] as const))(
    '%s finds “%s” in a sentence',
    (id, _, rule, pattern) => {
      const text = sentenceWith(rule, pattern);
      expect(checkLanguage(text, rule.locale).map((finding) => finding.ruleId)).toContain(id);
    },
  );

  it.each(patterns.map(({ rule, pattern }) => [rule.id, pattern.text, rule, pattern] as const))(
    '%s leaves “%s” alone inside longer words, addresses and code',
    (_, text, rule, pattern) => {
      const inWord = sentenceWith(rule, { ...pattern, text: `x${text.replaceAll(/\W/g, '')}qu` });
      expect(checkLanguage(inWord, rule.locale)).toEqual([]);
      expect(checkLanguage(`See https://example.org/${text.replaceAll(' ', '-')} there.`, rule.locale)).toEqual([]);
      expect(checkLanguage(`The field \`${text}\` there.`, rule.locale)).toEqual([]);
    },
  );
});

describe('the forms of a word', () => {
  it.each([
    ['Two junkies and the lushes', ['su02 junkies', 'su07 lushes']],
    ['The policemen met the chairmen', ['ge01 policemen', 'ge01 chairmen']],
    ['An ex con, an ex-con and an excon', ['cj06 ex con', 'cj06 ex-con', 'cj06 excon']],
    ['A drug-user and a crack head', ['su05 drug-user', 'su03 crack head']],
    ['She relapsed, he relapses', ['su15 relapsed', 'su15 relapses']],
    ['The addict’s brother', ['su01 addict’s']],
    ['A child prostitute', ['cj16 child prostitute']],
    ['ADDICTS', ['su01 ADDICTS']],
    ['a **drug** addict', ['su01 drug** addict']],
    ['a drug\u00A0addict', ['su01 drug\u00A0addict']],
    ['a drug\n\naddict', ['su01 addict']],
    ['trans* women', ['lg01 trans*']],
    ['trans women', []],
    ['*trans* women', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Las drogadictas', ['es01 drogadictas']],
    ['los delincuentes', ['es10 delincuentes']],
    ['TOXICOMANOS', ['es01 TOXICOMANOS']],
    ['una bebida alcohólica', []],
    ['un alcohólico', ['es03 alcohólico']],
    ['Alcohólicos Anónimos', []],
    ['el círculo vicioso', []],
    ['el código criminal', []],
    ['está limpio', ['es06 está limpio']],
    ['el piso limpio', []],
    ['un perro callejero', []],
    ['recayeron', ['es07 recayeron']],
  ])('Spanish: %j', (text, expected) => {
    expect(found(text, 'es').filter((finding) => !finding.endsWith('(proper-name)'))).toEqual(expected);
  });
});

describe('the context', () => {
  it.each([
    'The user fee and the user ID of the web user',
    'A user of this software',
    'An alcoholic drink and a non-alcoholic one',
    'The pros and cons, a pro and con list',
    'The criminal justice system and the criminal code',
    'A criminal charge in criminal court',
    'Clean air, clean water and a clean slate',
    'We clean the room',
    'A lush garden',
    'Child abusers are another matter',
    'Enabling legislation and enabling technology',
    'A transient effect',
    'Psychotic symptoms and a bipolar disorder',
    'The poor quality of the copy',
    'The mentally ill-prepared staff',
    'We convict nobody here',
    'I suspect that it rains',
    'They accused of nothing',
    'Johns Hopkins University',
    'Please mat the floor',
    'Exotic plants grow there',
    'The projects that we funded',
    'People at risk of eviction',
    'A delinquent account',
    'Targeting the budget',
    'Most cases of flu',
    'Governing bodies meet',
    'A just decision',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['The drug user said', 'su05 drug user'],
    ['One user of heroin', 'su05 user'],
    ['He is an alcoholic', 'su06 alcoholic'],
    ['Criminals live there', 'cj03 Criminals'],
    ['A hardened criminal', 'cj03 hardened criminal'],
    ['She got clean last year', 'su11 got clean'],
    ['the homeless of the town', 'hm01 the homeless'],
    ['She is so articulate', 're03 articulate'],
  ])('finds: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('what is let pass', () => {
  it.each([
    ['The National Institute on Drug Abuse', 'su09 Drug Abuse (proper-name)'],
    ['The Prison Rape Elimination Act of 2003', null],
    ['She said “an addict needs a bed”', 'su01 addict (quote)'],
    ['> an addict needs a bed', 'su01 addict (quote)'],
    ['I am a recovering addict', 'su01 recovering addict (self-id)'],
    ['She calls herself an addict', 'su01 addict (self-id)'],
    ['the offense of prostitution', 'cj15 prostitution (legal)'],
    ['the Habitual Offender Act', 'cj01 Habitual Offender (legal)'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected === null ? [] : [expected]);
  });

  it('weighs one level less in a quote and the same elsewhere', () => {
    expect(checkLanguage('“an addict”', 'en')[0]).toMatchObject({ severity: 'M', exempt: 'quote' });
    expect(checkLanguage('I am an addict', 'en')[0]).toMatchObject({ severity: 'H', exempt: 'self-id' });
  });
});

describe('the glossary of a workspace', () => {
  const local: LanguageRule = {
    id: 'local-1',
    locale: 'en',
    severity: 'M',
    patterns: [{ text: 'river rat' }],
    suggestions: ['neighbor by the river'],
    reason: 'A local slur',
    exceptions: [],
    sources: [],
  };

  it('adds rules and names, and mutes rules that are not H', () => {
    expect(checkLanguage('River rats and stakeholders', 'en', { rules: [local], mutedRules: ['pp07'] })).toEqual([
      { ruleId: 'local-1', start: 0, end: 10, severity: 'M' },
    ]);
    expect(checkLanguage('An addict', 'en', { mutedRules: ['su01'] })).toHaveLength(1);
    expect(checkLanguage('The Junkie Museum', 'en', { names: ['Junkie Museum'] })[0]?.exempt).toBe('proper-name');
  });
});

describe('any text', () => {
  it('gives findings in order that lie within it and do not overlap', () => {
    const word = fc.constantFrom(...patterns.map(({ pattern }) => pattern.text), '“', '"', '\n\n', '👩‍👩‍👧', 'é', 'שלום');
    const text = fc
      .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'es' as const), (sample, locale) => {
        let end = 0;
        for (const finding of checkLanguage(sample, locale)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
    );
  });
});
