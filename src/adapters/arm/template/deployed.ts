import type { PreflightError } from '../../../core/error.js';
import type { JsonObject } from '../../json-object.js';
import { isList } from '../../../core/list.js';
import { idKey, type IdKey } from '../../../graph/arm-id.js';
import { describe, reveal, Unknown, type Json, type Value } from '../../../graph/value.js';
import { idOfScope, resourceIdIn, segmentsOf, type DeploymentScope, type IdText } from '../scope/deployment-scope.js';
import { unknownCall } from '../expression/unknowns.js';
import { evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import { isDeployment } from '../known-types.js';
import type { Context, Declared, DeployedResource, Template } from '../model.js';
import { openNested, withoutTemplate, type Nested } from './nested.js';
import { isMeant, roundText, shownName, wholeName, wholeType } from './resource-names.js';
import { ownMember } from '../partly-known.js';
import { OnceByName, refused, refusedValue } from '../run.js';
import { scopeIn, scopeOfExtension } from '../scope/resource-scope.js';

/** One instance of a declared resource. Nothing of it is worked out before it is asked for. */
export class DeclaredResource implements DeployedResource {
  readonly template: Template;
  readonly declaration: JsonObject;
  readonly pointer: string;
  readonly symbolicName: string | undefined;
  readonly loopName: string | undefined;
  readonly isOneOfMany: boolean;
  readonly #declared: Declared;
  readonly #context: Context;
  readonly #members: OnceByName<Value | undefined>;
  readonly #references = new Set<DeployedResource>();
  #type: string | undefined;
  #name: Value | undefined;
  #scope: DeploymentScope | undefined;
  #id: IdText | undefined;
  #key: IdKey | undefined;
  #condition: boolean | Unknown | undefined;
  #nested: Nested | undefined;

  constructor(declared: Declared) {
    this.template = declared.template;
    this.declaration = declared.declaration;
    this.pointer = declared.pointer;
    this.symbolicName = declared.symbolicName;
    this.loopName = declared.loopName;
    this.isOneOfMany = declared.isOneOfMany;
    this.#declared = declared;
    const { context, run } = declared.template;
    this.#context = { template: context.template, loop: declared.loop, resource: this };
    this.#members = new OnceByName(
      name => this.#readMember(name),
      name => run.circle(`${this.address} refers to itself in a circle`, () => placeOf(this.#siteOf(name))),
    );
  }

  get type(): string {
    return (this.#type ??= this.#readType());
  }

  get name(): Value {
    return (this.#name ??= this.#readName());
  }

  get isOfExtension(): boolean {
    return this.#written('extension') !== undefined || this.#written('import') !== undefined;
  }

  get scope(): DeploymentScope {
    return (this.#scope ??= scopeIn(this.template.scope, name => this.#ownMember(name)));
  }

  get id(): IdText {
    return (this.#id ??= this.#readId());
  }

  get key(): IdKey {
    return (this.#key ??= idKey(this.id) ?? '');
  }

  get apiVersion(): string | undefined {
    const version = this.member('apiVersion');
    return typeof version === 'string' ? version : undefined;
  }

  get existing(): boolean {
    return this.#written('existing') === true;
  }

  get condition(): boolean | Unknown {
    return (this.#condition ??= this.#readCondition());
  }

  get isCertain(): boolean {
    return this.template.isCertain && this.condition === true && !this.isOneOfMany;
  }

  get address(): string {
    const { owner } = this.template;
    const prefix = owner?.symbolicName === undefined ? '' : `${owner.address}.`;
    if (this.symbolicName !== undefined) return `${prefix}${this.symbolicName}${roundText(this.loopIndex)}`;
    const name = reveal(this.name);
    // Where the name is not known it is told as its author wrote it.
    const written = this.#written('name');
    if (typeof name === 'string' || typeof written !== 'string') return `${this.type} ${describe(name)}`;
    return `${this.type} ${written}${roundText(this.loopIndex)}`;
  }

  get nested(): Template | undefined {
    return this.#opened().template;
  }

  get unread(): string | undefined {
    return this.#opened().unread;
  }

  get loopIndex(): Value | undefined {
    const { loop } = this.#context;
    return this.loopName !== undefined && loop?.isOfResource === true ? loop.index : undefined;
  }

  round(index: Value): DeployedResource | undefined {
    const { loop } = this.#context;
    if (this.loopName === undefined || loop === undefined) return undefined;
    return new DeclaredResource({ ...this.#declared, loop: { ...loop, index }, isOneOfMany: true });
  }

  member(name: string): Value | undefined {
    return this.#members.get(name);
  }

  dependencies(): readonly DeployedResource[] {
    return [...new Set([...this.named(), ...this.#references])];
  }

  named(): readonly DeployedResource[] {
    const declared = this.member('dependsOn');
    const { resources } = this.template;
    if (!isList(declared)) return [];
    return declared.flatMap((item, index) => {
      const open = reveal(item);
      const symbolic = typeof open === 'string' ? resources.named(open) : [];
      const found = symbolic.length > 0 ? symbolic : resources.found(open).filter(other => isMeant(other, open, this));
      if (found.length === 0 && typeof open === 'string' && !resources.mayName(open)) {
        const message = `there is no resource “${describe(item)}” to depend on`;
        this.#note(`dependsOn/${index}`, message, 'name one of the template');
      }
      return found;
    });
  }

  noteReference(target: DeployedResource): void {
    if (target !== this) this.#references.add(target);
  }

  #written(name: string): Json | undefined {
    return ownMember(this.declaration, name);
  }

  /** A member of the declaration that stands beside the body, such as `scope` or `resourceGroup`. */
  #ownMember(name: string): Value | undefined {
    const found = this.#written(name) === undefined ? undefined : this.member(name);
    return found && shownName(found, `${this.pointer}/${name}`);
  }

  #readMember(name: string): Value | undefined {
    const json = this.#written(name);
    if (json === undefined) return undefined;
    // What is given to a template that cannot be read is all that is known of what it does.
    const isTemplate = name.toLowerCase() === 'properties' && isDeployment(this.type) && this.nested !== undefined;
    return this.#evaluated(name, isTemplate ? withoutTemplate(json) : json);
  }

  /** The value of a member as it is written; what the platform would refuse in it is noted. */
  #evaluated(member: string, json: Json): Value {
    const refuse = (error: PreflightError): Value => {
      if (this.#isJudged(member)) this.template.run.note(error);
      return refusedValue(error);
    };
    return evaluateJson(json, { ...this.#siteOf(member), refuse });
  }

  /** Whether what is wrong in a member matters for sure; whether the resource is deployed, its condition itself tells. */
  #isJudged(member: string): boolean {
    return member === 'condition' || this.isCertain;
  }

  #siteOf(member: string): Site {
    return inside({ context: this.#context, pointer: this.pointer }, member);
  }

  #readType(): string {
    const written = this.#written('type');
    const found = typeof written === 'string' ? this.#evaluated('type', written) : undefined;
    if (typeof found !== 'string' || found === '') {
      this.#note('type', 'the resource has no type that could be read', 'give it one such as Microsoft.Web/sites');
      return 'unknown/unknown';
    }
    return wholeType(found.replace(/\/$/, ''), this.#declared.parent);
  }

  #readName(): Value {
    const written = this.#written('name');
    if (written === undefined && this.isOfExtension) return this.symbolicName ?? this.pointer;
    if (written === undefined) {
      this.#note('name', 'the resource has no name', 'give it a name');
      return '';
    }
    return wholeName(shownName(this.#evaluated('name', written), this.pointer), this.type, this.#declared.parent);
  }

  #readId(): IdText {
    if (this.isOfExtension) return unknownCall('extension', [this.address], 'it is not a resource of Azure');
    const names = segmentsOf(this.name);
    const extended = scopeOfExtension(this.template.scope, this.#ownMember('scope'));
    // A child that stands inside its parent belongs to the parent's scope.
    const base = extended ?? idOfScope((this.#declared.parent ?? this).scope);
    const id = resourceIdIn(base, this.type, names);
    if (id !== undefined) return id;
    if (names.every(name => typeof name === 'string')) {
      const wanted = this.type.split('/').length - 1;
      const message = `the name ${describe(this.name)} has ${names.length} segments, the type ${this.type} needs ${wanted}`;
      this.#note('name', message, 'write a name for every part of the type behind the namespace, divided by slashes');
    }
    return unknownCall('resourceId', [base, this.type.toLowerCase(), this.name], 'its name is not known');
  }

  #readCondition(): boolean | Unknown {
    const written = this.#written('condition');
    if (written === undefined || written === null) return true;
    const value = reveal(this.#evaluated('condition', written));
    if (typeof value === 'boolean') return value;
    if (value instanceof Unknown) return this.#supposed(value);
    if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    this.#note('condition', 'the condition is neither true nor false', 'let it be a boolean');
    return new Unknown({ symbol: `condition of ${this.pointer}`, reason: 'the condition is no boolean' });
  }

  #supposed(condition: Unknown): boolean | Unknown {
    const value = this.template.run.suppositions.condition(condition);
    return typeof value === 'boolean' ? value : condition;
  }

  #note(member: string, message: string, advice: string): void {
    if (!this.#isJudged(member)) return;
    const site = { context: this.#context, pointer: `${this.pointer}/${member}` };
    this.template.run.note(refused(message, placeOf(site), advice));
  }

  #opened(): Nested {
    return (this.#nested ??= openNested(this, this.#context));
  }
}
