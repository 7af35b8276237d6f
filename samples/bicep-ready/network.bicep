param name string
param location string
param addressSpace string

@description('The apps, each of which gets a subnet of its own.')
param apps string[]

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [addressSpace]
    }
    subnets: [
      for (app, index) in apps: {
        name: 'snet-${app}'
        properties: {
          addressPrefix: cidrSubnet(addressSpace, 26, index)
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
    ]
  }
}

output subnetIds string[] = [for index in range(0, length(apps)): vnet.properties.subnets[index].id]
