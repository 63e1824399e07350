import { describe, expect, it } from 'vitest';

import { mediaTypeOf, previewOf, wordsOf } from '#shared/domain/attachments/media-types.ts';

const head = (text: string) => new TextEncoder().encode(text);

describe('kinds of files', () => {
  it('are told by ending and first bytes together', () => {
    expect(mediaTypeOf('plan.PDF', head('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaTypeOf('plan.pdf', head('<html>'))).toBe('application/octet-stream');
    expect(mediaTypeOf('photo.png', head('MZ'))).toBe('application/octet-stream');
    expect(mediaTypeOf('list.csv', head('a,b'))).toBe('text/csv');
    expect(mediaTypeOf('setup.exe', head('MZ'))).toBe('application/octet-stream');
    expect(mediaTypeOf('no ending', head('x'))).toBe('application/octet-stream');
  });

  it('are shown as a picture only when they can hold no script', () => {
    expect(previewOf('image/png')).toBe('image');
    expect(previewOf('image/svg+xml')).toBe('none');
    expect(previewOf('text/html')).toBe('none');
    expect(previewOf('application/pdf')).toBe('pdf');
    expect(wordsOf('image/png')).toBe('none');
    expect(wordsOf('text/markdown')).toBe('plain');
  });
});
