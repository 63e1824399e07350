import { paperSizes, type Envelope, type LabelSheet } from '#shared/content/label-sheets.ts';
import { labelPadding, labelPlace, letterSize, lineHeight, sheetsFor } from '#shared/domain/mailings/label-layout.ts';

/** Sheets of labels as they go through the printer, at their true size. */
export function LabelSheets({
  sheet,
  start,
  labels,
}: {
  sheet: LabelSheet;
  start: number;
  labels: readonly (readonly string[])[];
}) {
  const paper = paperSizes[sheet.paper];
  const places = labels.map((lines, index) => ({ lines, ...labelPlace(sheet, start, index) }));
  return Array.from({ length: sheetsFor(sheet, start, labels.length) }, (_, number) => (
    <div
      key={number}
      className="label-page"
      data-page={sheet.paper}
      style={{ width: `${paper.width}mm`, height: `${paper.height - 0.5}mm` }}
    >
      {places
        .filter((place) => place.sheet === number)
        .map(({ lines, left, top }) => (
          <address
            key={`${left} ${top}`}
            style={{
              left: `${left}mm`,
              top: `${top}mm`,
              width: `${sheet.width}mm`,
              height: `${sheet.height}mm`,
              padding: `${labelPadding}mm`,
              fontSize: `${letterSize(sheet, lines)}pt`,
              lineHeight,
            }}
          >
            {lines.join('\n')}
          </address>
        ))}
    </div>
  ));
}

/** Envelopes, one a page: the sender in the corner, whom it is for below the middle. */
export function EnvelopePages({
  envelope,
  sender,
  labels,
}: {
  envelope: Envelope;
  sender: readonly string[];
  labels: readonly (readonly string[])[];
}) {
  const { id, width, height } = envelope;
  return labels.map((lines, index) => (
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
          left: `${width * 0.45}mm`,
          top: `${height * 0.48}mm`,
          width: `${width * 0.5}mm`,
          fontSize: '11.5pt',
          lineHeight: 1.3,
        }}
      >
        {lines.join('\n')}
      </address>
    </div>
  ));
}
