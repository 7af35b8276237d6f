import { idKey, isArmId, nameOfKey, typeOfKey } from '../graph/arm-id.js';
import type { Graph } from '../graph/graph.js';
import type { Resource } from '../graph/resource.js';
import { Unknown, type Value } from '../graph/value.js';
import type { Path } from '../policy/files/yaml-source.js';
import type { Config, DeclaredIntegration } from './config.js';
import { made, type Added, type Making } from './made.js';

/** Gateways also lead into classic networks. */
const networkTypes = ['Microsoft.Network/virtualNetworks', 'Microsoft.ClassicNetwork/virtualNetworks'];
const appTypes = ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'] as const;

/**
 * The integrations that a configuration declares, as the child resources of their apps that connecting them by hand
 * makes: `virtualNetworkConnections` for gateway mode, `networkConfig` for regional. A network or subnet that is not
 * in the inputs is unknown, so that the integration is judged all the same. An app that is not there is told.
 */
export function declaredOf(graph: Graph, config: Config): Added {
  const parts = (config.written.integrations ?? []).map((declared, index): Added => {
    const apps = appsOf(graph, declared.app);
    const path = ['integrations', index];
    const message = `there is no app ${declared.app} in the inputs, so its declared integration was not judged`;
    if (apps.length === 0) return { resources: [], notices: [{ message, file: config.file }] };
    return { resources: apps.map(app => made(connecting({ app, declared, path }, graph), config)), notices: [] };
  });
  return { resources: parts.flatMap(part => part.resources), notices: parts.flatMap(part => part.notices) };
}

/** What connecting needs to know of an app. */
interface DeclaredApp {
  readonly id: Value;
  readonly type: string;
  readonly file: string | undefined;
}

function appsOf(graph: Graph, app: string): readonly DeclaredApp[] {
  if (isArmId(app.toLowerCase())) {
    const type = appTypes.find(known => known.toLowerCase() === typeOfKey(idKey(app) ?? ''));
    return type === undefined ? [] : [{ id: app, type, file: undefined }];
  }
  return withAddress(graph, appTypes, app).map(({ id, type, origin }) => ({ id, type, file: origin.file }));
}

function withAddress(graph: Graph, types: readonly string[], address: string): readonly Resource[] {
  return types.flatMap(type => graph.ofType(type)).filter(({ origin }) => origin.address === address);
}

/** An app that a configuration connects, and the entry that says so. */
interface Connection {
  readonly app: DeclaredApp;
  readonly declared: DeclaredIntegration;
  readonly path: Path;
}

function connecting({ app, declared, path }: Connection, graph: Graph): Making {
  const { mode, network = '', subnet = '' } = declared;
  const { file } = app;
  const common = { lifecycle: 'create', path, isAfterAll: true } as const;
  if (mode === 'regional') {
    const target = targetOf(graph, { types: ['Microsoft.Network/virtualNetworks/subnets'], name: subnet, file });
    const id = [app.id, '/networkConfig/virtualNetwork'];
    const properties = { subnetResourceId: target };
    return { ...common, type: `${app.type}/networkConfig`, id, name: 'virtualNetwork', properties };
  }
  const target = targetOf(graph, { types: networkTypes, name: network, file });
  const name = target instanceof Unknown ? network.replaceAll('/', '-') : nameOfKey(idKey(target) ?? '');
  const id = [app.id, `/virtualNetworkConnections/${name}`];
  return { ...common, type: `${app.type}/virtualNetworkConnections`, id, name, properties: { vnetResourceId: target } };
}

/** What an entry names, and the input of its app. */
interface NamedTarget {
  readonly types: readonly string[];
  readonly name: string;
  readonly file: string | undefined;
}

/** The id of what an entry names: of several with one address that of the app's own input, else any of them. */
function targetOf(graph: Graph, { types, name, file }: NamedTarget): Value {
  if (isArmId(name.toLowerCase())) return name;
  const all = withAddress(graph, types, name);
  const own = all.filter(({ origin }) => origin.file === file);
  const ids = (own.length > 0 ? own : all).map(({ id }) => id);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  return new Unknown({
    symbol: name,
    reason: ids.length === 0 ? 'it is not in the inputs' : 'several inputs have this address',
    ...(ids.length > 0 && { possible: ids }),
  });
}
