import { chartPicture, type ChartPicture, type ChartShape, type ShapeTone } from './chart-shapes.ts';
import type { ReportChart } from '../../contract/report-document.ts';
import { escapedText } from './escaped-text.ts';

/** The colors of paper. */
const colors: Readonly<Record<ShapeTone, string>> = {
  value: '#2a4f8f',
  track: '#e9e4da',
  axis: '#8a8378',
  ink: '#221f1a',
  quiet: '#5f584d',
};

/** A picture as SVG for files: no script, no style, nothing that is loaded. */
export function chartSvg(chart: ReportChart): string {
  const picture = chartPicture(chart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" height="${picture.height}" role="img" aria-label="${escapedText(picture.alt)}">`,
    `<title>${escapedText(chart.title)}</title>`,
    ...picture.shapes.map(elementOf),
    '</svg>',
  ].join('');
}

/** The size of a picture and the words for those who hear it. */
export function chartFacts(chart: ReportChart): Pick<ChartPicture, 'width' | 'height' | 'alt'> {
  return chartPicture(chart);
}

function elementOf(shape: ChartShape): string {
  const color = colors[shape.tone];
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="2" fill="${color}"/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="3" fill="${color}"/>`;
    case 'path':
      return `<path d="${shape.d}" fill="none" stroke="${color}" stroke-width="${shape.tone === 'axis' ? 1 : 2}"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" font-family="Georgia, serif" font-size="13" fill="${color}">${escapedText(shape.text)}</text>`;
  }
}
