param location string = resourceGroup().location

@allowed(['B2', 'P1v3'])
param sku string = 'P1v3'

var tags = {
  team: 'payments'
}

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-payments'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.30.0.0/24']
    }
  }

  resource apps 'subnets' = {
    name: 'snet-apps'
    properties: {
      addressPrefix: cidrSubnet('10.30.0.0/24', 28, 0)
      delegations: [
        {
          name: 'app-service'
          properties: {
            serviceName: 'Microsoft.Web/serverFarms'
          }
        }
      ]
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-payments'
  location: location
  tags: tags
  sku: {
    name: sku
    capacity: 12
  }
}

resource api 'Microsoft.Web/sites@2024-11-01' = {
  name: 'app-payments'
  location: location
  tags: tags
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: vnet::apps.id
    siteConfig: {
      vnetRouteAllEnabled: true
    }
  }
}
