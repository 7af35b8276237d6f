import { linksOf } from './picture-groups.js';
import { itemLines, linkText } from './picture-text.js';
import { printable } from '../printable.js';
import type { Item, Link, Network, Peering, Picture, Plan } from './picture.js';

/** A box with lines of text and boxes in it; all numbers are pixels. */
export interface Box {
  readonly item: Item;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inner: readonly Box[];
}

/** A link from the right side of a box to the left side of another. */
export interface Line {
  readonly link: Link;
  readonly text: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** A peering, drawn at the right of the networks, further out the more it spans. */
export interface Arc {
  readonly peering: Peering;
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  readonly bend: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plans: readonly Box[];
  readonly networks: readonly Box[];
  readonly lines: readonly Line[];
  readonly arcs: readonly Arc[];
}

export const lineHeight = 17;
/** Letters of the font are about so wide. */
export const letterWidth = 6.9;
const padding = 10;
const between = 12;
const margin = 24;
const planWidth = 330;
const networkWidth = 370;
const gap = 230;
const top = 64;

/**
 * Two columns: plans with their apps, and networks with their subnets and gateways. Plans stand in the
 * order of what they join, so that few links cross.
 */
export function layoutOf(picture: Picture): Layout {
  const networkX = margin + planWidth + gap;
  const networks = column(picture.networks.map(networkTree), networkX, networkWidth);
  const places = new Map(networks.flatMap(allBoxes).map(box => [box.item.id, box]));
  const plans = column(sortedByTarget(picture.plans, places).map(planTree), margin, planWidth);
  const sources = new Map(plans.flatMap(allBoxes).map(box => [box.item.id, box]));
  const arcs = arcsOf(picture, places, networkX + networkWidth);
  const bottom = Math.max(
    top,
    ...[...plans, ...networks].map(box => box.y + box.height),
    ...arcs.map(arc => arc.textY),
  );
  return {
    width:
      networkX +
      networkWidth +
      margin +
      Math.max(0, ...arcs.map(({ x, textX, text }) => textX - x + text.length * letterWidth)),
    height: bottom + margin + lineHeight * 2,
    plans,
    networks,
    lines: linesOf(picture, sources, places),
    arcs,
  };
}

/** What stands in a box before it has a place. */
interface Tree {
  readonly item: Item;
  readonly lines: readonly string[];
  readonly inner: readonly Tree[];
}

function leaf(item: Item): Tree {
  return { item, lines: itemLines(item), inner: [] };
}

function planTree(plan: Plan): Tree {
  return { ...leaf(plan), inner: plan.apps.map(leaf) };
}

function networkTree(network: Network): Tree {
  return { ...leaf(network), inner: [...network.subnets, ...network.gateways].map(leaf) };
}

function column(trees: readonly Tree[], x: number, width: number): readonly Box[] {
  const boxes: Box[] = [];
  let y = top;
  for (const tree of trees) {
    const box = placed(tree, { x, y, width });
    boxes.push(box);
    y += box.height + between;
  }
  return boxes;
}

/** A tree in boxes, as high as what stands in it. */
function placed({ item, lines, inner }: Tree, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Box {
  const boxes: Box[] = [];
  let bottom = y + padding + lines.length * lineHeight;
  for (const tree of inner) {
    const box = placed(tree, { x: x + padding, y: bottom + padding / 2, width: width - 2 * padding });
    boxes.push(box);
    bottom = box.y + box.height;
  }
  return { item, lines, x, y, width, height: bottom + padding - y, inner: boxes };
}

function allBoxes(box: Box): readonly Box[] {
  return [box, ...box.inner.flatMap(allBoxes)];
}

/** By the mean height of what the plan's apps join; those that join nothing stand last. */
function sortedByTarget(plans: readonly Plan[], places: ReadonlyMap<string, Box>): readonly Plan[] {
  const weighed = plans.map(plan => {
    const heights = plan.apps.flatMap(({ links }) => links.flatMap(({ to }) => places.get(to)?.y ?? []));
    const sum = heights.reduce((total, height) => total + height, 0);
    return { plan, weight: heights.length === 0 ? Number.MAX_VALUE : sum / heights.length };
  });
  return weighed.toSorted((left, right) => left.weight - right.weight).map(({ plan }) => plan);
}

/** Links of one box start one below the other, so that the words at them do not cover each other. */
function linesOf(
  picture: Picture,
  sources: ReadonlyMap<string, Box>,
  places: ReadonlyMap<string, Box>,
): readonly Line[] {
  const started = new Map<string, number>();
  return linksOf(picture).flatMap(link => {
    const [from, to] = [sources.get(link.from), places.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const index = started.get(link.from) ?? 0;
    started.set(link.from, index + 1);
    const down = Math.min(lineHeight * (index + 0.8), from.height - 4);
    return [
      {
        link,
        text: linkText(link),
        from: { x: from.x + from.width, y: from.y + down },
        to: { x: to.x, y: to.y + Math.min(to.height / 2, lineHeight) },
      },
    ];
  });
}

/** The words of all arcs stand beside the widest one, none on another. */
function arcsOf(picture: Picture, places: ReadonlyMap<string, Box>, x: number): readonly Arc[] {
  const found = picture.peerings.flatMap(peering => {
    const ends = [places.get(peering.from), places.get(peering.to)].filter(end => end !== undefined);
    const [upper, lower] = ends.toSorted((left, right) => left.y - right.y);
    if (upper === undefined || lower === undefined) return [];
    const [fromY, toY] = [upper.y + lineHeight, lower.y + lineHeight];
    return [
      { peering, x, fromY, toY, bend: 30 + Math.min(150, (toY - fromY) / 6), text: peeringText(peering, upper, lower) },
    ];
  });
  const textX = x + Math.max(0, ...found.map(({ bend }) => bend)) * 0.75 + 8;
  let free = 0;
  return found
    .toSorted((left, right) => left.fromY + left.toY - right.fromY - right.toY)
    .map(arc => {
      const textY = Math.max(free, (arc.fromY + arc.toY) / 2 + 4);
      free = textY + lineHeight;
      return { ...arc, textX, textY };
    });
}

function peeringText({ mark }: Peering, upper: Box, lower: Box): string {
  const [from, to] = [upper, lower].map(({ item }) => printable(item.names[0] ?? '', 80).slice(0, 24));
  return `${from} – ${to}${mark === 'good' ? '' : `: ${mark}`}`;
}
