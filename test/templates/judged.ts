import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphOfTemplate } from '../../src/adapters/arm/into-graph/graph-of-template.js';
import type { TemplateSource } from '../../src/adapters/arm/json/template-source.js';
import type { GivenParameter } from '../../src/adapters/arm/model.js';
import { compileBicep } from '../../src/adapters/bicep/compile.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { filesAround } from '../../src/io/files.js';
import type { Profile } from '../../src/policy/policy.js';
import { judgeAll, type AllJudged } from '../judge-all.js';
import type { Case } from './rows.js';

const fixtures = fileURLToPath(new URL('../fixtures/bicep', import.meta.url));

type Template = TemplateSource['template'];

/** What the built-in policies say of a Bicep file of the fixtures that is deployed with these parameters. */
export function judgeBicep(name: string, parameters: Case['parameters'] = {}, profile: Profile = '2025'): AllJudged {
  return judgeChanged({ file: name, parameters, profile }, template => template);
}

/** The same, after a change of the template that the file stands for. */
export function judgeChanged(
  { file, parameters = {}, profile = '2025' }: Pick<Case, 'file' | 'parameters' | 'profile'>,
  change: (template: Template) => Template,
): AllJudged {
  const path = `${fixtures}/${file}.bicep`;
  const files = filesAround(path, { root: dirname(path), environment: {}, moduleCaches: [] });
  const { source, errors } = compileBicep(path, files);
  if (source === undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  const given = Object.entries(parameters).map(([parameter, value]): GivenParameter => ({
    name: parameter,
    read: () => value,
    place: () => undefined,
  }));
  const changed = { ...source, template: change(source.template) };
  const { graph, deployment } = graphOfTemplate(changed, { parameters: given, files });
  if (deployment.errors.length > 0) throw new AggregateError(deployment.errors, deployment.errors[0]?.message);
  return judgeAll(subjectsOf(graph), { policies, profile, textsOf: policyTexts });
}
