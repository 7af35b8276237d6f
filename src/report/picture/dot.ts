import { linksOf } from './picture-groups.js';
import { shortNames, type NameOf } from './picture-names.js';
import { colours, itemLines, linkText } from './picture-text.js';
import type { Item, Judged, Network, Picture, Plan } from './picture.js';
import { printable } from '../printable.js';

/** The picture for Graphviz: plans on the left, networks on the right, between them who joins what. */
export function renderDot(picture: Picture): string {
  const nameOf = shortNames();
  const lines = [
    'digraph "vnet-preflight" {',
    `  graph [rankdir=LR, compound=true, fontname="Helvetica", labelloc=b, label=${quoted([picture.title])}];`,
    '  node [shape=box, fontname="Helvetica", fontsize=11, style=filled, fillcolor=white];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...picture.plans.flatMap(plan => planLines(plan, nameOf)),
    ...picture.networks.flatMap(network => networkLines(network, nameOf)),
    ...linksOf(picture).map(link => {
      const label = linkText(link);
      return `  ${nameOf(link.from)} -> ${nameOf(link.to)} [${looks(link)}${link.isSure ? '' : ', style=dashed'}${label === '' ? '' : `, label=${quoted([label])}`}];`;
    }),
    ...picture.peerings.map(peering => {
      const [from, to] = [nameOf(peering.from), nameOf(peering.to)];
      return `  ${from} -> ${to} [dir=both, constraint=false, ltail=cluster_${from}, lhead=cluster_${to}, ${looks(peering)}, label=${quoted(['peering', ...peering.findings])}];`;
    }),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: Plan, nameOf: NameOf): readonly string[] {
  if (plan.apps.length === 0) return [`  ${node(plan, nameOf)}`];
  const apps = plan.apps.map(item => node(item, nameOf));
  return cluster(plan, apps, nameOf);
}

/** A network has a point of its own, so that one without subnets is drawn and a peering has its ends. */
function networkLines(network: Network, nameOf: NameOf): readonly string[] {
  const point = `${nameOf(network.id)} [shape=point, style=invis, label=""];`;
  const items = [...network.subnets, ...network.gateways].map(item => node(item, nameOf));
  return cluster(network, [point, ...items], nameOf);
}

function cluster(item: Item, inner: readonly string[], nameOf: NameOf): readonly string[] {
  return [
    `  subgraph cluster_${nameOf(item.id)} {`,
    `    graph [${looks(item)}, labelloc=t, labeljust=l, style="${item.isElsewhere ? 'rounded,dashed' : 'rounded'}", label=${quoted(itemLines(item))}];`,
    ...inner.map(line => `    ${line}`),
    '  }',
  ];
}

function node(item: Item, nameOf: NameOf): string {
  const style = item.isElsewhere ? ', style="filled,dashed"' : '';
  return `${nameOf(item.id)} [${looks(item)}${style}, label=${quoted(itemLines(item))}];`;
}

function looks({ mark }: Judged): string {
  const width = mark === 'error' || mark === 'warning' ? 2 : 1;
  return `color="${colours[mark]}", fontcolor="${mark === 'good' ? '#222222' : colours[mark]}", penwidth=${width}`;
}

/** A string of DOT; `\l` ends a line that stands at the left. */
function quoted(lines: readonly string[]): string {
  const text = lines.map(line =>
    printable(line)
      .replaceAll('\\', '\\\\')
      .replaceAll('"', String.raw`\"`),
  );
  return text.length === 1 ? `"${text.join('')}"` : `"${text.map(line => `${line}\\l`).join('')}"`;
}
