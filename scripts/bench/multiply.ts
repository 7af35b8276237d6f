/** A plan as far as it matters for making it longer. */
interface Plan {
  readonly format_version: string;
  readonly variables: { n: { value: number } };
  readonly planned_values: { readonly root_module: { readonly resources?: Item[]; readonly child_modules?: Item[] } };
  readonly resource_changes: Item[];
  readonly relevant_attributes: Item[];
}

interface Item {
  readonly address?: string;
  readonly module_address?: string;
  /** In relevant_attributes only. */
  readonly resource?: string;
}

/** How the stamps of one plan under test/fixtures/plans are made: the same as its main.tf makes them. */
export interface Pattern {
  readonly fixture: string;
  readonly perStamp: number;
  readonly shared: number;
  readonly key: RegExp;
  readonly keyOf: (stamp: number) => string;
  /** The stamp of the fixture that stands for another one. */
  readonly representative: (stamp: number) => number;
  /** What is wrong with some of the stamps, as changes of the representative's JSON. */
  readonly defects: readonly Defect[];
}

interface Defect {
  readonly hits: (stamp: number) => boolean;
  readonly apply: (json: string) => string;
}

const numbered = (letter: string) => (stamp: number) => letter + String(stamp).padStart(5, '0');

export const patterns: Readonly<Record<'flat' | 'modules', Pattern>> = {
  flat: {
    fixture: 'scale-flat',
    perStamp: 5,
    shared: 2,
    key: /s\d{5}/,
    keyOf: numbered('s'),
    representative: stamp => (stamp % 3 === 0 ? 0 : 1),
    defects: [
      {
        hits: stamp => stamp % 50 === 7,
        apply: json =>
          json.replace('"sku_name":"P1v3"', '"sku_name":"F1"').replace('"always_on":true', '"always_on":false'),
      },
      { hits: stamp => stamp % 40 === 9, apply: json => json.replace('.0/26"', '.0/29"') },
      {
        hits: stamp => stamp % 60 === 11,
        apply: json => json.replaceAll(/"delegation":\[\{.*?\}\]\}\]/g, '"delegation":[]'),
      },
    ],
  },
  modules: {
    fixture: 'scale-modules',
    perStamp: 6,
    shared: 0,
    key: /m\d{5}/,
    keyOf: numbered('m'),
    representative: stamp => (stamp % 25 === 2 ? 2 : 1),
    defects: [{ hits: stamp => stamp % 30 === 4, apply: json => json.replace('"sku_name":"S1"', '"sku_name":"Y1"') }],
  },
};

/**
 * The JSON of a plan with about so many resources, in pieces: a genuine small plan whose stamps are
 * repeated, with other names and address ranges, in the order in which the real cores write them.
 */
export function* multiply(plan: Plan, pattern: Pattern, resources: number): Generator<string> {
  const stamps = Math.max(1, Math.round((resources - pattern.shared) / pattern.perStamp));
  const {
    planned_values: planned,
    resource_changes: changes,
    relevant_attributes: relevant,
    variables,
    ...rest
  } = plan;
  const { resources: own = [], child_modules: modules = [] } = planned.root_module;
  const list = (name: string, items: readonly Item[]): Generator<string> => member(name, items, pattern, stamps);
  yield JSON.stringify({ ...rest, variables: { ...variables, n: { value: stamps } } }).slice(0, -1);
  yield ',"planned_values":{"root_module":{';
  if (own.length > 0) yield* list('resources', own);
  if (own.length > 0 && modules.length > 0) yield ',';
  if (modules.length > 0) yield* list('child_modules', modules);
  yield '}},';
  yield* list('resource_changes', changes);
  yield ',';
  yield* list('relevant_attributes', relevant);
  yield '}\n';
}

/** The number of resources that a plan of about that size really has. */
export function exactSize({ perStamp, shared }: Pattern, resources: number): number {
  return Math.max(1, Math.round((resources - shared) / perStamp)) * perStamp + shared;
}

function* member(name: string, items: readonly Item[], pattern: Pattern, stamps: number): Generator<string> {
  let separator = `"${name}":[`;
  for (const series of seriesOf(items, pattern.key)) {
    for (const text of seriesTexts(series, pattern, stamps)) {
      yield separator + text;
      separator = ',';
    }
  }
  yield ']';
}

/** Neighbours that differ only in the stamp that they belong to. */
function seriesOf(items: readonly Item[], key: RegExp): Item[][] {
  const series: Item[][] = [];
  let before: string | undefined;
  for (const item of items) {
    const name = seriesName(item).replace(key, '*');
    if (name !== before) series.push([]);
    series.at(-1)?.push(item);
    before = name;
  }
  return series;
}

/** Resources of a module lie together, so the module is the series; at the root it is the resource. */
function seriesName({ module_address: module, address, resource = '' }: Item): string {
  return module ?? address ?? resource.replace(/\..*/, '');
}

function* seriesTexts(series: readonly Item[], pattern: Pattern, stamps: number): Generator<string> {
  const templates = templatesOf(series, pattern.key);
  if (templates === undefined) {
    yield series.map(item => JSON.stringify(item)).join(',');
    return;
  }
  const variants = new Map<string, string>();
  for (let stamp = 0; stamp < stamps; stamp++) {
    const model = pattern.representative(stamp);
    const template = templates.get(pattern.keyOf(model));
    if (template === undefined) continue;
    const wrong = pattern.defects.filter(({ hits }) => hits(stamp));
    const name = `${model} ${wrong.map(defect => pattern.defects.indexOf(defect)).join()}`;
    let variant = variants.get(name);
    if (variant === undefined) {
      variant = wrong.reduce((json, { apply }) => apply(json), template);
      variants.set(name, variant);
    }
    yield variant.replaceAll(pattern.keyOf(model), pattern.keyOf(stamp)).replaceAll(range(model), range(stamp));
  }
}

/** The JSON of each stamp in a series by its key; undefined for what belongs to no stamp. */
function templatesOf(series: readonly Item[], key: RegExp): Map<string, string> | undefined {
  const templates = new Map<string, string[]>();
  for (const item of series) {
    const found = key.exec(item.address ?? item.resource ?? '')?.[0];
    if (found === undefined) return undefined;
    templates.set(found, [...(templates.get(found) ?? []), JSON.stringify(item)]);
  }
  return new Map([...templates].map(([found, texts]) => [found, texts.join(',')]));
}

function range(stamp: number): string {
  return `"10.${Math.floor(stamp / 256) % 256}.${stamp % 256}.0/`;
}
