import { t } from '#renderer/i18n/i18n.ts';
import type { MessageBox } from '#shared/contract/messages.ts';

/** Where the three points stand, and how their lines are set. */
const corners = [
  { x: 360, y: 40, anchor: 'middle' },
  { x: 120, y: 330, anchor: 'middle' },
  { x: 600, y: 330, anchor: 'middle' },
] as const;

/** The core in the middle and a point at each corner, as vectors: the table below it says the same. */
export function TrianglePicture({ box }: { box: MessageBox }) {
  return (
    <svg viewBox="0 0 720 420" role="img" aria-label={t('messages:triangle.picture')} className="h-auto w-full">
      <path d="M360 110 L150 316 L570 316 Z" fill="none" stroke="currentColor" strokeWidth="1.5" opacity="0.45" />
      <Lines text={box.core || t('messages:triangle.noCore')} x={360} y={222} width={28} isStrong />
      {corners.map((corner, index) => {
        const point = box.points.find(({ position }) => position === index);
        return (
          <g key={corner.x}>
            <text
              x={corner.x}
              y={corner.y - 20}
              textAnchor={corner.anchor}
              fontSize="13"
              fill="currentColor"
              opacity="0.7"
            >
              {t('messages:triangle.point', { number: index + 1 })}
            </text>
            <Lines text={point?.text ?? '–'} x={corner.x} y={corner.y} width={34} />
          </g>
        );
      })}
    </svg>
  );
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
        <tspan key={index} x={x} dy={index === 0 ? 0 : 19}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks a text into lines of about a width; more than four are cut. */
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
