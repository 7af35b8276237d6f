import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';

interface Log {
  readonly runs: readonly {
    readonly results?: readonly { readonly level?: string; readonly ruleId: string; readonly message: unknown }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

/** Holds documents to SARIF by the validator of its makers, which must have neither an error nor a warning to tell. */
export function expectValidSarif(...documents: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-sarif-'));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.sarif`));
    files.forEach((file, index) => writeFileSync(file, documents[index] ?? ''));
    const output = join(folder, 'validation.json');
    const { status, stdout, stderr } = spawnSync(
      validator(),
      ['validate', ...files, '--rule-kind', 'Sarif;Ghas', '--output', output],
      { encoding: 'utf8', env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    );
    expect([status, stderr, stdout.includes(`${files.length} files scanned`)]).toEqual([0, '', true]);
    const { runs } = JSON.parse(readFileSync(output, 'utf8')) as Log;
    expect(runs.flatMap(({ invocations }) => invocations).every(item => item.executionSuccessful)).toBe(true);
    const found = runs.flatMap(({ results = [] }) => results);
    expect(found.filter(({ level = 'warning' }) => level !== 'note').slice(0, 3)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program for this machine; no install script has made it executable. */
function validator(): string {
  const path = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
  chmodSync(path, 0o755);
  return path;
}
