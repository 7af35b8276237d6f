import { parse, posix, resolve } from 'node:path';
import type { Files } from '../../adapters/files.js';
import { isSourceName } from '../../adapters/terraform/source/files/file-names.js';
import { PreflightError } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { mainFiles } from './template-folder.js';
import { usage } from '../line/usage.js';

/**
 * The folder of the Terraform source that an input is: a folder with source, or the one that a file of source is in,
 * since Terraform reads all of them together. Undefined for every other input. Throws a PreflightError for a folder
 * with source and templates, and for one with nothing but values for variables.
 */
export function sourceFolderOf(path: string, parsed: Parsed, host: Host): string | undefined {
  if (path === '-' || path === '') return undefined;
  const name = path.replaceAll('\\', '/');
  if (isSourceName(name) && host.isFile(path)) return folderAround(name);
  if (!host.isFolder(path)) return undefined;
  const folder = name === '/' ? name : name.replace(/\/+$/u, '');
  const names = namesIn(folder, parsed, host);
  if (!names.some(isSourceName)) {
    const values = names.find(found => /\.tfvars(?:\.json)?$/u.test(found));
    if (values !== undefined && !mainFiles.some(main => names.includes(main))) throw onlyValues(path, values);
    return undefined;
  }
  const template = mainFiles.find(main => names.includes(main));
  if (template === undefined) return folder;
  throw new PreflightError('input', `the folder holds Terraform source and a template, ${template}`, {
    place: { file: path },
    advice: `name the template, ${folder}/${template}, or a file of the source`,
  });
}

function onlyValues(path: string, values: string): PreflightError {
  return new PreflightError('input', `the folder holds values for variables, ${values}, and no Terraform source`, {
    place: { file: path },
    advice: `name the folder with the .tf files, and the values with --var-file ${path}/${values}`,
  });
}

/** A folder where the source of a plan may be. */
export interface SourceOfPlan {
  readonly folder: string;
  /** True where the command line names it. */
  readonly isGiven: boolean;
  /** True where the plan lies in it; elsewhere it may well be that of something else. */
  readonly isOwn: boolean;
}

/**
 * Where the source of a plan is: where the command line says, or where the plan lies, in a folder of that source or
 * beside one of its name.
 */
export function sourceFoldersOfPlan(path: string, parsed: Parsed, host: Host): readonly SourceOfPlan[] {
  const given = textOf(parsed, 'source')?.replaceAll('\\', '/');
  if (given !== undefined) {
    if (!hasSource(given, parsed, host)) throw usage(`--source ${given}: there is no Terraform source`, parsed.command);
    return [{ folder: given, isGiven: true, isOwn: false }];
  }
  if (hasFlag(parsed, 'no-source')) return [];
  const folders = parsed.workingFolders ?? foldersAround(path);
  return folders
    .filter(folder => hasSource(folder, parsed, host))
    .map(folder => ({ folder, isGiven: false, isOwn: folder === folders[0] }));
}

/** A plan on standard input was most likely made in the working folder. */
function foldersAround(path: string): readonly string[] {
  if (path === '-') return ['.'];
  const name = path.replaceAll('\\', '/');
  const own = folderAround(name);
  const stem = name.replace(/(?:\.tfplan|\.plan)?\.json$/u, '');
  return [own, ...(stem === name ? [] : [stem]), posix.join(own, '..')];
}

/** The files that the source in a folder may read. */
export function filesOf(folder: string, parsed: Parsed, host: Host): Files {
  const root = hasFlag(parsed, 'allow-outside') ? parse(resolve(folder)).root : textOf(parsed, 'root');
  return host.filesAround(`${folder}/main.tf`, root);
}

function hasSource(folder: string, parsed: Parsed, host: Host): boolean {
  return host.isFolder(folder) && namesIn(folder, parsed, host).some(isSourceName);
}

/** The names of the files in a folder; none of one that must not be read. */
function namesIn(folder: string, parsed: Parsed, host: Host): readonly string[] {
  const prefix = folder === '/' ? folder : `${folder}/`;
  const listed = host.filesAround(`${prefix}main.tf`, textOf(parsed, 'root')).list(folder);
  return listed.map(file => file.slice(file.lastIndexOf('/') + 1));
}

function folderAround(file: string): string {
  return posix.dirname(file);
}
