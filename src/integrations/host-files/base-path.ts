/** A root-relative address under the base path; an address of another site stays as it is. */
export function underBase(address: string, base: string): string {
  return address.startsWith('/') ? `${base}${address.slice(1)}` : address;
}
