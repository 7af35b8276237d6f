/** A member of a body that holds resources of another type. */
export interface InlineChild {
  readonly property: string;
  readonly type: string;
}

const inlineChildren: Readonly<Record<string, readonly InlineChild[]>> = {
  'microsoft.network/virtualnetworks': [
    { property: 'subnets', type: 'Microsoft.Network/virtualNetworks/subnets' },
    { property: 'virtualNetworkPeerings', type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings' },
  ],
};

/** What may be written inside the body of a resource of an ARM type, as resources of their own. */
export function inlineChildrenOf(type: string): readonly InlineChild[] {
  return inlineChildren[type.toLowerCase()] ?? [];
}
