import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { writeMailDraft } from '#electron/storage/files/write-eml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'longtable-letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function headersOf(draft: { subject: string; name: string; text: string }): Promise<string> {
  const file = path.join(folder, 'letter.eml');
  await writeMailDraft(file, {
    from: { name: draft.name, address: 'ana@riverbend.example' },
    to: [{ name: draft.name, address: 'dana@riverbend.example' }],
    bcc: [],
    subject: draft.subject,
    text: draft.text,
  });
  return readFileSync(file, 'utf8').split(/\r?\n\r?\n/u)[0] ?? '';
}

describe('a draft of mail', () => {
  it.each(['\n', '\r\n', '\r', '\r\n\r\n', '\u2028'])(
    'lets no words become a header of its own after %j',
    async (end) => {
      const hostile = `Hello${end}Bcc: thief@evil.example${end}Content-Type: text/html`;
      const headers = await headersOf({ subject: hostile, name: hostile, text: hostile });
      expect(headers).toMatch(/^Subject:/mu);
      expect(headers).not.toMatch(/^bcc:/imu);
      expect(headers.match(/^content-type:/gimu)).toHaveLength(1);
      expect(headers).toMatch(/^Content-Type: text\/plain/mu);
    },
  );

  it('stays plain text whatever stands in it', async () => {
    const headers = await headersOf({ subject: '<script>', name: '<img src=x>', text: '<script>alert(1)</script>' });
    expect(headers).not.toContain('text/html');
  });
});
