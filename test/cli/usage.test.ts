import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { series } from '../../src/facts/tables/skus.js';
import { tool } from '../../src/report/report.js';
import { root, run } from './command.js';

const plan = 'literal-subnet-ids/plan.json';

/** Splits at spaces; a word in quotes may be empty. */
const words = (line: string): readonly string[] =>
  line
    .split(' ')
    .filter(word => word !== '')
    .map(word => word.replaceAll('"', ''));

describe('a mistake on the command line', () => {
  test.each([
    ['', /^vnet-preflight: name a command: check, plan, apply, list, /u],
    ['chek plan.json', /no command “chek”; did you mean “check”\?/u],
    ['plan.json', /name a command first: vnet-preflight check plan\.json/u],
    ['check', /needs an INPUT/u],
    ['list', /needs an INPUT/u],
    ['graph', /needs an INPUT/u],
    ['explain', /needs a NAME/u],
    ['completion', /needs a SHELL/u],
    ['policy', /policy needs to know what: policy list, policy diff, policy new, policy check, policy test/u],
    ['policy lst', /no command “policy lst”; did you mean “policy list”\?/u],
    ['policy diff', /needs a FROM/u],
    ['policy diff 2019', /needs a TO/u],
    ['policy diff 2019 2020', /TO must be one of 2016, 2019, 2025, not “2020”/u],
    ['policy diff 2019 2019', /both are 2019/u],
    ['policy new', /needs a NAME/u],
    ['policy new Bad', /a policy is called by a theme and what is wrong/u],
    ['policy new ../../etc/x', /a policy is called by a theme and what is wrong/u],
    ['policy new subnet/too-small', /is the name of a built-in policy/u],
    ['policy new a/b --subject app', /--subject must be one of integration/u],
    ['policy list extra', /does not take “extra”/u],
    ['completion tcsh', /SHELL must be one of bash, zsh, fish, powershell, not “tcsh”/u],
    [`check ${plan} --forma json`, /no option --forma; did you mean “--format”\?/u],
    [`check ${plan} -x`, /no option -x/u],
    [`check ${plan} --failOn never`, /no option --failOn; did you mean “--fail-on”\?/u],
    [`check ${plan} --profile`, /--profile needs a value/u],
    [`check ${plan} --profile=`, /--profile (needs a value|must be one of)/u],
    [`check ${plan} --profile 2020`, /--profile must be one of 2016, 2019, 2025, not “2020”; did you mean “2025”\?/u],
    [`check ${plan} --profile 2019 --profile 2025`, /--profile can be given only once/u],
    [
      `check ${plan} --fail-on errors`,
      /--fail-on must be one of error, warning, note, never, not “errors”; did you mean “error”\?/u,
    ],
    [`check --color ${plan}`, /--color must be one of auto, always, never/u],
    [`check ${plan} --format yaml`, /no format “yaml”/u],
    [`check ${plan} --format jsn`, /no format “jsn”.*did you mean “json”\?/u],
    [`check ${plan} --format json=`, /--format (json= names no file|needs a value)/u],
    [`check missing.json --format json --format text`, /two formats cannot both go to standard output/u],
    [`check missing.json --format json=x.json --format text=./x.json`, /two formats cannot both go to \.\/x\.json/u],
    [`check missing.json --format json=.`, /that is a folder/u],
    [`check ${plan} --format json=${plan}`, /would overwrite a file that is read/u],
    [`check - --inventory known.json --format json=./known.json`, /would overwrite a file that is read/u],
    [`check - --config c.yaml --format json=c.yaml`, /would overwrite a file that is read/u],
    [`list ${plan} --format compact`, /no format “compact” for list; formats are text, json/u],
    [`graph ${plan} --format text`, /no format “text” for graph/u],
    ['explain subnet/to-small', /no policy “subnet\/to-small”; did you mean “subnet\/too-small”\?/u],
    ['explain too-small', /did you mean “subnet\/too-small”\?/u],
    ['explain subnet', /“subnet” is a theme/u],
    ['explain azurerm_linux_web_app.api', /to explain an address name the inputs too/u],
    [`explain azurerm_linux_web_app.ap ${plan}`, /is not in the inputs; did you mean “azurerm_linux_web_app\.app”\?/u],
    [
      `explain azurerm_resource_group.rg ${plan}`,
      /azurerm_resource_group\.rg is in the inputs, but no policy looks at it/u,
    ],
  ])('“%s” is told in one line', (line, message) => {
    const { status, stdout, stderr } = run(words(line));
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('is told in English on every machine', () => {
    const english = run(['check', plan, '--unbekannt']);
    for (const language of ['de_DE.UTF-8', 'ja_JP.UTF-8', 'tr_TR.UTF-8', 'C', 'zz']) {
      expect(
        run(['check', plan, '--unbekannt'], { environment: { LC_ALL: language, LANG: language, LANGUAGE: language } }),
      ).toEqual(english);
    }
  });
});

describe('the version', () => {
  test('is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect(tool.version).toBe(version);
    for (const line of [['--version'], ['version']])
      expect(run(line)).toEqual({ status: 0, stdout: `vnet-preflight ${version}\n`, stderr: '' });
  });

  test('as JSON tells how fresh its facts are, and names the documents that are written', () => {
    const { stdout } = run(['version', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'vnet-preflight',
      factsCheckedOn: series.flatMap(({ sources }) => sources.map(({ checked }) => checked)).toSorted()[0],
      profiles: ['2016', '2019', '2025'],
      schemas: expect.arrayContaining(['vnet-preflight/report/1']),
    });
  });
});
