import { paperSizes, type Envelope, type LabelSheet } from '#shared/content/label-sheets.ts';
import type { MailRecipient } from '#shared/contract/mailings.ts';
import {
  labelPadding,
  labelPlace,
  labelWords,
  lineHeight,
  sheetsFor,
  type LabelPlace,
  type LabelWords,
} from '#shared/domain/mailings/label-layout.ts';

/** Sheets of labels as they go through the printer, at their true size. */
export function LabelSheets({
  sheet,
  start,
  recipients,
}: {
  sheet: LabelSheet;
  start: number;
  recipients: readonly Pick<MailRecipient, 'lines' | 'headingLines'>[];
}) {
  const paper = paperSizes[sheet.paper];
  const bySheet: ({ words: LabelWords } & LabelPlace)[][] = Array.from(
    { length: sheetsFor(sheet, start, recipients.length) },
    () => [],
  );
  for (const [index, { lines, headingLines }] of recipients.entries()) {
    const place = labelPlace(sheet, start, index);
    bySheet[place.sheet]?.push({ words: labelWords(sheet, lines, headingLines), ...place });
  }
  return bySheet.map((places, number) => (
    <div
      // oxlint-disable-next-line react/no-array-index-key -- sheets have no other name
      key={number}
      className="label-page"
      data-page={sheet.paper}
      style={{ width: `${paper.width}mm`, height: `${paper.height - 0.5}mm` }}
    >
      {places.map(({ words, left, top }) => (
        <address
          key={`${left} ${top}`}
          style={{
            left: `${left}mm`,
            top: `${top}mm`,
            width: `${sheet.width}mm`,
            height: `${sheet.height}mm`,
            padding: `${labelPadding}mm`,
            fontSize: `${words.size}pt`,
            lineHeight,
          }}
        >
          {words.lines.join('\n')}
        </address>
      ))}
    </div>
  ));
}

/** Where the address stands on an envelope, in millimeters: right of and below its middle, above the line that machines write on. */
export function addressRoom({ width, height }: Envelope) {
  return { left: width * 0.44, top: height * 0.44, width: width * 0.53, height: height * 0.5 };
}

/** Envelopes, one a page: the sender in the corner, whom it is for below the middle. */
export function EnvelopePages({
  envelope,
  sender,
  recipients,
}: {
  envelope: Envelope;
  sender: readonly string[];
  recipients: readonly Pick<MailRecipient, 'lines' | 'headingLines'>[];
}) {
  const { id, width, height } = envelope;
  const room = addressRoom(envelope);
  return recipients.map(({ lines, headingLines }, index) => (
    <div
      // oxlint-disable-next-line react/no-array-index-key -- two envelopes may say the same
      key={index}
      className="label-page"
      data-page={`envelope-${id}`}
      style={{ width: `${width}mm`, height: `${height - 0.5}mm` }}
    >
      {sender.length > 0 && (
        <address style={{ left: '10mm', top: '8mm', width: `${width * 0.4}mm`, fontSize: '8.5pt', lineHeight }}>
          {sender.join('\n')}
        </address>
      )}
      <address
        style={{
          left: `${room.left}mm`,
          top: `${room.top}mm`,
          width: `${room.width}mm`,
          height: `${room.height}mm`,
          padding: `${labelPadding}mm`,
          fontSize: `${labelWords(room, lines, headingLines).size}pt`,
          lineHeight,
        }}
      >
        {labelWords(room, lines, headingLines).lines.join('\n')}
      </address>
    </div>
  ));
}
