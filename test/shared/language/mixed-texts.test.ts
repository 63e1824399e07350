import { describe, expect, it } from 'vitest';

import { checkLanguage } from '#shared/domain/language/check-language.ts';

function found(text: string, locale: 'en' | 'es' = 'en'): string[] {
  return checkLanguage(text, locale).map(({ start, end }) => text.slice(start, end));
}

describe('texts of more than one script', () => {
  it('are marked at the very letters, whatever stands before them', () => {
    for (const before of [
      'مرحبا بكم ',
      'שלום לכולם, ',
      '👩🏽‍⚕️👨‍👩‍👧 ',
      'é̂ ',
      '\u202Ertl\u202C ',
      '漢字のあと ',
      '𝒜𝒷 ',
      'İıŞ ',
    ])
      expect(found(`${before}every addict knows`), before).toEqual(['addict']);
    expect(found('مدمن (addict) يعرف')).toEqual(['addict']);
  });

  it('are whole words in any script: letters beside them make another word', () => {
    for (const text of ['addictивный', 'кaddict', 'addictمرحبا', '漢字のaddictは', 'addict_one', 'addict9'])
      expect(found(text), text).toEqual([]);
  });

  it('are found in Spanish with and without accents, composed or not', () => {
    for (const word of ['toxicómano', 'toxicomano', 'toxico\u0301mano'])
      expect(found(`Vieron a un ${word} ayer`, 'es'), word).toEqual([word]);
  });

  it('hold no finding where a language has no rules for its letters', () => {
    expect(found('يوم جيد للجميع هنا في المدينة. '.repeat(200))).toEqual([]);
  });

  it('are read to the end at a megabyte, every finding in its place', () => {
    const sentence = 'مرحبا, an addict waits 👋 here. ';
    const times = Math.floor(1_048_576 / sentence.length);
    const text = sentence.repeat(times);
    const findings = checkLanguage(text, 'en').filter(({ start, end }) => text.slice(start, end) === 'addict');
    expect(findings).toHaveLength(times);
    expect(findings.at(-1)?.start).toBe((times - 1) * sentence.length + sentence.indexOf('addict'));
  });
});
