import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../../src/graph/value.js';
import { at, graphOf, plain, ref } from './plans.js';

const site = (stack: Json): Record<string, Json> => ({ site_config: [{ application_stack: stack }] });

describe('containers', () => {
  const stacks: readonly [string, string, Json, string][] = [
    [
      'azurerm 4',
      'azurerm_linux_web_app',
      { docker_registry_url: 'https://reg.azurecr.io', docker_image_name: 'a:1' },
      'DOCKER|reg.azurecr.io/a:1',
    ],
    ['azurerm 3.0', 'azurerm_linux_web_app', { docker_image: 'reg.io/a', docker_image_tag: '2' }, 'DOCKER|reg.io/a:2'],
    [
      'azurerm 4',
      'azurerm_windows_web_app',
      { docker_registry_url: 'https://mcr.microsoft.com', docker_image_name: 'b:1' },
      'DOCKER|mcr.microsoft.com/b:1',
    ],
    [
      'azurerm 3.0',
      'azurerm_windows_web_app',
      { docker_container_registry: 'reg.io', docker_container_name: 'b', docker_container_tag: '3' },
      'DOCKER|reg.io/b:3',
    ],
  ];

  test.each(stacks)('%s: %s', (_, type, stack, expected) => {
    const found = at(graphOf({ type, values: site([stack]) }), `${type}.x`);
    const isLinux = type.includes('linux');
    expect(plain(found.properties['siteConfig'])).toMatchObject({
      [isLinux ? 'linuxFxVersion' : 'windowsFxVersion']: expected,
    });
    expect(found.kind).toBe(isLinux ? 'app,linux,container' : 'app,container,windows');
  });

  test('an image of a registry that is made in the same run keeps its unknown part', () => {
    const found = at(
      graphOf({
        type: 'azurerm_linux_web_app',
        values: site([{ docker_image_name: 'a:1' }]),
        unknown: { site_config: [{ application_stack: [{ docker_registry_url: true }] }] },
        written: { site_config: [{ application_stack: [{ docker_registry_url: ref('local.registry') }] }] },
      }),
      'azurerm_linux_web_app.x',
    );
    expect(plain(found.properties['siteConfig'])).toMatchObject({
      linuxFxVersion: 'DOCKER|${azurerm_linux_web_app.x.site_config.0.application_stack.0.docker_registry_url}/a:1',
    });
  });

  test('spellings that azurerm 3 fills in do not make a container', () => {
    const found = at(
      graphOf({
        type: 'azurerm_linux_web_app',
        values: site([{ node_version: '18-lts' }]),
        unknown: { site_config: [{ application_stack: [{ docker_image: true, docker_image_tag: true }] }] },
      }),
      'azurerm_linux_web_app.x',
    );
    expect(plain(found.properties['siteConfig'])).toMatchObject({ linuxFxVersion: 'NODE|18-lts' });
  });
});
