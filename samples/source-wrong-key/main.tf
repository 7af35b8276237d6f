terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
  subscription_id = "00000000-0000-4000-8000-000000000001"
}

variable "stage" {
  type = string
}

locals {
  location = "westeurope"
  apps = {
    shop = { sku = "P1v3", workers = 3, subnet = "shop" }
    jobs = { sku = "B2", workers = 2, subnet = "endpoints" }
  }
}

module "network" {
  source   = "./modules/network"
  stage    = var.stage
  location = local.location
  cidr     = "10.128.0.0/20"
  subnets = {
    shop      = { newbits = 6, netnum = 0, delegate = true }
    jobs      = { newbits = 7, netnum = 2, delegate = true }
    endpoints = { newbits = 8, netnum = 8 }
  }
}

module "app" {
  source   = "./modules/app"
  for_each = local.apps

  name                = "${var.stage}-${each.key}"
  location            = local.location
  resource_group_name = module.network.resource_group_name
  sku_name            = each.value.sku
  worker_count        = each.value.workers
  subnet_id           = module.network.subnet_ids[each.value.subnet]
}
