import core from 'ajv/dist/core.js';
import applicators from 'ajv/dist/vocabularies/applicator/index.js';
import pattern from 'ajv/dist/vocabularies/validation/pattern.js';
import { compilePattern } from './pattern.js';
import { plainSchema } from './plain-schema.js';
import type { CompiledPolicy, Condition, Policy, Validate } from '../policy.js';
import { vocabulary } from './vocabulary.js';

export type Compiler = InstanceType<typeof core.default>;

/** Patterns of policies that are compiled at run time; code that is written out, of the built-in ones, has its own. */
const regExp = Object.assign((written: string) => compilePattern(written), { code: 'new RegExp' });

/**
 * An ajv that knows the keywords of conditions and nothing else. The draft is 2020-12, put together
 * from ajv's own parts: its ready-made class for that draft adds bookkeeping for `unevaluatedItems`
 * to every function, which policies cannot use.
 */
export function newCompiler(): Compiler {
  const ajv = new core.default({
    next: true,
    strict: true,
    strictTypes: false,
    meta: false,
    validateSchema: false,
    allErrors: true,
    messages: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2, regExp },
  });
  return ajv.addVocabulary([...applicators.default(true), pattern.default, 'minContains', ...vocabulary]);
}

/** The schema of a condition as the compiler takes it. */
export function schemaOf(condition: Condition): { readonly holds: object } {
  return { holds: plainSchema(condition) };
}

/** Compiles a policy at run time; the built-in ones come compiled. */
export function compilePolicy(policy: Policy, compiler = newCompiler()): CompiledPolicy {
  const compiled = (condition: Condition): Validate => compiler.compile(schemaOf(condition)) as unknown as Validate;
  return {
    policy,
    ...(policy.when !== undefined && { when: compiled(policy.when) }),
    assert: compiled(policy.assert),
  };
}
