import { createSafeFile } from './safe-file.ts';

/** A letter that somebody sends from their own mail program. */
export interface MailDraft {
  /** Null when this computer's member has no address. */
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  /** Those whom the others do not see. */
  readonly bcc: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly text: string;
  readonly invitation?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string };
}

/** Writes a draft that mail programs open to be sent, with an invitation where there is one. */
export async function writeMailDraft(path: string, draft: MailDraft): Promise<void> {
  const bytes = await mailDraftBytes(draft);
  const file = await createSafeFile(path);
  await file.write(bytes);
  await file.finish();
}

/** A draft as the bytes of its file (RFC 5322). */
export async function mailDraftBytes(draft: MailDraft): Promise<Buffer> {
  // Loaded on first use: most days nobody writes a letter.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const mail = new MailComposer({
    ...(draft.from !== null && { from: draft.from }),
    to: [...draft.to],
    bcc: [...draft.bcc],
    subject: draft.subject,
    text: draft.text,
    // The mark by which Outlook and others open a file as a draft.
    headers: { 'X-Unsent': '1' },
    ...(draft.invitation !== undefined && {
      icalEvent: { method: draft.invitation.method, content: draft.invitation.content, filename: 'invitation.ics' },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // A draft is sent by the person's own program, which takes the line out.
  mail.keepBcc = true;
  return mail.build();
}
