import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeExternalLink } from '#electron/hosting/external-links.ts';

const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

describe('a link out of the app', () => {
  it('opens when it leads to the web, to mail or to a phone', () => {
    for (const link of [
      'https://example.org/a?b=c#d',
      'mailto:rosa@example.org?subject=Hello',
      'tel:+15550100',
      'HTTPS://EXAMPLE.ORG',
    ]) {
      expect(judgeExternalLink(link), link).toBe('open');
    }
  });

  it('asks first when the page it leads to is not encrypted', () => {
    expect(judgeExternalLink('http://example.org/')).toBe('confirm');
  });

  it('is refused when it could start a program, read a file or fool a reader', () => {
    const links = [
      'file:///etc/passwd',
      'smb://host/share',
      'ms-msdt:/id PCWDiagnostic',
      'ms-officecmd:x',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,hi',
      'vbscript:x',
      'blob:https://example.org/1',
      'app://longtable/',
      'ftp://example.org/',
      '\\\\host\\share',
      '//example.org',
      'https:\\\\example.org',
      'https://user@example.org/',
      'https://user:secret@example.org/',
      ' https://example.org',
      'https://example.org/\u0000',
      'https://example.org/\u202Egpj.exe',
      'https://example.org/a b',
      'https://exa\nmple.org',
      'https://',
      'constructor:x',
      '__proto__:x',
      '',
      'example.org',
      `https://example.org/${'a'.repeat(2_048)}`,
    ];
    for (const link of links) expect(judgeExternalLink(link), link).toBe('refuse');
  });

  it('never opens anything but an allowed scheme without credentials, whatever the text', () => {
    const schemes = fc.constantFrom(
      'https',
      'http',
      'mailto',
      'tel',
      'file',
      'smb',
      'javascript',
      'ms-msdt',
      'data',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(schemes, fc.constantFrom(':', '://', ':\\\\', ':/'), fc.string({ unit: 'grapheme' }))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (link) => {
        if (judgeExternalLink(link) === 'refuse') return;
        const url = new URL(link);
        expect(allowed).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(link.length).toBeLessThanOrEqual(2_048);
        expect(link).not.toMatch(/[\p{Cc}\p{Cf}\s\\]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('opens every ordinary encrypted address', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (link) => {
        expect(judgeExternalLink(link)).toBe('open');
      }),
    );
  });
});
