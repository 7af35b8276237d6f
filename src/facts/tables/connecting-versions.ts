import type { Mechanism } from '../model/apps.js';

/**
 * The API version that a way of connecting came with, where it is a property or resource type of its own.
 * Source: the type definitions of Microsoft.Web from 2015-08-01 to 2025-03-01, read on 2026-11-21.
 */
export const connectingSince: { readonly [way in Mechanism]?: string } = {
  'site-property': '2020-12-01',
  'network-config': '2018-02-01',
  'plan-property': '2025-03-01',
};
