import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { compareText } from '../../src/core/order.js';
import { subjects } from '../../src/facts/subjects.js';
import { newCompiler, schemaOf, type Compiler } from '../../src/policy/conditions/compile.js';
import { clashesOf, readPolicy } from '../../src/policy/files/load.js';
import { splitPolicy } from '../../src/policy/files/split.js';
import type { Condition, Policy } from '../../src/policy/policy.js';
import { root } from '../run.js';

const banner = '// Written by scripts/generators/policies.ts from policies/**/*.yaml.\n';

/** Reads the built-in policies and writes them as code that needs neither YAML nor ajv when it runs. */
export async function generate(): Promise<Map<string, string>> {
  return policyModules(await builtInPolicies());
}

/** All policy files below policies/, checked; throws with every problem of every file. */
async function builtInPolicies(): Promise<readonly Policy[]> {
  const folder = join(root, 'policies');
  const entries = await readdir(folder, { recursive: true });
  const files = entries
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.replaceAll('\\', '/'))
    .toSorted(compareText);
  const readings = await Promise.all(
    files.map(async file => readPolicy(await readFile(join(folder, file), 'utf8'), `policies/${file}`, subjects)),
  );
  const read = readings.flatMap(reading => reading.file ?? []);
  const problems = [...readings.flatMap(reading => [...reading.problems]), ...clashesOf(read)];
  if (problems.length > 0) {
    const lines = problems.map(
      ({ place, message }) => `${place?.file}:${place?.line ?? 1}:${place?.column ?? 1}: ${message}`,
    );
    throw new Error(`policies are wrong:\n${lines.join('\n')}`);
  }
  return read.map(({ policy }) => policy);
}

/** The modules that hold some policies, by their names below src/generated. */
export function policyModules(policies: readonly Policy[]): Map<string, string> {
  const compiler = newCompiler();
  const names = new Map<string, string>();
  const heads: string[] = [];
  const texts: string[] = [];
  for (const policy of policies) {
    const parts = splitPolicy(policy);
    const when = policy.when === undefined ? '' : ` when: validators.${nameOf(policy.when, names, compiler)},`;
    const assert = `validators.${nameOf(policy.assert, names, compiler)}`;
    heads.push(`  { policy: ${JSON.stringify(parts.head)},${when} assert: ${assert} },`);
    texts.push(`  ${JSON.stringify(policy.name)}: ${JSON.stringify(JSON.stringify(parts.texts))},`);
  }
  return new Map([
    ['policies.ts', headsModule(heads)],
    ['policy-texts.ts', textsModule(texts)],
    ['policy-validators.ts', validatorsModule(compiler, [...names.values()])],
  ]);
}

/** Adds a condition to the compiler; equal conditions of several policies are compiled once. */
function nameOf(condition: Condition, names: Map<string, string>, compiler: Compiler): string {
  const schema = schemaOf(condition);
  const key = JSON.stringify(schema);
  const name = names.get(key) ?? `c${names.size}`;
  if (!names.has(key)) compiler.addSchema(schema, name);
  names.set(key, name);
  return name;
}

function headsModule(heads: readonly string[]): string {
  return `${banner}import type { CompiledPolicy } from '../policy/policy.js';
import { validators } from './policy-validators.js';

/** The built-in policies, by name in order. */
export const policies: readonly CompiledPolicy[] = [
${heads.join('\n')}
];
`;
}

function textsModule(texts: readonly string[]): string {
  return `${banner}import type { PolicyTexts } from '../policy/policy.js';

// As JSON in texts: most runs need those of few policies, and a text costs nothing to load.
const texts: { readonly [name: string]: string } = {
${texts.join('\n')}
};

/** What findings and explanations say of a built-in policy beside its head. */
export function policyTexts(name: string): PolicyTexts {
  const text = texts[name];
  if (text === undefined) throw new Error(\`the policy \${name} has no texts\`);
  return JSON.parse(text) as PolicyTexts;
}
`;
}

/**
 * ajv's standalone code without what is never read: the schemas that it carries along, the errors, and what a function
 * is told beside the whole reading, which it is always given.
 */
function validatorsModule(compiler: Compiler, names: readonly string[]): string {
  const code = standalone
    .default(compiler, Object.fromEntries(names.map(name => [name, name])))
    .replace(/^"use strict";/u, '')
    .replace(/^export (?=const c\d+ = )/gmu, '')
    .replace(/^const schema\d+ = .*\n/gmu, '')
    .replace(/^validate\d+\.errors = vErrors;\n/gmu, '')
    .replace(/\{instancePath="".*?\}=\{\}/gu, '{rootData}');
  return `// @ts-nocheck
${banner}import { runtime } from '../policy/conditions/runtime.js';
import type { Validate } from '../policy/policy.js';

${code.trim()}

export const validators: { readonly [name in ${names.map(name => `'${name}'`).join(' | ')}]: Validate } = { ${names.join(', ')} };
`;
}
