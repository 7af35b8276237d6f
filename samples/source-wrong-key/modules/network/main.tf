variable "stage" { type = string }
variable "location" { type = string }
variable "cidr" { type = string }

variable "subnets" {
  type = map(object({
    newbits  = number
    netnum   = number
    delegate = optional(bool, false)
  }))
}

resource "azurerm_resource_group" "this" {
  name     = "rg-${var.stage}-network"
  location = var.location
}

resource "azurerm_virtual_network" "this" {
  name                = "vnet-${var.stage}"
  location            = azurerm_resource_group.this.location
  resource_group_name = azurerm_resource_group.this.name
  address_space       = [var.cidr]
}

resource "azurerm_subnet" "this" {
  for_each             = var.subnets
  name                 = "snet-${each.key}"
  resource_group_name  = azurerm_resource_group.this.name
  virtual_network_name = azurerm_virtual_network.this.name
  address_prefixes     = [cidrsubnet(var.cidr, each.value.newbits, each.value.netnum)]

  dynamic "delegation" {
    for_each = each.value.delegate ? [1] : []
    content {
      name = "web"
      service_delegation {
        name    = "Microsoft.Web/serverFarms"
        actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
      }
    }
  }
}

output "resource_group_name" { value = azurerm_resource_group.this.name }
output "subnet_ids" { value = { for key, subnet in azurerm_subnet.this : key => subnet.id } }
