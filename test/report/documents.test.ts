import { expect, test } from '@jest/globals';
import { builtInRules, policiesOf } from '../../src/cli/settings/rules.js';
import { citationsOf } from '../../src/report/policies/documents.js';

test('every document that a built-in policy cites has a title, an edition and an address', () => {
  for (const { sources } of policiesOf(builtInRules('2025')))
    for (const { title, document, sections } of citationsOf(sources)) {
      expect(title).not.toMatch(/\.txt|^the platform$/u);
      expect(sections.length).toBeGreaterThan(0);
      if (document !== undefined) expect(document.address).toMatch(/^https:\/\//u);
    }
});

test('a document of others is told by its own name, once with all its sections', () => {
  const handbook = 'the network handbook of Contoso';
  const sources = ['Names', 'Sizes'].map(section => ({ file: handbook, section }));
  expect(citationsOf(sources)).toEqual([{ title: handbook, sections: ['Names', 'Sizes'] }]);
});
