import { posix } from 'node:path';
import type { Place, PreflightError } from '../core/error.js';
import type { Notice } from '../graph/notice.js';
import type { SourceComment } from '../graph/source-comment.js';
import { readJsonDocument } from './arm/json/json-source.js';
import type { GivenParameter } from './arm/model.js';
import { givenIn } from './arm/template/parameter-file.js';
import { readBicepParameters, type BicepParameters } from './bicep/parameters.js';
import { withContent, type Files } from './files.js';
import { parseInput } from './parse-input.js';

/** A parameter file in one of its two languages. */
export interface ParameterInput {
  readonly path: string;
  readonly kind: 'arm-parameters' | 'bicep-parameters';
  readonly utf8: Uint8Array;
}

/** What a parameter file gives. */
export interface Given {
  readonly parameters: readonly GivenParameter[];
  /** The template that it is for, where it says so. */
  readonly template: BicepParameters['template'];
  readonly templateNamedAt?: Place | undefined;
  readonly errors: readonly PreflightError[];
  readonly notices: readonly Notice[];
  readonly comments: readonly SourceComment[];
}

const nothing: Given = { parameters: [], template: undefined, errors: [], notices: [], comments: [] };

/** What a parameter file gives. Throws a PreflightError when it cannot be read at all. */
export function readGiven({ path, kind, utf8 }: ParameterInput, files: Files): Given {
  if (kind === 'bicep-parameters') return readBicepParameters(path, withContent(files, path, utf8));
  return { ...nothing, parameters: givenIn(readJsonDocument(utf8, path)) };
}

/**
 * What the only parameter file gives that lies beside a template and is called like it:
 * `main.parameters.json` or `main.bicepparam` beside `main.bicep`. Its notices say that it is used.
 */
export function givenBeside(template: string, files: Files): Given {
  if (template === '-') return nothing;
  const stem = template.replace(/\.[^./\\]*$/u, '');
  const found = [`${stem}.parameters.json`, `${stem}.bicepparam`].flatMap((path): ParameterInput[] => {
    const input = inputAt(path, files);
    return input === undefined ? [] : [input];
  });
  const [only, second] = found;
  if (only === undefined) return nothing;
  const said = (message: string): Notice => ({ message, file: template });
  if (second !== undefined)
    return {
      ...nothing,
      notices: [
        said(
          `${only.path} and ${second.path} lie beside the template, and neither is used; name one with --parameters`,
        ),
      ],
    };
  const given = readGiven(only, files);
  if (given.template !== undefined && !isFor(given.template, template))
    return { ...nothing, notices: [said(`${only.path} is for another template, so it is not used`)] };
  return { ...given, notices: [said(`the parameters come from ${only.path}, which lies beside it`), ...given.notices] };
}

function inputAt(path: string, files: Files): ParameterInput | undefined {
  const bytes = files.read(path);
  const input = bytes === undefined ? undefined : parseInput(bytes, path);
  return input?.kind === 'arm-parameters' || input?.kind === 'bicep-parameters'
    ? { path, kind: input.kind, utf8: input.utf8 }
    : undefined;
}

function isFor(named: NonNullable<Given['template']>, template: string): boolean {
  return named.kind === 'local' && posix.normalize(named.path) === posix.normalize(template);
}
