import type { Policy, PolicyHead, PolicyTexts } from '../policy.js';

/** Parts a policy into what every run needs and what only findings and explanations need, without its tests. */
export function splitPolicy(policy: Policy): { readonly head: PolicyHead; readonly texts: PolicyTexts } {
  const { when, assert, remedy, because, eras, prevents, sources, examples, ...head } = policy;
  const texts = {
    ...(when !== undefined && { when }),
    assert,
    remedy,
    because,
    ...(eras !== undefined && { eras }),
    ...(prevents !== undefined && { prevents }),
    sources,
    examples: examples.map(({ name, verdict, profile }) => ({
      name,
      verdict,
      ...(profile !== undefined && { profile }),
    })),
  };
  return { head, texts };
}
