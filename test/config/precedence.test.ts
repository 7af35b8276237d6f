import { describe, expect, test } from '@jest/globals';
import { choose, type Flags } from '../../src/config/precedence.js';
import type { WrittenConfig } from '../../src/config/config.js';

describe('what is chosen', () => {
  test.each<[Flags, WrittenConfig, string, boolean]>([
    [{}, {}, 'error', false],
    [{ strict: true }, {}, 'warning', true],
    [{ strict: true, failOn: 'error' }, {}, 'error', true],
    [{}, { strict: true }, 'warning', true],
    [{}, { strict: true, failOn: 'never' }, 'never', true],
    [{}, { strict: true, failOnUndecided: false }, 'warning', false],
    [{ failOnUndecided: true }, { failOnUndecided: false }, 'error', true],
    [{ failOn: 'note' }, { failOn: 'never' }, 'note', false],
    [{ strict: true }, { failOn: 'error', failOnUndecided: false }, 'warning', true],
  ])('by %j over %j is %s, undecided %s', (flags, config, failOn, failOnUndecided) => {
    const choices = choose(flags, config);
    expect([choices.failOn.value, choices.failOnUndecided.value]).toEqual([failOn, failOnUndecided]);
  });

  test('tells what has decided it', () => {
    expect(choose({ strict: true }, { profile: 2019, failOn: 'note' })).toEqual({
      profile: { value: '2019', by: { key: 'profile' } },
      failOn: { value: 'warning', by: { flag: '--strict' } },
      failOnUndecided: { value: true, by: { flag: '--strict' } },
    });
    expect(choose({ profile: '2016' }, { profile: '2019' }).profile).toEqual({
      value: '2016',
      by: { flag: '--profile' },
    });
    expect(choose({}).profile).toEqual({ value: '2025', by: 'default' });
  });
});
