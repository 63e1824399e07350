import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { convertValue } from '#shared/domain/custom-fields/convert-value.ts';
import { customFieldKinds, type CustomFieldShape } from '#shared/domain/custom-fields/custom-field.ts';
import { checkValue, readText, sortKeyOf, valueWords } from '#shared/domain/custom-fields/values.ts';

const options = ['Monthly', 'Quarterly', 'Às vezes', 'On call, nights'].map((label, index) => ({
  id: `o${index}`,
  label,
  isRetired: false,
}));

function shape(kind: CustomFieldShape['kind'], unit = ''): CustomFieldShape {
  const isChosen = kind === 'choice' || kind === 'multi-choice';
  return { kind, unit: kind === 'money' && unit === '' ? 'USD' : unit, options: isChosen ? options : [] };
}

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const line = fc
  .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter(Boolean);

/** Values of each kind in the form in which they are stored. */
const stored: Readonly<Record<CustomFieldShape['kind'], fc.Arbitrary<string>>> = {
  text: line.filter((text) => text.length <= 1_000),
  number: fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((number) => String(number + 0)),
  money: fc.integer({ min: -1e14, max: 1e14 }).map((minor) => String(minor + 0)),
  date: day,
  choice: fc.constantFrom(...options.map((option) => option.id)),
  'multi-choice': fc
    .subarray(
      options.map((option) => option.id),
      { minLength: 1 },
    )
    .map((ids) => JSON.stringify(ids)),
  checkbox: fc.constant('yes'),
  link: fc.webUrl({ withQueryParameters: true }),
  partner: fc.uuid().map((id) => `people/${id}`),
};

describe('values of custom fields', () => {
  it.each(customFieldKinds)('of the kind %s are accepted as they are stored', (kind) => {
    fc.assert(
      fc.property(stored[kind], (value) => {
        expect(checkValue(shape(kind), value)).toEqual({ value });
      }),
    );
  });

  it.each(customFieldKinds.filter((kind) => kind !== 'partner'))(
    'of the kind %s can be read back from their words',
    (kind) => {
      fc.assert(
        fc.property(stored[kind], (value) => {
          expect(readText(shape(kind), valueWords(shape(kind), value))).toEqual({ value });
        }),
      );
    },
  );

  it('never make reading fail, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...customFieldKinds), fc.string(), (kind, typed) => {
        const read = readText(shape(kind), typed);
        const value = 'value' in read ? read.value : '';
        expect(checkValue(shape(kind), value)).toEqual({ value });
      }),
    );
  });

  it('convert to what the new kind accepts, and lose nothing of text', () => {
    const kind = fc.constantFrom(...customFieldKinds);
    fc.assert(
      fc.property(
        kind.chain((from) => fc.record({ from: fc.constant(from), to: kind, value: stored[from] })),
        ({ from, to, value }) => {
          const { value: after, loss } = convertValue(shape(from), shape(to), value, 'Dana Whitlock');
          expect(checkValue(shape(to), after)).toEqual({ value: after });
          expect(loss === 'all' && after !== '').toBe(false);
          const words = from === 'partner' ? 'Dana Whitlock' : valueWords(shape(from), value);
          expect(to === 'text' ? after : words).toBe(words);
        },
      ),
    );
  });

  it.each([
    ['number', '', '1,250.50', '1250.5'],
    ['number', 'hours', '12 hours', '12'],
    ['money', 'USD', '$1,250.5', '125050'],
    ['money', 'JPY', '1250', '1250'],
    ['money', 'USD', 'USD 12', '1200'],
    ['date', '', 'Mar 4, 2026', '2026-03-04'],
    ['date', '', '4 March 2026', '2026-03-04'],
    ['date', '', '3/4/2026', '2026-03-04'],
    ['choice', '', 'as vezes', 'o2'],
    ['multi-choice', '', 'quarterly; On call, nights', '["o1","o3"]'],
    ['multi-choice', '', 'Quarterly, Monthly', '["o0","o1"]'],
    ['checkbox', '', 'No', ''],
    ['link', '', 'example.org/a', 'https://example.org/a'],
  ] as const)('read %s (%s) from %s', (kind, unit, typed, value) => {
    expect(readText(shape(kind, unit), typed)).toEqual({ value });
  });

  it.each([
    ['number', '1,25', 'notANumber'],
    ['money', '12.345', 'notMoney'],
    ['date', '31 Foo 2026', 'notADay'],
    ['choice', 'Never', 'unknownChoice'],
    ['link', 'javascript:alert(1)', 'notALink'],
    ['link', 'file:///etc/passwd', 'notALink'],
    ['text', 'x'.repeat(1_001), 'tooLong'],
  ] as const)('refuse as %s: %s', (kind, typed, reason) => {
    expect(readText(shape(kind), typed)).toEqual({ reason });
  });

  it('stand in the order of their kind', () => {
    expect(sortKeyOf('number', '-2').number).toBeLessThan(sortKeyOf('number', '10').number);
    expect(sortKeyOf('text', 'Émile').text).toBe('emile');
    expect(sortKeyOf('partner', 'people', 'Zoë').text).toBe('zoe');
  });

  it('say what a change of kind cuts', () => {
    expect(convertValue(shape('multi-choice'), shape('choice'), '["o1","o2"]')).toEqual({ value: 'o1', loss: 'part' });
    expect(convertValue(shape('number'), shape('money'), '12.345')).toEqual({ value: '1235', loss: 'part' });
    expect(convertValue(shape('partner'), shape('text'), 'people/1', 'Dana')).toEqual({ value: 'Dana', loss: 'part' });
    expect(convertValue(shape('money'), shape('number'), '125050')).toEqual({ value: '1250.5', loss: 'none' });
  });
});
