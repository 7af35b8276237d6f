import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { root } from '../run.js';
import { azureInputs } from './azure.js';
import type { Input } from './input.js';
import { sourceInputs } from './source.js';
import { exactSize, multiply, patterns, type Pattern } from './multiply.js';

const plans = join(root, 'test', 'fixtures', 'plans');

export async function inputs(): Promise<Input[]> {
  return [
    smallPlan('web-linux-basic'),
    ...(await genuinePlans()),
    made(patterns.flat, 1000, 15),
    made(patterns.flat, 10_000, 5),
    made(patterns.flat, 100_000, 3),
    made(patterns.modules, 1000, 15),
    made(patterns.modules, 100_000, 3),
    ...azureInputs,
    ...sourceInputs,
  ];
}

function smallPlan(name: string): Input {
  const write = async (file: string): Promise<boolean> => {
    const source = join(plans, name, 'plan.json');
    if (!existsSync(source)) return false;
    await copyFile(source, file);
    return true;
  };
  return { name: `${name} (small)`, pairs: 15, target: 2, write };
}

const genuine = [
  { prefix: 'scale-flat-1000' },
  { prefix: 'scale-modules-1667', target: 2 },
  { prefix: 'scale-noise-10000', target: 1.6 },
];

/** Large plans that the real cores and providers made, kept compressed. */
async function genuinePlans(): Promise<Input[]> {
  const folder = join(plans, 'big');
  const files = existsSync(folder) ? await readdir(folder) : [];
  return genuine.map(({ prefix, ...rest }) => {
    const found = files.find(name => name.startsWith(prefix) && name.endsWith('.plan.json.gz'));
    const write = async (file: string): Promise<boolean> => {
      if (found === undefined) return false;
      await writeFile(file, gunzipSync(await readFile(join(folder, found))));
      return true;
    };
    return { name: `${prefix} (genuine)`, pairs: 7, ...rest, write };
  });
}

function made(pattern: Pattern, resources: number, pairs: number): Input {
  const write = async (file: string): Promise<boolean> => {
    const source = join(plans, pattern.fixture, 'plan.json');
    if (!existsSync(source)) return false;
    const plan = JSON.parse(await readFile(source, 'utf8')) as Parameters<typeof multiply>[0];
    await pipeline(Readable.from(multiply(plan, pattern, resources)), createWriteStream(file));
    return true;
  };
  return { name: `${pattern.fixture} × ${resources}`, pairs, resources: exactSize(pattern, resources), write };
}
