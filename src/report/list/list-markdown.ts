import type { Json } from '../../graph/value.js';
import { isUntold, type ListedIntegration, type Party, type Told } from './integration-list.js';
import { boundsText } from './list-text.js';
import { fitting, sizeOf } from '../markdown-lines.js';
import { markdownCode, markdownText } from '../markdown-text.js';

/** The integrations as a section of a page in Markdown; rows that do not fit into so many bytes are counted. */
export function renderListMarkdown(integrations: readonly ListedIntegration[], budget: number): string {
  if (integrations.length === 0) return '';
  const head = [
    '### Integrations',
    '',
    'Addresses are those needed when all plans of the subnet are at their maximum scale.',
    '',
    '| app | plan | subnet | network | needed | usable | free |',
    '|---|---|---|---|--:|--:|--:|',
  ];
  const rows = integrations.map(rowOf);
  const shown = fitting(rows, budget - sizeOf(head) - 200);
  const left = rows.length - shown.length;
  return `${[...head, ...shown, ...(left > 0 ? ['', `and ${left} more; \`vnet-preflight list\` tells them all`] : [])].join('\n')}\n`;
}

function rowOf({ app, plan, subnet, network, mode, addresses, reading }: ListedIntegration): string {
  const { needed, usable, free } = addresses;
  const isShort = typeof free === 'number' && free < 0;
  const cells = [
    markdownCode(app.address, 120),
    partyText(plan),
    mode === 'gateway' ? 'through a gateway' : `${partyText(subnet)}${prefixesText(subnet.prefixes)}`,
    partyText(network),
    numberText(needed),
    numberText(usable),
    isShort ? `**${numberText(free)}**` : numberText(free),
  ];
  if (reading !== undefined) cells[2] = `${cells[2] ?? ''} (perhaps)`;
  return `| ${cells.join(' | ')} |`;
}

/** The platform's name, which is short; where it is not known yet, what the author wrote. */
function partyText({ address, name }: Party): string {
  if (typeof name === 'string') return markdownCode(name, 120);
  if (!isUntold(name)) return '-';
  return address === undefined ? '?' : markdownCode(address, 120);
}

function prefixesText(prefixes: Told<readonly string[]>): string {
  return Array.isArray(prefixes) ? ` ${markdownText((prefixes as readonly string[]).join(', '), 120)}` : '';
}

function numberText(value: Told<Json>): string {
  if (value === null) return '-';
  if (isUntold(value)) return markdownText(boundsText(value));
  return typeof value === 'number' ? String(value) : '?';
}
