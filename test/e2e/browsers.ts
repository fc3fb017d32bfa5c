import { startChromium } from './chromium-rig.ts';
import { startFirefox } from './firefox-rig.ts';

/** Both browsers, for what must be so in each. */
export const browsers = [
  { name: 'chromium', start: startChromium },
  { name: 'firefox', start: startFirefox },
] as const;
