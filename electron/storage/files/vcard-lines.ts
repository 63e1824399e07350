import { maxValueBytes } from './vcard-card.ts';

/** A property as it stands in the file, unfolded; `text` holds one byte a character. */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
  /** The value was above the limit; `text` holds only its beginning. */
  readonly isCut: boolean;
  /** Lines that are no property by themselves were added. */
  readonly isBroken: boolean;
  /** The line belongs to no property. */
  readonly isStray: boolean;
}

/**
 * Joins the physical lines of a vCard file into content lines, whatever its version. One reader for 2.1, 3.0 and 4.0:
 * which version a line follows is only known inside the card, files mix the rules (bare BASE64 in a 3.0 card), and 2.1
 * needs rules that no parser for 4.0 has (quoted-printable soft breaks, unindented base64, lines broken without a fold).
 */
export interface LineJoiner {
  /** Takes the next part of the file, one byte a character. */
  readonly push: (bytes: string) => readonly ContentLine[];
  readonly end: () => readonly ContentLine[];
}

export function createLineJoiner(): LineJoiner {
  let out: ContentLine[] = [];
  let lineNumber = 0;
  /** The property that is complete unless lines follow that are none. */
  let property: Draft | undefined;
  /** The line that is being unfolded. */
  let pending: Draft | undefined;
  let blanks = 0;
  let isOldVersion = false;

  const release = (): void => {
    if (property === undefined) return;
    const text = property.parts.join('');
    if (/^VERSION:/i.test(text)) isOldVersion = text.trim().endsWith(':2.1');
    out.push({
      line: property.line,
      text,
      isCut: property.isCut,
      isBroken: property.isBroken,
      isStray: property.isStray,
    });
    property = undefined;
  };

  const settle = (): void => {
    const line = pending;
    pending = undefined;
    if (line === undefined) return;
    if (propertyStart.test(line.parts.length > 1 ? line.parts.join('').slice(0, 4_096) : (line.parts[0] ?? ''))) {
      release();
      property = line;
    } else if (property === undefined) {
      out.push({
        line: line.line,
        text: line.parts.join('').slice(0, 200),
        isCut: false,
        isBroken: false,
        isStray: true,
      });
    } else if (property.isBase64 && line.parts.every((part) => base64Line.test(part))) {
      for (const part of line.parts) append(property, part);
    } else {
      dropBackslash(property);
      append(property, '\n'.repeat(blanks + 1));
      for (const part of line.parts) append(property, part);
      property.isBroken = true;
    }
    blanks = 0;
    // A card's end does not wait for the next card, and nothing goes on from either.
    if (property !== undefined && cardEdge.test(property.parts[0] ?? '')) release();
  };

  const takeLine = (line: string, isCut: boolean): void => {
    lineNumber++;
    if (pending?.isSoft === true && !cardEnd.test(line)) {
      pending.isSoft = line.endsWith('=');
      append(pending, pending.isSoft ? line.slice(0, -1) : line);
      return;
    }
    const code = line.charCodeAt(0);
    if (pending !== undefined && (code === space || code === tab)) {
      // RFC 822 folding, which 2.1 follows, folds at a blank and keeps it; later versions add one.
      append(pending, isOldVersion && !pending.isBase64 ? line : line.slice(1));
      pending.isCut ||= isCut;
      return;
    }
    settle();
    if (line.trim() === '') {
      if (property?.isBase64 === true) release();
      else blanks++;
      return;
    }
    const isSoft = quotedPrintable.test(line) && line.endsWith('=');
    pending = {
      line: lineNumber,
      parts: [isSoft ? line.slice(0, -1) : line],
      length: line.length,
      isCut,
      isBroken: false,
      isStray: false,
      isSoft,
      isBase64: base64.test(line),
    };
  };

  const splitter = createSplitter(takeLine);
  const drain = (): readonly ContentLine[] => {
    const lines = out;
    out = [];
    return lines;
  };
  return {
    push(bytes) {
      splitter.push(bytes);
      return drain();
    },
    end() {
      splitter.end();
      settle();
      release();
      return drain();
    },
  };
}

interface Draft {
  readonly line: number;
  parts: string[];
  length: number;
  isCut: boolean;
  isBroken: boolean;
  isStray: boolean;
  /** Ends with the `=` of a quoted-printable line that goes on. */
  isSoft: boolean;
  isBase64: boolean;
}

// Above the limit only the beginning stays, which names the property.
function append(draft: Draft, text: string): void {
  if (draft.isCut) return;
  draft.length += text.length;
  if (draft.length <= maxValueBytes) {
    draft.parts.push(text);
    return;
  }
  draft.isCut = true;
  draft.parts = [(draft.parts[0] ?? '').slice(0, 1_000)];
}

// Some 2.1 writers end a line that goes on with a backslash.
function dropBackslash(draft: Draft): void {
  const last = draft.parts.at(-1) ?? '';
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(last.slice(-64))) draft.parts[draft.parts.length - 1] = last.slice(0, -1);
}

// Physical lines end with LF, CRLF, CRCRLF (text mode applied twice) or CR.
function createSplitter(takeLine: (line: string, isCut: boolean) => void): {
  push: (bytes: string) => void;
  end: () => void;
} {
  let parts: string[] = [];
  let length = 0;
  let held = '';
  const add = (text: string): void => {
    length += text.length;
    if (length <= maxValueBytes) parts.push(text);
    else if (parts.length !== 1) parts = [(parts[0] ?? text).slice(0, 1_000)];
  };
  const finish = (): void => {
    takeLine(parts.join(''), length > maxValueBytes);
    parts = [];
    length = 0;
  };
  return {
    push(bytes) {
      const text = held + bytes;
      const hold = /\r{1,2}$/.exec(text)?.[0].length ?? 0;
      held = text.slice(text.length - hold);
      let at = 0;
      for (const match of text.slice(0, text.length - hold).matchAll(/\r{0,2}\n|\r/g)) {
        add(text.slice(at, match.index));
        finish();
        at = match.index + match[0].length;
      }
      add(text.slice(at, text.length - hold));
    },
    end() {
      for (let count = held.length; count > 0; count--) finish();
      if (length > 0) finish();
    },
  };
}

const propertyStart = /^(?:[\w-]+\.)?[a-z][\w-]*(?:;[^:]*)?:/i;
const quotedPrintable = /^[^:]*[;=]quoted-printable[;:]/i;
const base64 = /^[^:]*;(?:encoding=)?(?:base64|b)[;:]/i;
const base64Line = /^[a-z0-9+/=\s]*$/i;
const cardEnd = /^end:vcard\s*$/i;
const cardEdge = /^(?:begin|end):vcard\s*$/i;
const tab = 9;
const space = 32;
