import { brokenLines, labelPadding, labelWords, lineHeight } from '#shared/domain/mailings/label-layout.ts';
import type { MailRecipient } from '#shared/contract/mailings.ts';

/** The words of a label or envelope in a picture whose unit is a millimeter, as they break on paper. */
export function WordsInRoom({
  room,
  recipient: { lines, headingLines },
}: {
  room: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  recipient: Pick<MailRecipient, 'lines' | 'headingLines'>;
}) {
  const words = labelWords(room, lines, headingLines);
  const size = (words.size / 72) * 25.4;
  const rows = brokenLines(words.lines, room.width - 2 * labelPadding, words.size);
  return rows.map((row, index) => {
    const y = room.top + labelPadding + size * lineHeight * (index + 0.8);
    return y > room.top + room.height ? null : (
      <text
        // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same, and none ever moves
        key={index}
        x={room.left + labelPadding}
        y={y}
        fontSize={size}
        className="fill-ink"
      >
        {row}
      </text>
    );
  });
}
