/** Storage of the device, which may be full, forbidden, or hold something else: nothing here ever throws. */

export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was stored, believed to be ours; undefined where there is nothing that can be read. */
export function read<Value>(device: Device, key: string): Value | undefined {
  try {
    return (JSON.parse(device.getItem(key) ?? 'null') as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value; false where the browser stores nothing. */
export function write(device: Device, key: string, value: unknown): boolean {
  try {
    device.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    forget(device, key);
    return false;
  }
}

export function forget(device: Device, key: string): void {
  try {
    device.removeItem(key);
  } catch {
    // nothing was stored
  }
}
