import type { FactType, Scalar } from './facts-schema.js';

/** The platform's eras, oldest first. */
export const profiles = ['2016', '2019', '2025'] as const;
export type Profile = (typeof profiles)[number];
export const defaultProfile: Profile = '2025';

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

export const verdicts = ['pass', 'fail', 'undecided', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** Stands where a constant stands and takes the value of a parameter. */
export interface ParameterReference {
  readonly param: string;
}

/** A value from elsewhere: another fact, a parameter, or written out. */
export type Reference =
  { readonly fact: string | readonly string[] } | ParameterReference | { readonly value: Scalar | readonly Scalar[] };

/** A number worked out from a reference: `times` of it, plus something. */
export type Amount = Reference & {
  readonly times?: number | ParameterReference;
  readonly plus?: number | ParameterReference | { readonly fact: string };
};

type NumberOrParameter = number | ParameterReference;

/** JSON Schema (2020-12) over facts, as far as policies may use it, with the keywords of this domain. */
export interface ConditionObject {
  readonly type?: FactType | readonly FactType[];
  readonly const?: Scalar | ParameterReference;
  readonly enum?: readonly Scalar[] | ParameterReference | { readonly fact: string };
  readonly minimum?: NumberOrParameter;
  readonly maximum?: NumberOrParameter;
  readonly exclusiveMinimum?: NumberOrParameter;
  readonly exclusiveMaximum?: NumberOrParameter;
  readonly minLength?: NumberOrParameter;
  readonly maxLength?: NumberOrParameter;
  readonly pattern?: string;
  readonly minItems?: NumberOrParameter;
  readonly maxItems?: NumberOrParameter;
  readonly uniqueItems?: true;
  readonly items?: Condition;
  readonly contains?: Condition;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly properties?: { readonly [name: string]: Condition };
  readonly allOf?: readonly Condition[];
  readonly anyOf?: readonly Condition[];
  readonly not?: Condition;
  readonly if?: Condition;
  readonly then?: Condition;
  readonly else?: Condition;
  readonly sameAs?: { readonly fact: string };
  readonly atMost?: Amount;
  readonly atLeast?: Amount;
  readonly insideAnyOf?: Reference;
  readonly outsideAllOf?: Reference;
  readonly privateAddressSpace?: true;
  readonly distinct?: { readonly atMost?: NumberOrParameter; readonly atLeast?: NumberOrParameter };
}

export type Condition = boolean | ConditionObject;

export type ParameterValue = Scalar | readonly Scalar[];

export interface Parameter {
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'array';
  readonly items?: { readonly type: 'integer' | 'number' | 'string' };
  readonly default: ParameterValue;
  readonly profiles?: { readonly [profile in Profile]?: ParameterValue };
  readonly description: string;
  /** The values that the fact compared with it can have; found when the policy is loaded. */
  readonly values?: readonly Scalar[];
}

export type Parameters = { readonly [name: string]: ParameterValue };

export type SeverityRule =
  Severity | { readonly default: Severity; readonly profiles: { readonly [profile in Profile]?: Severity } };

/** All that is told of an example; what it is made of is only there to be run. */
export interface ToldExample {
  readonly name: string;
  readonly verdict: Verdict;
  readonly profile?: Profile;
}

export interface Example extends ToldExample {
  readonly parameters?: Parameters;
  /** Another example of the same file, whose facts these are laid over. */
  readonly base?: string;
  readonly facts?: { readonly [name: string]: unknown };
}

/** What every run needs of a policy. */
export interface PolicyHead {
  readonly name: string;
  readonly severity: SeverityRule;
  /** The eras that it belongs to; all when absent. */
  readonly profiles?: readonly Profile[];
  /** False: only a configuration turns it on. */
  readonly enabled?: boolean;
  readonly subject: string;
  readonly title: string;
  readonly parameters?: { readonly [name: string]: Parameter };
  readonly message: string;
  readonly aliases?: readonly string[];
  /** The facts that it decides by and shows, in the order of their use: the evidence of a finding. */
  readonly facts: readonly string[];
  /** Those of them that it decides by. */
  readonly decidedBy: readonly string[];
}

/** What only findings and explanations need of a policy. */
export interface PolicyTexts {
  readonly when?: Condition;
  readonly assert: Condition;
  /** What to write instead; `arm` for templates in JSON, where Bicep does not say it. */
  readonly remedy: { readonly terraform: string; readonly bicep: string; readonly arm?: string };
  readonly because: string;
  /** What the platform did in an era, where eras differ. */
  readonly eras?: { readonly [profile in Profile]?: string };
  /** The platform's own error texts, so that a search for one finds the policy. */
  readonly prevents?: readonly string[];
  readonly sources: readonly { readonly file: string; readonly section: string }[];
  readonly examples: readonly ToldExample[];
}

export type Policy = PolicyHead & PolicyTexts;

/** A policy as a file has it, whose examples can be run. */
export type PolicyWithExamples = Omit<Policy, 'examples'> & { readonly examples: readonly Example[] };

/** The texts of a policy, by its name. They are kept apart from what every run needs, and read when one is asked for. */
export type TextsOf = (policy: string) => PolicyTexts;

/** What an organisation changes of a policy. */
export interface PolicyChange {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly parameters?: Parameters;
}

/** Changes by the names of policies. */
export type PolicyChanges = ReadonlyMap<string, PolicyChange>;

/** What a compiled condition reads beside the facts. */
export interface Reading {
  readonly facts: unknown;
  readonly parameters: Parameters;
  /** True asks whether the condition may hold, false whether it must. */
  hopeful: boolean;
}

/** A condition compiled by ajv. */
export type Validate = (facts: unknown, context: { rootData: Reading }) => boolean;

export interface CompiledPolicy {
  readonly policy: PolicyHead;
  readonly when?: Validate;
  readonly assert: Validate;
}
