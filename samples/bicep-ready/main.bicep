targetScope = 'resourceGroup'

@description('The stage of the shop.')
@allowed(['test', 'production'])
param stage string

param location string = resourceGroup().location

var instances = stage == 'production' ? 6 : 1

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: 'vnet-shop-${stage}'
    location: location
    addressSpace: '10.20.0.0/16'
    apps: ['front', 'orders']
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-shop-${stage}'
  location: location
  kind: 'linux'
  sku: {
    name: 'P1v3'
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = [
  for (name, index) in ['front', 'orders']: {
    name: 'app-shop-${name}-${stage}-${uniqueString(resourceGroup().id)}'
    location: location
    kind: 'app,linux'
    properties: {
      serverFarmId: plan.id
      virtualNetworkSubnetId: network.outputs.subnetIds[index]
      vnetRouteAllEnabled: true
    }
  }
]
