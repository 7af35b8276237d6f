import { colours, findingLines } from './picture-text.js';
import { marks, type Picture } from './picture.js';
import { layoutOf, letterWidth, lineHeight, type Arc, type Box, type Line } from './svg-layout.js';
import { xmlAttributes, xmlText } from '../xml.js';

/**
 * The picture as SVG, complete in itself: no script, no link, nothing to fetch. The words of findings stand in
 * it, so that nothing is told by colour alone.
 */
export function renderSvg(picture: Picture): string {
  const layout = layoutOf(picture);
  const { width, height } = layout;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg"${xmlAttributes({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })}>`,
    `<title>${xmlText(picture.title)}</title>`,
    `<style>${style}</style>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<text x="24" y="34" class="title">${xmlText(picture.title)}</text>`,
    ...layout.lines.map(lineSvg),
    ...layout.arcs.map(arcSvg),
    ...[...layout.plans, ...layout.networks].flatMap(box => boxSvg(box, 0)),
    ...layout.lines.flatMap(lineTextSvg),
    `<text x="24"${xmlAttributes({ y: height - 20 })} class="legend">left: service plans and their apps; right: networks, subnets and gateways; dashed: not in the input, or undecided</text>`,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

const style = [
  'text{font:13px Helvetica,Arial,sans-serif;fill:#222222}',
  '.title{font-size:15px;font-weight:bold}.head{font-weight:bold}.legend{font-size:11px;fill:#555555}',
  'rect,path{fill:none}.outer{fill:#f6f7f9}.inner{fill:#ffffff}.elsewhere,.unsure{stroke-dasharray:5 4}',
  ...marks.map(mark => `.${mark}{stroke:${colours[mark]}}text.${mark}{stroke:none;fill:${colours[mark]}}`),
  '.error,.warning{stroke-width:2.5}.halo{fill:#ffffff}',
].join('');

function boxSvg({ item, lines, x, y, width, height, inner }: Box, depth: number): readonly string[] {
  const kind = `${depth === 0 ? 'outer' : 'inner'} ${item.mark}${item.isElsewhere ? ' elsewhere' : ''}`;
  const room = Math.floor((width - 16) / letterWidth);
  return [
    `<g><title>${xmlText(item.names.join(', '), 2000)}</title>`,
    `<rect${xmlAttributes({ class: kind, x, y, width, height, rx: 6 })}/>`,
    ...lines.map((line, index) => {
      const mark =
        index < lines.length - findingLines(item).length ? undefined : marks.find(word => line.startsWith(`${word} `));
      const place = {
        class: index === 0 ? 'head' : mark,
        x: x + 8,
        y: y + 4 + (index + 0.8) * lineHeight,
      };
      return `<text${xmlAttributes(place)}>${xmlText(cut(line, room))}</text>`;
    }),
    '</g>',
    ...inner.flatMap(box => boxSvg(box, depth + 1)),
  ];
}

function lineSvg({ link, from, to }: Line): string {
  const middle = (from.x + to.x) / 2;
  const d = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  const isUnsure = !link.isSure || link.mark === 'undecided';
  return `<path${xmlAttributes({ class: `${link.mark}${isUnsure ? ' unsure' : ''}`, d })}/>`;
}

function lineTextSvg({ link, text, from }: Line): readonly string[] {
  if (text === '') return [];
  const width = text.length * letterWidth + 6;
  return [
    `<rect${xmlAttributes({ class: 'halo', x: from.x + 14, y: from.y - 8, width, height: 15 })}/>`,
    `<text${xmlAttributes({ class: link.mark, x: from.x + 17, y: from.y + 4 })}>${xmlText(text)}</text>`,
  ];
}

function arcSvg({ peering, x, fromY, toY, bend, text, textX, textY }: Arc): string {
  const d = `M${x} ${fromY}C${x + bend} ${fromY} ${x + bend} ${toY} ${x} ${toY}`;
  const title = xmlText(['peering', ...peering.findings].join(', '));
  return `<g><title>${title}</title><path${xmlAttributes({ class: peering.mark, d })}/><text${xmlAttributes({ class: peering.mark, x: textX, y: textY })}>${xmlText(text)}</text></g>`;
}

function cut(text: string, room: number): string {
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, room - 1).join('')}…`;
}
