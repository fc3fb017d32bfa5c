import { storage } from 'wxt/utils/storage';

/** Markings of the Traffic Light Protocol 2.0, from open to closed. */
export const tlpMarkings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export type TlpMarking = (typeof tlpMarkings)[number];

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** What the reviewer can set. */
export type Settings = {
  /** Whether single keys (`j`, `k`, `e`…) act when no field has the focus. */
  singleKeys: boolean;
  density: Density;
  /** Marking of exported cases. */
  tlp: TlpMarking;
  /** Whether profiles on granted sites are read by themselves while the panel is open. */
  readsByItself: boolean;
};

export const defaultSettings: Settings = { singleKeys: true, density: 'comfortable', tlp: 'TLP:AMBER+STRICT', readsByItself: false };

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings, version: 1 });

/** The settings; whatever cannot be understood is at its default. */
export async function readSettings(): Promise<Settings> {
  return understood(await item.getValue());
}

/** Changes some of the settings and leaves the others, also when two are changed at once. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => item.setValue({ ...(await readSettings()), ...change }));
}

/**
 * Calls back with every change, from this page or another.
 *
 * @returns a function that stops it
 */
export function onSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((value) => listener(understood(value)));
}

function understood(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Settings, unknown>>;
  const { singleKeys, density, tlp, readsByItself } = stored;
  return {
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : defaultSettings.singleKeys,
    density: densities.find((each) => each === density) ?? defaultSettings.density,
    tlp: tlpMarkings.find((each) => each === tlp) ?? defaultSettings.tlp,
    readsByItself: readsByItself === true,
  };
}
