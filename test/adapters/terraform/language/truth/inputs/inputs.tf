variable "string" {
  type    = string
  default = "text"
}

variable "number" {
  type    = number
  default = "7"
}

variable "list" {
  type    = list(string)
  default = ["a", "b"]
}

variable "empty_list" {
  type    = list(string)
  default = []
}

variable "set" {
  type    = set(string)
  default = ["b", "a", "b"]
}

variable "map" {
  type    = map(string)
  default = { x = 1, y = "two" }
}

variable "any" {
  default = { a = [1, "b"], c = null }
}

variable "null" {
  type    = string
  default = null
}

variable "subnets" {
  type = map(object({
    prefix      = string
    delegations = optional(list(string), ["web"])
    nested = optional(object({
      size = optional(number, 3)
      name = optional(string)
    }), {})
    tags = optional(map(string))
  }))
  default = {
    web = { prefix = "10.0.1.0/24" }
    db  = { prefix = "10.0.2.0/24", delegations = [], nested = { name = "n" } }
  }
}

variable "tuple" {
  type    = tuple([string, number, bool])
  default = [1, "2", "true"]
}

locals {
  nested   = { list = [{ id = 1, name = "one" }, { id = 2, name = "two" }], empty = {}, "key with space" = true }
  template = "Hello, $${name}! %%{ if loud }LOUD%%{ endif }"
}

resource "terraform_data" "later" {
  input = "known"
}
