import type { TypeExpression } from '../syntax.js';

/** A name in a type; with what is read of it when it may be a namespace, `shared.config`. */
export interface TypeName {
  readonly name: string;
  readonly member: string | undefined;
}

/** The names that a type is made of. */
export function* namesInType(type: TypeExpression): Iterable<TypeName> {
  switch (type.kind) {
    case 'named-type':
      yield { name: type.name.name, member: undefined };
      for (const argument of type.arguments) yield* namesInType(argument);
      return;
    case 'type-member':
      if (type.base.kind === 'named-type' && typeof type.member === 'object') {
        yield { name: type.base.name.name, member: type.member.name };
      } else yield* namesInType(type.base);
      return;
    case 'array-type':
      yield* namesInType(type.item);
      return;
    case 'nullable-type':
    case 'non-nullable-type':
      yield* namesInType(type.inner);
      return;
    case 'union-type':
      for (const member of type.members) yield* namesInType(member);
      return;
    case 'object-type':
      for (const member of type.members) yield* namesInType(member.type);
      return;
    case 'tuple-type':
      for (const item of type.items) yield* namesInType(item.type);
      return;
    case 'negated-type':
      yield* namesInType(type.operand);
      return;
    case 'literal-type':
    case 'resource-type':
    case 'invalid-type':
      return;
  }
}
