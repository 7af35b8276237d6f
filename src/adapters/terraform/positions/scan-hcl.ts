import { Lines } from '../../../core/lines.js';
import { Cursor } from './cursor.js';
import { unquoted } from './quoted-text.js';
import type { SourceAttribute, SourceBlock, SourceBody, SourceTree } from './source-tree.js';

/**
 * Finds the blocks, attributes and comments of a file in Terraform's native syntax (HCL). `text` is the file's whole
 * text; a byte-order mark in front of it counts as no column. What is not right is skipped to the end of its line, so
 * a tree of a broken file tells what can be found in it: whether it is broken, the parser says. Takes linear time.
 * The parser's JSON knows no places, and a grammar such as tree-sitter's is megabytes of WebAssembly for this alone.
 */
export function scanHcl(text: string): SourceTree {
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanner = new Scanner(own);
  return { text: own, lines: new Lines(own), body: scanner.scan(), comments: scanner.comments };
}

interface OpenBody extends SourceBody {
  readonly attributes: SourceAttribute[];
  readonly blocks: SourceBlock[];
}

interface OpenBlock extends SourceBlock {
  end: number;
  readonly body: OpenBody;
}

/** Keeps what is open in a list, as files may be nested deeper than calls can be. */
class Scanner {
  readonly #cursor: Cursor;
  readonly #root: OpenBody = { attributes: [], blocks: [] };
  readonly #open: OpenBlock[] = [];

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  get comments(): SourceTree['comments'] {
    return this.#cursor.comments;
  }

  scan(): SourceBody {
    const cursor = this.#cursor;
    for (cursor.skipLines(); !cursor.isAtEnd; cursor.skipLines()) {
      if (cursor.next === '}') {
        cursor.at += 1;
        this.#close();
      } else this.#item();
    }
    while (this.#open.length > 0) this.#close();
    return this.#root;
  }

  #close(): void {
    const block = this.#open.pop();
    if (block !== undefined) block.end = this.#cursor.at;
  }

  /** Reads an attribute, or the head of a block. */
  #item(): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    const name = cursor.name();
    cursor.skipSpace();
    const body = this.#open.at(-1)?.body ?? this.#root;
    if (name === undefined) this.#skipWrong(start);
    else if (cursor.next === '=') body.attributes.push(this.#attribute(start, name));
    else this.#block(start, name, body);
  }

  #attribute(start: number, name: string): SourceAttribute {
    const cursor = this.#cursor;
    cursor.at += 1;
    cursor.skipSpace();
    const expression = { start: cursor.at, end: cursor.skipExpression() };
    return { name, start, end: expression.end, expression };
  }

  #block(start: number, type: string, outer: OpenBody): void {
    const cursor = this.#cursor;
    let headerEnd = start + type.length;
    const labels: string[] = [];
    for (let label = this.#label(); label !== undefined; label = this.#label()) {
      labels.push(label);
      headerEnd = cursor.at;
      cursor.skipSpace();
    }
    if (cursor.next !== '{') {
      this.#skipWrong(start);
      return;
    }
    cursor.at += 1;
    const header = { start, end: headerEnd };
    const block = { type, labels, start, end: cursor.at, header, body: { attributes: [], blocks: [] } };
    outer.blocks.push(block);
    this.#open.push(block);
  }

  #label(): string | undefined {
    return this.#cursor.next === '"' ? unquoted(this.#cursor.quoted()) : this.#cursor.name();
  }

  /** Goes on behind what is neither an attribute nor a block, with the brackets in it. */
  #skipWrong(start: number): void {
    const cursor = this.#cursor;
    cursor.skipExpression();
    if (cursor.at === start || /[)\]]/.test(cursor.next)) cursor.at += 1;
  }
}
