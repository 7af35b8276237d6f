import { linksOf } from './picture-groups.js';
import { shortNames, type NameOf } from './picture-names.js';
import { colours, itemLines, linkText } from './picture-text.js';
import { marks, type Item, type Judged, type Picture } from './picture.js';
import { printable } from '../printable.js';

/** The picture as a Mermaid flowchart, which GitHub, GitLab and Azure DevOps draw where it stands in Markdown. */
export function renderMermaid(picture: Picture): string {
  const nameOf = shortNames();
  const links = linksOf(picture);
  const lines = [
    'flowchart LR',
    ...picture.plans.flatMap(plan => group(plan, plan.apps, nameOf)),
    ...picture.networks.flatMap(network => group(network, [...network.subnets, ...network.gateways], nameOf)),
    ...links.map(
      link => `  ${nameOf(link.from)} ${link.isSure ? '-->' : '-.->'}${label(linkText(link))} ${nameOf(link.to)}`,
    ),
    ...picture.peerings.map(
      peering =>
        `  ${nameOf(peering.from)} <-->${label(['peering', ...peering.findings].join(' '))} ${nameOf(peering.to)}`,
    ),
    ...marks.map(mark => `  classDef ${mark} stroke:${colours[mark]},stroke-width:${isHeavy({ mark }) ? 3 : 1}px`),
    ...[...links, ...picture.peerings].flatMap((link, index) =>
      link.mark === 'good'
        ? []
        : [`  linkStyle ${index} stroke:${colours[link.mark]},stroke-width:${isHeavy(link) ? 3 : 1}px`],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** An item with those in it; one without any is a box, as a subgraph without a member is none to Mermaid. */
function group(item: Item, inner: readonly Item[], nameOf: NameOf): readonly string[] {
  if (inner.length === 0) return [`  ${box(item, nameOf)}`];
  const members = inner.map(member => `    ${box(member, nameOf)}`);
  const name = nameOf(item.id);
  return [`  subgraph ${name}${caption(item)}`, ...members, '  end', `  class ${name} ${item.mark}`];
}

function box(item: Item, nameOf: NameOf): string {
  return `${nameOf(item.id)}${caption(item)}:::${item.mark}`;
}

function caption(item: Item): string {
  return `["${itemLines(item).map(encoded).join('<br/>')}"]`;
}

function label(text: string): string {
  return text === '' ? '' : `|"${encoded(text)}"|`;
}

function isHeavy({ mark }: Pick<Judged, 'mark'>): boolean {
  return mark === 'error' || mark === 'warning';
}

/** Mermaid takes `#60;` for a character; everything that could be its language, Markdown or HTML is written so. */
function encoded(text: string): string {
  return printable(text).replaceAll(/[^\p{L}\p{N} ._/,-]/gu, character => `#${character.codePointAt(0) ?? 0};`);
}
