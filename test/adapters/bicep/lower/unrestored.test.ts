import { expect, test } from '@jest/globals';
import { deployed, outputOf } from '../../arm/templates.js';
import { compile } from '../compile.js';

test('an import that is not restored leaves open what it stands for, and only that', () => {
  const { source, errors, notices } = compile(`
import { kind, size, nameFor } from 'br/public:types:1.0.0'
import * as common from 'br/public:common:2.0.0'
param a kind.inner[]?
param b common.config
var known = 'x\${size}'
output one string = nameFor(known, 2)
output two object = common.settings.three
output four string = common.nameOf()`);
  expect(errors).toEqual([]);
  const restore = 'so what it exports is not known; run `bicep restore /root/main.bicep` first';
  expect(notices.map(({ message }) => message)).toEqual([
    `a file that is imported (br:mcr.microsoft.com/bicep/types:1.0.0) has not been restored, ${restore}`,
    `a file that is imported (br:mcr.microsoft.com/bicep/common:2.0.0) has not been restored, ${restore}`,
  ]);
  const template = source?.template ?? {};
  expect(template['parameters']).toMatchObject({ a: { type: 'array', nullable: true } });
  const found = deployed(template);
  const [types, common] = ['br:mcr.microsoft.com/bicep/types:1.0.0', 'br:mcr.microsoft.com/bicep/common:2.0.0'];
  expect({ one: outputOf(found, 'one'), two: outputOf(found, 'two'), four: outputOf(found, 'four') }).toMatchObject({
    one: { $unknown: { symbol: `${types}#nameFor(concat('x', ${types}#size), 2)` } },
    two: { $unknown: { symbol: `${common}#settings.three` } },
    four: { $unknown: { symbol: `${common}#nameOf` } },
  });
});
