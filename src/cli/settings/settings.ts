import { choose, type Choices } from '../../config/precedence.js';
import type { Graph } from '../../graph/graph.js';
import type { Notice } from '../../graph/notice.js';
import type { SourceComment } from '../../graph/source-comment.js';
import type { Host } from '../../io/host.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import type { Accept } from '../../policy/judgement.js';
import { profiles } from '../../policy/policy.js';
import { hasFlag, textOf, textsOf, type Parsed } from '../line/command.js';
import { failOnChoices } from '../line/options.js';
import { findConfig } from './find-config.js';
import type { NamedInventory } from '../inputs/loaded.js';
import { builtInRules, headsOf } from './rules.js';
import { todayOf } from './today.js';

/** How a run judges: what the command line says, over what a configuration says, over what holds by itself. */
export interface Settings {
  readonly choices: Choices;
  readonly rules: Rules;
  /** Which findings do not count, where the sources have these comments; undefined when nobody can have accepted any. */
  readonly acceptFor: (comments: readonly SourceComment[]) => Promise<Accept | undefined>;
  readonly notices: readonly Notice[];
  /** What tells of resources outside of the inputs. */
  readonly inventories: readonly NamedInventory[];
  /** Adds to a graph what the configuration knows and no input tells. */
  readonly complete: (graph: Graph) => Graph;
  /** True when it also depends on the file of a resource how that is judged. */
  readonly judgesByFile: boolean;
}

/** The settings of a run. Without a configuration and a baseline nothing is loaded that the run does not need. */
export async function settingsOf(parsed: Parsed, inputs: readonly string[], host: Host): Promise<Settings> {
  const found = findConfig(parsed, inputs, host);
  if (found !== undefined || textOf(parsed, 'baseline') !== undefined) {
    const { configured } = await import('../with-ajv.js');
    const settings = await configured(found, parsed, host);
    return hasFlag(parsed, 'no-suppressions') ? { ...settings, acceptFor: acceptNothing } : settings;
  }
  const choices = choose(flagsOf(parsed));
  const rules = builtInRules(choices.profile.value);
  const acceptFor = hasFlag(parsed, 'no-suppressions') ? acceptNothing : acceptByComments(rules, parsed, host);
  return {
    choices,
    rules,
    notices: [],
    inventories: givenInventories(parsed),
    complete: graph => graph,
    acceptFor,
    judgesByFile: false,
  };
}

/** The inventories that the command line names. */
export function givenInventories(parsed: Parsed): readonly NamedInventory[] {
  return textsOf(parsed, 'inventory').map(path => ({ path }));
}

const acceptNothing: Settings['acceptFor'] = async () => Promise.resolve(undefined);

/** Most inputs have no comments of ours, and then nothing of this is loaded. */
function acceptByComments(rules: Rules, parsed: Parsed, host: Host): Settings['acceptFor'] {
  return async comments => {
    if (comments.length === 0) return undefined;
    const { acceptWith } = await import('../../config/acceptance.js');
    const grounds = { waivers: [], baseline: undefined, isUnwaivable: () => false, today: todayOf(parsed, host) };
    return acceptWith(grounds, comments, headsOf(rules));
  };
}

/** What the command line says of how to judge. */
export function flagsOf(parsed: Parsed): Parameters<typeof choose>[0] {
  return {
    profile: profiles.find(era => era === textOf(parsed, 'profile')),
    failOn: failOnChoices.find(severity => severity === textOf(parsed, 'fail-on')),
    failOnUndecided: hasFlag(parsed, 'fail-on-undecided'),
    strict: hasFlag(parsed, 'strict'),
  };
}
