/** A Terraform address without instance keys: that of the block. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '') : address;
}
