/** The actions that connecting an app needs on the subnet or above it (S3 "Permissions"). */
export const joiningActions = [
  'Microsoft.Network/virtualNetworks/read',
  'Microsoft.Network/virtualNetworks/subnets/read',
  'Microsoft.Network/virtualNetworks/subnets/join/action',
] as const;

/**
 * What is needed besides to set the delegation (S3 "Permissions"), and by a connection of its own resource
 * (hashicorp/terraform-provider-azurerm#12134, #15213, #22958).
 */
export const subnetWrite = 'Microsoft.Network/virtualNetworks/subnets/write';
