import type { Json } from '../../../graph/value.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { faultAt, shapeError, type Faulty } from '../../json/shape-error.js';
import {
  anything,
  instanceKey,
  listOf,
  maximumDepth,
  objectOf,
  optional,
  orNull,
  record,
  text,
  type Check,
} from '../../json/shape.js';
import type { StateModule, StateResource } from '../document/plan-json.js';
import { blockId, formatIndex } from '../instances/address.js';
import { nestedAttributes } from './flat-attributes.js';
import { showState } from './state-json.js';

/** A state file of version 4, as Terraform from 0.12 and OpenTofu keep it. */
interface FileV4 {
  readonly resources?: readonly {
    readonly module?: string;
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly provider?: string;
    readonly instances: readonly InstanceV4[];
  }[];
}

interface InstanceV4 {
  readonly index_key?: string | number | null;
  readonly attributes?: JsonObject | null;
  readonly attributes_flat?: { readonly [name: string]: string };
  readonly sensitive_attributes?: readonly Path[];
  readonly dependencies?: readonly string[] | null;
  readonly deposed?: string;
}

/** Steps to an attribute: names, and indexes of which each is a value with its type. */
type Path = readonly { readonly type: string; readonly value: Json }[];

/** A state file of version 3, as Terraform 0.9 to 0.11 keep it. */
interface FileV3 {
  readonly modules?: readonly {
    readonly path: readonly string[];
    readonly resources?: { readonly [address: string]: ResourceV3 };
  }[];
}

interface ResourceV3 {
  readonly type: string;
  readonly provider?: string;
  readonly depends_on?: readonly string[] | null;
  readonly primary?: { readonly attributes?: { readonly [name: string]: string } | null } | null;
}

const attributes = optional(orNull(objectOf(anything)));
const texts = optional(orNull(objectOf(text)));

const instance = record({
  index_key: optional(orNull(instanceKey)),
  attributes,
  attributes_flat: texts,
  sensitive_attributes: optional(orNull(listOf(listOf(record({ type: text, value: anything }))))),
  dependencies: optional(orNull(listOf(text))),
  deposed: optional(text),
});

const versions: Readonly<Record<number, Check>> = {
  4: record({
    resources: optional(
      orNull(
        listOf(
          record({
            module: optional(text),
            mode: text,
            type: text,
            name: text,
            provider: optional(text),
            instances: listOf(instance),
          }),
        ),
      ),
    ),
  }),
  3: record({
    modules: optional(
      listOf(
        record({
          path: listOf(text),
          resources: optional(
            orNull(
              objectOf(
                record({
                  type: text,
                  provider: optional(text),
                  depends_on: optional(orNull(listOf(text))),
                  primary: optional(orNull(record({ attributes: texts }))),
                }),
              ),
            ),
          ),
        }),
      ),
    ),
  }),
};

/**
 * The resources of a state file, as `show -json` would print them. Throws a PreflightError for versions that are
 * not read, and with the place of what is damaged.
 */
export function modulesOfStateFile(value: unknown, file: string): readonly StateModule[] {
  const document: Faulty = { file, noun: 'the state file', advice: showState };
  const version = isJsonObject(value) ? Number(value['version']) : 0;
  const check = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (check === undefined) throw faultAt(['version'], `is ${version}, and only 3 and 4 can be read`, document);
  const found = check(value, maximumDepth);
  if (found !== undefined) throw shapeError(found, document);
  return version === 4 ? modulesV4(value as FileV4) : modulesV3(value as FileV3);
}

function modulesV4({ resources }: FileV4): readonly StateModule[] {
  return (resources ?? []).map(({ module, mode, type, name, provider, instances }) => ({
    ...(module !== undefined && { address: module }),
    resources: instances.map(one => {
      const index = one.index_key ?? undefined;
      const block = `${blockId(mode, type, name)}${formatIndex(index)}`;
      return resourceOf({ block, mode, type, name, provider, index }, module, one);
    }),
  }));
}

type Head = Pick<StateResource, 'type' | 'name'> & {
  readonly block: string;
  readonly mode: string;
  readonly provider: string | undefined;
  readonly index?: string | number | undefined;
};

function resourceOf(head: Head, module: string | undefined, one: InstanceV4): StateResource {
  const { block, mode, type, name, provider, index } = head;
  const values = one.attributes ?? nestedAttributes(one.attributes_flat ?? {});
  return {
    address: module === undefined ? block : `${module}.${block}`,
    mode: mode === 'data' ? 'data' : 'managed',
    type,
    name,
    ...(index !== undefined && { index }),
    provider_name: providerOf(provider, type),
    values,
    sensitive_values: marksOf(one.sensitive_attributes ?? []),
    depends_on: one.dependencies ?? [],
    ...(one.deposed !== undefined && { deposed_key: one.deposed }),
  };
}

/** `provider["registry.terraform.io/hashicorp/azurerm"].hub`, earlier `module.a.provider.azurerm.hub`. */
function providerOf(written = '', type: string): string {
  return (
    /provider\["([^"]+)"\]/u.exec(written)?.[1] ?? /provider\.(\w+)/u.exec(written)?.[1] ?? type.split('_')[0] ?? ''
  );
}

/** Paths of sensitive attributes as the skeleton that `show -json` has. */
function marksOf(paths: readonly Path[]): Json {
  const root: Marks = new Map();
  for (const path of paths) {
    let current = root;
    for (const step of path) {
      const key = keyOf(step.value);
      const next = current.get(key) ?? new Map();
      current.set(key, next);
      current = next;
    }
    current.set(covered, new Map());
  }
  return jsonOf(root);
}

type Marks = Map<string, Marks>;
const covered = '\0';

function keyOf(value: Json): string {
  const open = isJsonObject(value) && 'value' in value ? value['value'] : value;
  return typeof open === 'string' ? open : JSON.stringify(open);
}

function jsonOf(marks: Marks): Json {
  if (marks.has(covered)) return true;
  return Object.fromEntries([...marks].map(([key, inner]): [string, Json] => [key, jsonOf(inner)]));
}

function modulesV3({ modules = [] }: FileV3): readonly StateModule[] {
  return modules.map(({ path, resources }) => {
    const names = path.slice(1);
    const module = names.length === 0 ? undefined : names.map(name => `module.${name}`).join('.');
    return {
      ...(module !== undefined && { address: module }),
      resources: Object.entries(resources ?? {}).map(([key, one]) => {
        const head = { ...headV3(key), type: one.type, provider: one.provider };
        const attributes_flat = one.primary?.attributes ?? {};
        return resourceOf(head, module, { attributes_flat, dependencies: one.depends_on ?? [] });
      }),
    };
  });
}

/** `azurerm_subnet.app.0` is the address `azurerm_subnet.app[0]`. */
function headV3(key: string): Pick<Head, 'block' | 'mode' | 'name' | 'index'> {
  const [, data = '', type = '', name = '', number] = /^(data\.)?([^.]+)\.([^.]+)(?:\.(\d+))?$/u.exec(key) ?? [];
  const index = number === undefined ? undefined : Number(number);
  return { block: `${data}${type}.${name}${formatIndex(index)}`, mode: data === '' ? 'managed' : 'data', name, index };
}
