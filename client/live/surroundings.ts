import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { RecordSnapshot } from '../../shared/wire/names.ts';
import type { OpenLine } from './line.ts';
import type { Keep } from './receipts.ts';
import { socketLine } from './socketLine.ts';
import type { Device } from './stored.ts';

/** All that the live state needs of a browser, so that tests can turn its clock and its wire by hand. */
export interface Surroundings {
  openLine: OpenLine;
  fetchRecord: () => Promise<RecordSnapshot>;
  monotonic: () => Milliseconds;
  wall: () => Milliseconds;
  newId: () => string;
  /** Storage of this tab. */
  keep: Keep;
  /** Storage of this device, shared by its tabs. */
  device: Device;
  /** Calls back when another tab has changed what is stored under this name; returns how to stop. */
  onStored: (name: string, work: () => void) => () => void;
  /** Names the code of this page: whatever changes it, changes the name. */
  code: string;
  /** Calls back at each interval; returns how to stop. */
  every: (interval: Milliseconds, work: () => void) => () => void;
  /** Calls back when the page is shown again, perhaps after sleep; returns how to stop. */
  onWake: (work: () => void) => () => void;
  /** Calls back when the page goes out of sight, perhaps for ever; returns how to stop. */
  onHide: (work: () => void) => () => void;
  reload: () => void;
}

/** The browser's own. */
export function browserSurroundings(dialogue: string, slot: string): Surroundings {
  return {
    openLine: socketLine(),
    fetchRecord: () => fetchRecord(dialogue, slot),
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    newId,
    keep: {
      getItem: (key) => sessionStorage.getItem(key),
      setItem: (key, value) => sessionStorage.setItem(key, value),
    },
    device: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => localStorage.removeItem(key),
    },
    onStored: (name, work) =>
      listen(window, 'storage', (event) => {
        if ((event as StorageEvent).key === name) work();
      }),
    code: import.meta.url,
    every: (interval, work) => {
      const timer = setInterval(work, interval);
      return () => clearInterval(timer);
    },
    onWake: (work) => onSight('visible', 'pageshow', work),
    onHide: (work) => onSight('hidden', 'pagehide', work),
    reload: () => location.reload(),
  };
}

function listen(where: EventTarget, name: string, work: (event: Event) => void): () => void {
  where.addEventListener(name, work);
  return () => where.removeEventListener(name, work);
}

/** Not every browser tells a page that it comes or goes in the same way. */
function onSight(state: DocumentVisibilityState, event: 'pageshow' | 'pagehide', work: () => void): () => void {
  const stops = [
    listen(document, 'visibilitychange', () => document.visibilityState === state && work()),
    listen(window, event, work),
  ];
  return () => stops.forEach((stop) => void stop());
}

async function fetchRecord(dialogue: string, slot: string): Promise<RecordSnapshot> {
  const response = await fetch(`/record/${encodeURIComponent(dialogue)}?slot=${encodeURIComponent(slot)}`);
  if (!response.ok) throw new Error(`The record was not given: ${response.status}`);
  return (await response.json()) as RecordSnapshot;
}

/** A fresh id; browsers give `randomUUID` only to secure pages, and a house without a certificate is not one. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
