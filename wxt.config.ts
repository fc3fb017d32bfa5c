import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { siteReaders } from './lib/adapters/site-readers.gen.ts';

/**
 * Zod ships a guarded `new Function`, which can run nowhere under our policy and makes the stores' linters warn.
 * Takes it out at build time, and stops the build when a new Zod has moved it.
 */
function zodWithoutEval() {
  const replacements: [RegExp, RegExp, string][] = [
    [/zod\/v4\/core\/util\.js$/, /const F = Function;\s*new F\(""\);\s*return true;/, 'return false;'],
    [/zod\/v4\/core\/doc\.js$/, /const F = Function;/, 'throw new Error("compiled parsers are off"); const F = Object;'],
  ];
  return {
    name: 'zod-without-eval',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const file = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      const replacement = replacements.find(([name]) => name.test(file));
      if (replacement === undefined) return undefined;
      const changed = code.replace(replacement[1], replacement[2]);
      if (changed === code) throw new Error(`zod-without-eval: nothing to replace in ${file}; Zod has changed, look again`);
      return { code: changed, map: null };
    },
  };
}

/** Sites that a reviewer can grant in settings, one by one. None is granted at install. */
const grantableSites = siteReaders.flatMap(({ matches }) => matches);

// Every directive is named, so that a browser's default can never be wider than what stands here.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const iconSizes = [16, 32, 48, 128];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('assets/locales') },
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  webExt: { disabled: true },
  vite: () => ({
    plugins: [zodWithoutEval(), tailwindcss()],
    build: { chunkSizeWarningLimit: 1_500 },
    // Modules, so that a worker fetches the reader of a form of file with the first such file.
    worker: { format: 'es' as const, plugins: () => [zodWithoutEval()] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const size of iconSizes) files.push({ absoluteSrc: resolve(`assets/icons/${size}.png`), relativeDest: `icons/${size}.png` });
    },
  },
  zip: { excludeSources: ['test/**', 'scratch/**', '**/fixtures/**', '**/*.test.ts'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: grantableSites,
    incognito: 'not_allowed',
    icons: Object.fromEntries(iconSizes.map((size) => [String(size), `icons/${size}.png`])),
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137', externally_connectable: { ids: [], matches: [] } }),
  }),
});
