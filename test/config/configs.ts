import { expect } from '@jest/globals';
import type { PreflightError } from '../../src/core/error.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Judgement } from '../../src/policy/judgement.js';

/** A configuration that is right. */
export function configOf(text: string): Config {
  const { config, problems } = readConfig(text, 'vnet-preflight.yaml', '0.1.0');
  expect(told(problems)).toEqual([]);
  if (config === undefined) throw new Error('no configuration');
  return config;
}

/** Errors as `line:column message`. */
export function told(problems: readonly PreflightError[]): readonly string[] {
  return problems.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);
}

/** A finding with what a test wants to be different. */
export function judgement(more: Partial<Judgement> = {}): Judgement {
  const address = more.subject?.address ?? 'azurerm_linux_web_app.api';
  return {
    policy: 'subnet/too-small',
    severity: 'error',
    title: 'The subnet is large enough',
    verdict: 'fail',
    subject: { kind: 'integration', id: '/api', address },
    message: 'the subnet is a /29',
    evidence: [
      { fact: 'mode', value: 'regional' },
      { fact: 'subnet.prefixLength', value: 29, file: 'plan.json', line: 3 },
      { fact: 'subnet.name', value: 'snet' },
    ],
    related: [],
    remedy: '',
    sources: [],
    fingerprint: `${more.policy ?? 'subnet/too-small'}|${address}`,
    ...more,
  };
}
