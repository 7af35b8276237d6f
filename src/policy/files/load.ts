import { PreflightError, byPlace } from '../../core/error.js';
import { didYouMean } from '../../core/nearest.js';
import { checkPolicy, type WrittenPolicy } from './check-policy.js';
import { Check } from './check.js';
import { FilePart } from './file-part.js';
import { factTree, type SubjectDescription } from '../facts-schema.js';
import { decidingFacts, factsUsed } from '../conditions/facts-used.js';
import type { Parameter, PolicyHead, PolicyWithExamples } from '../policy.js';
import { checkStructure } from './structure.js';
import { readYaml, type Report, type YamlSource } from './yaml-source.js';

/** A policy with the file that it stands in. */
export interface PolicyFile {
  readonly path: string;
  readonly policy: PolicyWithExamples;
  /** Where a part of the file stands. */
  readonly placeOf: YamlSource['placeOf'];
}

/** What reading a policy file gave: the policy, or all that is wrong with the file, in its order. */
export type PolicyReading =
  | { readonly file: PolicyFile; readonly problems: readonly [] }
  | { readonly file?: never; readonly problems: readonly [PreflightError, ...PreflightError[]] };

/** A file with its text, or why it has none. */
export type FileText = { readonly path: string } & (
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: PreflightError }
);

/** Reads and checks policy files: those that are right, and all that is wrong with the others. */
export function readPolicies(
  texts: readonly FileText[],
  subjects: readonly SubjectDescription[],
): { readonly files: readonly PolicyFile[]; readonly problems: readonly PreflightError[] } {
  const readings = texts.map(({ path, text, problem }): PolicyReading =>
    problem === undefined ? readPolicy(text, path, subjects) : { problems: [problem] },
  );
  return {
    files: readings.flatMap(({ file }) => file ?? []),
    problems: readings.flatMap(({ problems }) => [...problems]),
  };
}

/** Reads and checks one policy file. `file` is its path, whose end must be the policy's name. */
export function readPolicy(text: string, file: string, subjects: readonly SubjectDescription[]): PolicyReading {
  const source = readYaml(text, file);
  const read = source.problems.length === 0 ? check(source, file, subjects) : undefined;
  const [first, ...others] = [...source.problems].sort(byPlace);
  if (first !== undefined) return { problems: [first, ...others] };
  if (read === undefined) throw new Error(`no policy and no problem in ${file}`);
  return { file: { path: file, policy: read, placeOf: source.placeOf }, problems: [] };
}

function check(
  source: YamlSource,
  file: string,
  subjects: readonly SubjectDescription[],
): PolicyWithExamples | undefined {
  checkStructure(source.value, source.report);
  if (source.problems.length > 0) return undefined;
  const written = source.value as WrittenPolicy;
  checkName(written.name, file, source.report);
  const subject = subjects.find(({ kind }) => kind === written.subject);
  if (subject === undefined) {
    const kinds = subjects.map(({ kind }) => kind);
    source.report(
      ['subject'],
      `there is no subject “${written.subject}”${didYouMean(written.subject, kinds) || `; subjects are ${kinds.join(', ')}`}`,
    );
    return undefined;
  }
  const { parameters = {} } = written;
  const policyCheck = new Check({ tree: factTree(subject), parameters }, new FilePart(source.report));
  checkPolicy(written, policyCheck);
  return finish(written, policyCheck);
}

function checkName(name: string, file: string, report: Report): void {
  const path = file.replaceAll('\\', '/').replace(/\.ya?ml$/u, '');
  if (path !== name && !path.endsWith(`/${name}`))
    report(['name'], `the policy ${name} must stand in a file ${name}.yaml, but stands in ${file}`);
}

/** The policy with what follows from it: the facts it reads, and the values that its parameters can have. */
function finish(written: WrittenPolicy, { comparedWith }: Check): PolicyWithExamples {
  const parameters = Object.entries(written.parameters ?? {}).map(([name, parameter]): [string, Parameter] => {
    const values = comparedWith.get(name)?.schema?.values;
    return [name, values === undefined ? parameter : { ...parameter, values }];
  });
  return {
    ...written,
    ...(parameters.length > 0 && { parameters: Object.fromEntries(parameters) }),
    facts: factsUsed(written),
    decidedBy: decidingFacts(written.when, written.assert),
  };
}

/** What is wrong with the names of policies beside each other and beside those that are taken; former names count too. */
export function clashesOf(
  files: readonly PolicyFile[],
  builtIn: readonly PolicyHead[] = [],
): readonly PreflightError[] {
  const taken = new Map<string, string>();
  for (const { name, aliases = [] } of builtIn)
    for (const own of [name, ...aliases])
      taken.set(own, own === name ? 'a built-in policy' : `the built-in policy ${name}, formerly`);
  return files.flatMap(({ path, policy: { name, aliases = [] }, placeOf }) => {
    const problems = [name, ...aliases].flatMap((own, index): readonly PreflightError[] => {
      const by = taken.get(own);
      const place = placeOf(index === 0 ? ['name'] : ['aliases', index - 1], 'value');
      const message = `${own} is the name of ${by}; a policy of your own needs a name of its own`;
      return by === undefined ? [] : [new PreflightError('configuration', message, { place })];
    });
    for (const own of [name, ...aliases]) taken.set(own, taken.get(own) ?? `the policy in ${path}`);
    return problems;
  });
}
