import { t } from '#renderer/i18n/i18n.ts';
import type { MessageBox } from '#shared/contract/messages.ts';

/** Where the three points stand, and how many letters a line of theirs has about. */
const corners = [
  { x: 360, y: 36, width: 64 },
  { x: 130, y: 364, width: 34 },
  { x: 590, y: 364, width: 34 },
] as const;

/** The height of a line, in units of the picture. */
const lineHeight = 19;

/** The core in the middle and a point at each corner, as vectors: the table below it says the same. */
export function TrianglePicture({ box }: { box: MessageBox }) {
  const below = [1, 2].map((at) => linesOf(pointText(box, at), corners[1].width).length);
  return (
    <svg
      viewBox={`0 0 720 ${360 + lineHeight * Math.max(...below)}`}
      role="img"
      aria-label={t('messages:triangle.picture')}
      className="h-auto w-full"
    >
      <path d="M360 100 L90 318 L630 318 Z" fill="none" stroke="currentColor" strokeWidth="1.5" opacity="0.45" />
      <Lines text={box.core || t('messages:triangle.noCore')} x={360} y={220} width={28} isStrong />
      {corners.map((corner, index) => {
        return (
          <g key={corner.x}>
            <text x={corner.x} y={corner.y - 20} textAnchor="middle" fontSize="13" fill="currentColor" opacity="0.7">
              {t('messages:triangle.point', { number: index + 1 })}
            </text>
            <Lines text={pointText(box, index)} x={corner.x} y={corner.y} width={corner.width} />
          </g>
        );
      })}
    </svg>
  );
}

function pointText(box: MessageBox, place: number): string {
  return box.points.find(({ position }) => position === place)?.text || '–';
}

function Lines({
  text,
  x,
  y,
  width,
  isStrong = false,
}: {
  text: string;
  x: number;
  y: number;
  /** How many letters a line has about. */
  width: number;
  isStrong?: boolean;
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fontSize={isStrong ? 15 : 14}
      fontWeight={isStrong ? 600 : 400}
      fill="currentColor"
    >
      {linesOf(text, width).map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines are made anew with every text
        <tspan key={index} x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks a text into lines of about a width; more than five are cut. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.length <= 5 ? lines : [...lines.slice(0, 4), `${lines[4] ?? ''}…`];
}
