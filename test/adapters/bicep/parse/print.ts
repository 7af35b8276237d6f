import type {
  Expression,
  ObjectProperty,
  Spread,
  Statement,
  TypeExpression,
} from '../../../../src/adapters/bicep/syntax.js';

/** A statement as Bicep again, with parentheses and braces around everything that is one node, on one line. */
export function printStatement(statement: Statement): string {
  const decorators = statement.decorators.map(({ call }) => `@${print(call)} `).join('');
  return decorators + printDeclaration(statement);
}

function printDeclaration(statement: Statement): string {
  switch (statement.kind) {
    case 'target-scope':
      return `targetScope = ${print(statement.value)}`;
    case 'metadata':
    case 'assert':
      return `${statement.kind} ${statement.name.name} = ${print(statement.value)}`;
    case 'assignment':
      return `param ${statement.name.name} = ${print(statement.value)}`;
    case 'parameter':
    case 'variable':
    case 'output':
      return [
        statement.kind,
        statement.name.name,
        ...optionalType(statement.type),
        ...optionalValue(statement.value),
      ].join(' ');
    case 'type':
      return `type ${statement.name.name} = ${printType(statement.type)}`;
    case 'function': {
      const parameters = statement.parameters.map(({ name, type }) => `${name.name} ${printType(type)}`);
      return `func ${statement.name.name}(${parameters.join(', ')}) ${printType(statement.result)} => ${print(statement.body)}`;
    }
    case 'resource':
      return `resource ${statement.name.name} ${print(statement.type)}${statement.isExisting ? ' existing' : ''} = ${print(statement.body)}`;
    case 'module':
    case 'test':
      return `${statement.kind} ${statement.name.name} ${print(statement.path)} = ${print(statement.body)}`;
    default:
      return printReference(statement);
  }
}

type Referring = Extract<Statement, { kind: 'import' | 'extension' | 'using' | 'extends' | 'extension-config' }>;

function printReference(statement: Referring): string {
  switch (statement.kind) {
    case 'import': {
      const items = statement.items.map(
        ({ name, alias }) => name.name + (alias === undefined ? '' : ` as ${alias.name}`),
      );
      const what = statement.wildcard === undefined ? `{ ${items.join(', ')} }` : `* as ${statement.wildcard.name}`;
      return `import ${what} from ${print(statement.path)}`;
    }
    case 'extension': {
      const alias = statement.alias === undefined ? '' : ` as ${statement.alias.name}`;
      return `extension ${print(statement.specification)}${printConfig(statement.config)}${alias}`;
    }
    case 'using':
      return `using ${statement.path === undefined ? 'none' : print(statement.path)}${printConfig(statement.config)}`;
    case 'extends':
      return `extends ${print(statement.path)}`;
    default:
      return `extensionConfig ${statement.name.name}${printConfig(statement.config)}`;
  }
}

function printConfig(config: Expression | undefined): string {
  return config === undefined ? '' : ` with ${print(config)}`;
}

function optionalType(type: TypeExpression | undefined): readonly string[] {
  return type === undefined ? [] : [printType(type)];
}

function optionalValue(value: Expression | undefined): readonly string[] {
  return value === undefined ? [] : ['=', print(value)];
}

/** An expression as Bicep again. */
export function print(node: Expression | Spread | ObjectProperty): string {
  switch (node.kind) {
    case 'string': {
      const rest = node.expressions.map((hole, index) => `\${${print(hole)}}${quoted(node.texts[index + 1] ?? '')}`);
      return `'${quoted(node.texts[0] ?? '')}${rest.join('')}'`;
    }
    case 'integer':
    case 'boolean':
      return `${node.value}`;
    case 'null':
      return 'null';
    case 'name':
      return node.name;
    case 'array':
      return `[${node.items.map(print).join(', ')}]`;
    case 'object':
      return `{${[...node.members.map(print), ...node.resources.map(printStatement)].join(', ')}}`;
    case 'object-property':
      return `${print(node.key)}: ${print(node.value)}`;
    case 'spread':
      return `...${print(node.value)}`;
    case 'parenthesized':
      return print(node.inner);
    default:
      return printOperation(node);
  }
}

type Operation = Exclude<
  Expression,
  { kind: 'string' | 'integer' | 'boolean' | 'null' | 'name' | 'array' | 'object' | 'parenthesized' }
>;

function printOperation(node: Operation): string {
  switch (node.kind) {
    case 'property':
      return `${print(node.base)}.${node.isSafe ? '?' : ''}${node.name.name}`;
    case 'index':
      return `${print(node.base)}[${node.isSafe ? '?' : ''}${node.isFromEnd ? '^' : ''}${print(node.index)}]`;
    case 'nested':
      return `${print(node.base)}::${node.name.name}`;
    case 'call':
      return `${node.name.name}(${node.arguments.map(print).join(', ')})`;
    case 'method':
      return `${print(node.base)}.${node.name.name}(${node.arguments.map(print).join(', ')})`;
    case 'unary':
      return `(${node.operator}${print(node.operand)})`;
    case 'binary':
      return `(${print(node.left)} ${node.operator} ${print(node.right)})`;
    case 'ternary':
      return `(${print(node.condition)} ? ${print(node.whenTrue)} : ${print(node.whenFalse)})`;
    case 'non-null':
      return `${print(node.operand)}!`;
    case 'lambda':
      return `((${node.parameters.map(({ name }) => name).join(', ')}) => ${print(node.body)})`;
    case 'loop': {
      const names = node.index === undefined ? node.item.name : `(${node.item.name}, ${node.index.name})`;
      return `[for ${names} in ${print(node.list)}: ${print(node.body)}]`;
    }
    case 'conditional':
      return `if (${print(node.condition)}) ${print(node.body)}`;
    default:
      return '<invalid>';
  }
}

const escapes: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  return text.replaceAll(/[\\'$\n\r\t]/gu, character => escapes[character] ?? `\\${character}`);
}

/** A type as Bicep again. */
export function printType(type: TypeExpression): string {
  switch (type.kind) {
    case 'named-type':
      return type.name.name + printArguments(type.arguments);
    case 'type-member': {
      const { member } = type;
      const index = typeof member === 'bigint' ? `[${member}]` : member;
      const step = typeof index === 'object' ? `.${index.name}` : index;
      return printType(type.base) + step + printArguments(type.arguments);
    }
    case 'array-type':
      return `${printType(type.item)}[]`;
    case 'nullable-type':
      return `${printType(type.inner)}?`;
    case 'non-nullable-type':
      return `${printType(type.inner)}!`;
    case 'union-type':
      return `(${type.members.map(printType).join(' | ')})`;
    case 'literal-type':
      return typeof type.value === 'object' && type.value !== null ? print(type.value) : `${type.value}`;
    case 'negated-type':
      return `(${type.operator}${printType(type.operand)})`;
    case 'resource-type':
      return type.type === undefined ? 'resource' : `resource ${print(type.type)}`;
    case 'object-type': {
      const members = type.members.map(({ decorators, key, type: inner }) => {
        const before = decorators.map(({ call }) => `@${print(call)} `).join('');
        return `${before}${key === '*' ? '*' : print(key)}: ${printType(inner)}`;
      });
      return `{${members.join(', ')}}`;
    }
    case 'tuple-type':
      return `[${type.items.map(item => item.decorators.map(({ call }) => `@${print(call)} `).join('') + printType(item.type)).join(', ')}]`;
    default:
      return '<invalid>';
  }
}

function printArguments(list: readonly TypeExpression[]): string {
  return list.length === 0 ? '' : `<${list.map(printType).join(', ')}>`;
}
