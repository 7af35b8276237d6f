import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import type { SourceComment } from '../graph/source-comment.js';
import type { Rules } from '../policy/verdicts/judge.js';
import type { Accept } from '../policy/judgement.js';
import { removal } from './accept.js';
import { acceptWith } from './acceptance.js';
import type { Baseline } from './baseline.js';
import { changesOf } from './changes.js';
import { complete } from './complete.js';
import type { Config } from './config.js';
import type { LoadedConfig } from './load-config.js';
import { anyMatcher } from './pattern.js';
import { waiversOf } from './waivers.js';

/** What a configuration makes of a run. */
export interface Configured {
  readonly rules: Rules;
  readonly notices: readonly Notice[];
  /** Adds to a graph what the configuration knows and no input tells. */
  readonly complete: (graph: Graph) => Graph;
  /** Which findings do not count, where the sources have these comments. */
  readonly acceptFor: (comments: readonly SourceComment[]) => Accept;
  /** True for a policy whose findings nobody can accept. */
  readonly isUnwaivable: (policy: string) => boolean;
  /** True when it also depends on the file of a resource how that is judged. */
  readonly judgesByFile: boolean;
}

/** What a configuration comes to on a day (UTC), with the baseline that it names or that is given instead. */
export function configuredBy(
  { config, rules }: Pick<LoadedConfig, 'config' | 'rules'>,
  baseline: Baseline | undefined,
  today: string,
): Configured {
  const isUnwaivable = anyMatcher(config.written.neverWaive ?? []);
  const heads = rules.policies.map(({ policy }) => policy);
  const grounds = { waivers: waiversOf(config), baseline, isUnwaivable, today };
  const { changesFor, unused } = changesOf(config);
  return {
    rules: { ...rules, changesFor },
    notices: switchedOff(config),
    complete: graph => complete(graph, config),
    acceptFor: comments => {
      const accept = acceptWith(grounds, comments, heads);
      return judgements => {
        const { findings, notices } = accept(judgements);
        return { findings, notices: [...notices, ...unused().map(index => unusedOverride(config, index))] };
      };
    },
    isUnwaivable,
    judgesByFile: (config.written.overrides ?? []).some(({ files }) => files !== undefined),
  };
}

/** Patterns are easily mistyped, and then what was meant to count less, or more, does not. */
function unusedOverride({ file, written, placeOf }: Config, index: number): Notice {
  const { addresses = [], files = [] } = written.overrides?.[index] ?? {};
  const { line } = placeOf(['overrides', index]);
  const where = line === undefined ? '' : ` in line ${line}`;
  const patterns = [...addresses, ...files].join(', ');
  return { message: `the override for ${patterns}${where} concerns nothing here; ${removal}`, file };
}

/** What a reader must know of a result: which policies were not asked. */
function switchedOff({ file, written: { policies = {}, overrides = [] } }: Config): readonly Notice[] {
  const off = Object.entries(policies).flatMap(([name, { enabled }]) => (enabled === false ? [name] : []));
  const partly = overrides.flatMap(override =>
    Object.entries(override.policies).flatMap(([name, { enabled }]) => (enabled === false ? [name] : [])),
  );
  const say = (names: readonly string[], where: string): readonly Notice[] =>
    names.length === 0 ? [] : [{ message: `switched off${where}: ${[...new Set(names)].join(', ')}`, file }];
  return [...say(off, ''), ...say(partly, ' for a part of the resources')];
}
