import { describe, expect, test } from 'vitest';
import { plainTextOf } from '#renderer/ui/rich-text/plain-text.ts';
import { cleanPastedHtml } from '#renderer/ui/rich-text/clean-pasted-html.ts';
import { parseMarkdown, plainText, writeMarkdown } from '#renderer/ui/rich-text/rich-text-schema.ts';
import { hrefFromInput, safeHref } from '#renderer/ui/rich-text/safe-href.ts';

const roundTrip = (markdown: string) => writeMarkdown(parseMarkdown(markdown));

describe('Markdown', () => {
  test('comes back as it went in for everything the editor offers', () => {
    const text = [
      '## What to do first',
      'Call the **night line** on *your* card.',
      '- A person answers\n- A peer arrives',
      '1. Officer calls\n2. Peer worker comes',
      '> I will not stand in the way.',
      'See [the review](https://example.org/review).',
    ].join('\n\n');
    expect(roundTrip(text)).toBe(text);
  });

  test('keeps raw HTML as the text it looks like', () => {
    const document = parseMarkdown('Hello <img src=x onerror="alert(1)"> <b>there</b>\n\n<script>alert(1)</script>');
    expect(JSON.stringify(document)).not.toMatch(/"(image|bold|html)"/);
    expect(plainText(document)).toContain('<img src=x onerror="alert(1)">');
    expect(plainText(document)).toContain('<script>alert(1)</script>');
    expect(plainText(parseMarkdown(writeMarkdown(document)))).toBe(plainText(document));
  });

  test('takes the address from a link that is not https, http, mailto or tel', () => {
    const document = parseMarkdown(
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](mailto:x@y.org) [d](//evil.org)',
    );
    const text = JSON.stringify(document);
    expect(text).not.toContain('javascript:');
    expect(text).not.toContain('data:text');
    expect(text).not.toContain('evil');
    expect(text).toContain('mailto:x@y.org');
  });

  test('keeps the words of what the schema does not know', () => {
    const document = parseMarkdown(
      '# Title\n\n| a | b |\n|---|---|\n| one | two |\n\n```\ncode here\n```\n\n![photo](x.png)',
    );
    expect(plainText(document)).toContain('Title');
    expect(plainText(document)).toContain('code here');
    expect(JSON.stringify(document)).not.toContain('image');
  });

  test('gives one empty paragraph for nothing', () => {
    expect(parseMarkdown('')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(writeMarkdown(parseMarkdown(''))).toBe('');
  });
});

describe('addresses', () => {
  test('an address hidden behind control characters is refused', () => {
    expect(safeHref('java\u0000script:alert(1)')).toBeUndefined();
    expect(safeHref('\u0001 javascript:alert(1)')).toBeUndefined();
    expect(safeHref('vbscript:x')).toBeUndefined();
    expect(safeHref(' https://a.org/b ')).toBe('https://a.org/b');
  });

  test('what is typed without a scheme becomes a web or mail address', () => {
    expect(hrefFromInput('harlow.org/review')).toBe('https://harlow.org/review');
    expect(hrefFromInput('pilar@montes.org')).toBe('mailto:pilar@montes.org');
    expect(hrefFromInput('javascript:alert(1)')).toBeUndefined();
    expect(hrefFromInput('just words')).toBeUndefined();
  });
});

test('a preview shows the words without their marks', () => {
  expect(plainTextOf('## Asked\n\n- **who** answers [the line](https://a.org) at *3 AM*\n\n> snake_case stays')).toBe(
    'Asked who answers the line at 3 AM snake_case stays',
  );
});

test('pasted HTML keeps its structure and links and loses handlers, styles, scripts and pictures', () => {
  const pasted =
    '<h1 onclick="x()" style="a:b">T</h1><!-- c --><script>alert(1)</script><p>a<img src=x onerror="y>z"> <a title="q" href="https://ok.org">b</a></p><ol start="3"><li class=x>c';
  expect(cleanPastedHtml(pasted)).toBe('<h1>T</h1><p>a <a href="https://ok.org">b</a></p><ol start="3"><li>c');
});
