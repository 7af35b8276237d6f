import { describe, expect, test } from '@jest/globals';
import { mayHaveComments } from '../../../../src/adapters/terraform/source/modules/comments-below.js';
import { filesOf } from './sources.js';

const waiver = '# vnet-preflight: allow subnet/too-small owner=me reason="a test"\nlocals {}\n';

describe('comments that name this program', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a file of the root module', { 'infra/main.tf': '', 'infra/other.tf': waiver }],
    ['JSON', { 'infra/main.tf.json': '{"//": "vnet-preflight: allow …"}' }],
    ['a module that it calls', { 'infra/main.tf': 'module "m" {\n  source = "../m"\n}\n', 'm/main.tf': waiver }],
    [
      'a module of a module',
      {
        'infra/main.tf': 'module "m" {\n  source="./m"\n}\n',
        'infra/m/main.tf.json': '{"module": {"n": {"source": ".\\\\n"}}}',
        'infra/m/n/main.tf': waiver,
      },
    ],
    [
      'a module that was downloaded',
      {
        'infra/main.tf': 'module "m" {\n  source = "far/m/azurerm"\n}\n',
        'infra/.terraform/modules/modules.json': '{"Modules": [{"Key": "m", "Dir": ".terraform/modules/m"}]}',
        'infra/.terraform/modules/m/main.tf': waiver,
      },
    ],
    ['nothing that can be read', { 'infra/main.tf': 'PK\u0003\u0004' }],
  ])('may be in %s', (_, files) => {
    expect(mayHaveComments('infra', filesOf(files))).toBe(true);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['source without one', { 'infra/main.tf': 'locals {}', 'infra/notes.txt': waiver }],
    ['modules that nothing calls', { 'infra/main.tf': 'locals {}', 'm/main.tf': waiver }],
    ['a circle', { 'infra/main.tf': 'module "m" {\n  source = "../infra"\n}\n' }],
  ])('are not in %s', (_, files) => {
    expect(mayHaveComments('infra', filesOf(files))).toBe(false);
  });
});
