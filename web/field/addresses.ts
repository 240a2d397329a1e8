// Photos and voices that are shown lie open in memory under an address: no longer than their screen.
const open = new Set<string>();

export function address_of(bytes: ArrayBuffer, type: string): string {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  open.add(address);
  return address;
}

export function forget_addresses(): void {
  open.forEach((address) => URL.revokeObjectURL(address));
  open.clear();
}

export function forget_address(address: string): void {
  URL.revokeObjectURL(address);
  open.delete(address);
}
