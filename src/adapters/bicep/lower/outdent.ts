/** A description without the white space that all its lines but the first begin with, so that texts can be indented. */
export function outdented(value: string): string {
  const [first = '', ...rest] = value.split(/\r\n|\r|\n/);
  const widths = rest.filter(line => line !== '').map(line => line.length - line.replace(/^[ \t]+/, '').length);
  const least = widths.length === 0 ? 0 : Math.min(...widths);
  return [first, ...rest.map(line => line.slice(least))].join('\n');
}
