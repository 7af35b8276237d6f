import { PreflightError } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { textOf, type Parsed } from '../line/command.js';

/** What templates are called that stand for their folder; a Bicep file goes before the JSON made of it. */
export const mainFiles = ['main.bicep', 'azuredeploy.bicep', 'azuredeploy.json', 'main.json', 'mainTemplate.json'];

/**
 * The file to read for an input: its template when it is a folder with one, else the input as it is.
 * A folder without any is refused by whoever reads it. Throws a PreflightError when it has several.
 */
export function templateOf(path: string, parsed: Parsed, host: Host): string {
  if (path === '-' || path === '' || !host.isFolder(path)) return path;
  const folder = path.replace(/[/\\]+$/u, '');
  const listed = host.filesAround(`${folder}/main.bicep`, textOf(parsed, 'root')).list(folder);
  const found = mainFiles.filter(name => listed.includes(`${folder}/${name}`));
  const sources = found.filter(name => !name.endsWith('.json') || !found.includes(name.replace(/json$/u, 'bicep')));
  const [only] = sources;
  if (only === undefined) return path;
  if (sources.length === 1) return `${folder}/${only}`;
  throw new PreflightError('input', `the folder holds several templates: ${sources.join(', ')}`, {
    place: { file: path },
    advice: 'name the one that is deployed',
  });
}
