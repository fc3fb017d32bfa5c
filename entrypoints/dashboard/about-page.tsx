import { About } from '../../components/settings/about.tsx';
import { engineVersion } from '../../lib/core/engine/find.ts';
import { appVersion } from './case-reports.ts';
import { pack } from './loaded-pack.ts';

/** What this is, in which version, and with which pack. */
export default function AboutPage() {
  return (
    <About
      appVersion={appVersion()}
      packTitle={pack.title}
      packVersion={pack.version}
      engineVersion={engineVersion}
      attackRelease={pack.attackRelease}
    />
  );
}
