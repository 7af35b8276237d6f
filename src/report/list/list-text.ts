import type { Json } from '../../graph/value.js';
import { isUntold, type ListedIntegration, type Party, type Told, type Untold } from './integration-list.js';
import { printable } from '../printable.js';
import type { Style } from '../style.js';
import { tableLines, type Cell, type Column } from '../table.js';
import { count, symbolText } from '../words.js';

const columns: readonly Column[] = [
  { title: 'APP' },
  { title: 'PLAN' },
  { title: 'SUBNET' },
  { title: 'NETWORK' },
  { title: 'MODE' },
  { title: 'NEEDED', align: 'right' },
  { title: 'USABLE', align: 'right' },
  { title: 'FREE', align: 'right' },
];

/** The integrations as a table: who joins what, and how many addresses are needed at the maximum scale and left then. */
export function renderListText(integrations: readonly ListedIntegration[], inputs: string, style: Style): string {
  if (integrations.length === 0)
    return `${style.warning(`NO INTEGRATION FOUND: no app in ${inputs} joins a virtual network`)}\n`;
  const lines = [
    ...tableLines(
      columns,
      integrations.map(item => cells(item, style)),
      style.faint,
    ),
  ];
  const unknowns = explainUnknowns(integrations);
  if (unknowns.length > 0) lines.push('', ...unknowns);
  const total = new Set(integrations.map(({ id }) => id)).size;
  return `${[...lines, '', `${count(total, 'integration')} in ${inputs}; addresses are those needed when all plans of the subnet are at their maximum scale`].join('\n')}\n`;
}

function cells(
  { app, plan, subnet, network, mode, addresses, reading }: ListedIntegration,
  style: Style,
): readonly Cell[] {
  const { free } = addresses;
  const isShort = typeof free === 'number' && free < 0;
  return [
    { text: printable(app.address, 120), paint: style.strong },
    { text: partyText(plan) },
    { text: reading === undefined ? partyText(subnet) : `${partyText(subnet)} (perhaps)` },
    { text: partyText(network) },
    { text: toldText(mode) },
    { text: toldText(addresses.needed) },
    { text: toldText(addresses.usable) },
    { text: toldText(free), ...(isShort && { paint: style.error }) },
  ];
}

/** The platform's name, which is short; where it is not known yet, what the author wrote. */
function partyText({ address, name }: Party): string {
  return isUntold(name) && address !== undefined ? printable(address, 120) : toldText(name);
}

/** An unknown is a question mark, or its bounds where these are known; the lines below the table say why. */
function toldText(value: Told<Json>): string {
  if (value === null) return '-';
  if (isUntold(value)) return boundsText(value);
  return typeof value === 'string' ? printable(value, 120) : JSON.stringify(value);
}

/** What is known of an unknown number: its bounds, or nothing. */
export function boundsText({ $unknown: { minimum, maximum } }: Untold): string {
  if (minimum === undefined) return maximum === undefined ? '?' : `<= ${maximum}`;
  return maximum === undefined ? `>= ${minimum}` : `${minimum}..${maximum}`;
}

const mostReasons = 8;

/** What the question marks stand for, each once. */
function explainUnknowns(integrations: readonly ListedIntegration[]): readonly string[] {
  const reasons = new Set<string>();
  for (const { plan, subnet, network, mode, addresses } of integrations) {
    for (const value of [plan.name, subnet.name, network.name, mode, addresses.needed, addresses.usable]) {
      if (isUntold(value))
        reasons.add(`not known: ${symbolText(value.$unknown.symbol)}, because ${printable(value.$unknown.reason)}`);
    }
  }
  const all = [...reasons];
  return all.length <= mostReasons
    ? all
    : [...all.slice(0, mostReasons), `and ${all.length - mostReasons} more; --format json tells them all`];
}
