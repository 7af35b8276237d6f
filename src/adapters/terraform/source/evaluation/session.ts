import { PreflightError, type Place } from '../../../../core/error.js';
import type { Notice } from '../../../../graph/notice.js';
import { Unknown, type Json } from '../../../../graph/value.js';
import type { Supposed } from '../../../../graph/suppositions.js';
import type { Files } from '../../../files.js';
import { AbsentError, ExpressionError, UndeclaredError } from '../../language/error.js';
import { besideSecret } from '../../language/values/secrets.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { parseTemplateOrLiteral } from '../../language/syntax/parse.js';
import type { Scope } from '../../language/evaluation/scope.js';
import { secretsOpened, type TfValue } from '../../language/values/value.js';
import type { Workspace } from '../modules/workspace.js';
import { WrittenPlaces, type Spot } from '../files/written-places.js';
import { OpenChoices } from './open-choices.js';

/** Where a value is written, and what it belongs to as people name it, `azurerm_subnet.app.name`. */
export interface Site extends Spot {
  readonly address: string;
}

/** Attributes of apps in which secrets stand that nothing marks: what is wrong in one could quote them. */
const unmarkedSecrets =
  /\.(?:app_settings|connection_string|backup|logs|auth_settings(?:_v2)?|storage_account\w*|site_credential)(?:[.[]|$)/u;

/** What a plan tells of what was evaluated to make it. */
export interface Planned {
  /** A variable of the root module. */
  variable(name: string): TfValue | undefined;
  /** The known value of an attribute of an instance. */
  attribute(address: string, name: string): TfValue | undefined;
  /** The keys of the instances that a block has, by the address of the block. */
  keys(blockAddress: string): readonly (string | number)[] | undefined;
}

export interface SessionSettings {
  /** The folder of the root module. */
  readonly root: string;
  readonly files: Files;
  /** The values of the root module's variables, those that are given. */
  readonly variables: ReadonlyMap<string, TfValue>;
  readonly planned?: Planned;
  /** The major version of the provider azurerm, where something tells it. */
  readonly azurerm?: number | undefined;
  /** Undefined when nothing tells. */
  readonly workspace?: Workspace | undefined;
  /** True where another program writes more source beside it, so that what is not declared may be declared there. */
  readonly isIncomplete?: boolean;
  /** What is taken for granted of what is not known. */
  readonly supposed?: Supposed;
}

/** No core can handle as many; a few lines of source can ask for any number. */
const mostInstances = 250_000;

/** More than any real configuration has; each level takes some of the stack. */
const deepest = 200;

/** One evaluation of a root module with all that it calls. */
export class Session {
  readonly settings: SessionSettings;
  readonly places: WrittenPlaces;
  readonly open: OpenChoices;
  /** Numbers the calls of functions that give something else each time. */
  readonly calls = { next: 1 };
  readonly #troubles = new Map<string, Notice>();
  /** What is being worked out, outermost first. */
  readonly #working = new Set<string>();
  #instances = 0;
  #lacksElements = false;

  constructor(settings: SessionSettings) {
    this.settings = settings;
    this.places = new WrittenPlaces(settings.files);
    this.open = new OpenChoices(settings.supposed);
  }

  /** What could not be worked out, each once. */
  get notices(): readonly Notice[] {
    return [...this.#troubles.values()];
  }

  /** True once an element was asked for that is not there, so that nothing can be deployed. */
  get lacksElements(): boolean {
    return this.#lacksElements;
  }

  /** The value of what is written; what Terraform would refuse is not known, and is told. */
  evaluate(json: Json, scope: Scope, site: Site): TfValue {
    if (typeof json !== 'string' && typeof json !== 'object') return json;
    return this.attempt(site, () => evaluate(parseTemplateOrLiteral(json), scope));
  }

  /**
   * What an evaluation gives, or an unknown in place of what Terraform would refuse. Throws a PreflightError for what is
   * not declared.
   */
  attempt(site: Site, work: () => TfValue): TfValue {
    const before = secretsOpened();
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.#lacksElements ||= error instanceof AbsentError;
      if (error instanceof UndeclaredError && this.settings.isIncomplete !== true)
        throw new PreflightError('input', error.message, { place: this.places.of(site) });
      const isShown = secretsOpened() === before && !unmarkedSecrets.test(site.address);
      return this.refuse(site, isShown ? error.message : besideSecret);
    }
  }

  /** Tells what is wrong at a place, and gives the unknown that stands for it. */
  refuse(site: Site, message: string): Unknown {
    const { file, address } = site;
    const key = `${file}|${address.replaceAll(/\[[^\]]*\]/g, '')}|${message}`;
    const notice = { message: `${message}; the value is taken as not known`, address, file };
    if (!this.#troubles.has(key)) this.#troubles.set(key, notice);
    return new Unknown({ symbol: address, reason: message });
  }

  /** The name of the workspace; one that nobody has chosen is told. */
  workspace(): TfValue {
    const { workspace } = this.settings;
    const symbol = 'terraform.workspace';
    if (workspace === undefined)
      return new Unknown({ symbol, reason: 'nothing tells the workspace: set TF_WORKSPACE' });
    const { name, isChosen } = workspace;
    const message = `${symbol} is “${name}”, as no workspace is chosen; to check with another one, set TF_WORKSPACE`;
    if (!isChosen) this.#troubles.set(symbol, { message, file: this.settings.root });
    return name;
  }

  /** Works something out that may need others of its kind. Throws a PreflightError when it needs itself. */
  within<T>(site: Site, work: () => T): T {
    const { address } = site;
    if (this.#working.has(address)) throw circle([...this.#working, address], this.places.of(site));
    if (this.#working.size >= deepest)
      throw new PreflightError('input', `values need each other more than ${deepest} levels deep`, {
        place: this.places.of(site),
        advice: `look at what ${address} refers to, and shorten the chain`,
      });
    this.#working.add(address);
    try {
      return work();
    } finally {
      this.#working.delete(address);
    }
  }

  /** Counts instances that are about to be made. Throws a PreflightError when there would be too many. */
  count(more: number, site: Site): void {
    this.#instances += more;
    if (this.#instances <= mostInstances) return;
    const message = `with ${site.address} there are more than ${mostInstances} instances of resources, modules and blocks`;
    throw new PreflightError('input', message, {
      place: this.places.of(site),
      advice: 'check count and for_each there',
    });
  }
}

function circle(addresses: readonly string[], place: Place): PreflightError {
  const last = addresses.at(-1) ?? '';
  const shown = addresses.slice(addresses.indexOf(last));
  return new PreflightError('input', `these need each other: ${shown.join(' → ')}`, {
    place,
    advice: 'break the circle: one of them has to be known without the others',
  });
}
