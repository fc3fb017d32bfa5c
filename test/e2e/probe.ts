import type { Rig } from './rig.ts';

/** What a page that looks for the extension has seen. Two logs of the same page must be equal, extension or not. */
export type ProbeLog = {
  mutations: string[];
  messages: string[];
  errors: string[];
  listeners: string[];
  scrolls: number;
  resources: string[];
  /** Addresses of packaged files that answered. */
  reachable: string[];
  globals: string[];
  runtime: string;
  markup: string;
  style: string;
};

/**
 * A script that stands first in a page and looks for the extension in every way that a page can: changes of the
 * document, messages, errors, listeners, globals, resources, computed style. `addresses` are files of the extension, which
 * a hostile page could know.
 */
export function probeScript(addresses: string[]): string {
  return `(() => {
    const log = { mutations: [], messages: [], errors: [], listeners: [], scrolls: 0 };
    new MutationObserver((records) => records.forEach((record) => log.mutations.push(record.type + ' ' + record.target.nodeName + ' ' + (record.attributeName ?? ''))))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('message', (event) => log.messages.push(String(event.data)));
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, (event) => log.errors.push(type + ' ' + (event.message ?? '')), true);
    addEventListener('scroll', () => { log.scrolls += 1; }, true);
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) { log.listeners.push(type); return add.call(this, type, ...rest); };
    const reach = async (address) => {
      try { await fetch(address); return [address]; } catch { return []; }
    };
    const show = (address) => new Promise((done) => {
      const picture = new Image();
      picture.onload = () => done([address]);
      picture.onerror = () => done([]);
      picture.src = address;
    });
    window.collectProbe = async () => {
      await new Promise((done) => setTimeout(done, 100));
      const seen = { ...log, mutations: [...log.mutations], errors: [...log.errors], listeners: [...log.listeners] };
      // The browser asks for the icon of a tab by itself, sometimes before this and sometimes after.
      const resources = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name !== origin + '/favicon.ico');
      const answers = await Promise.all(${JSON.stringify(addresses)}.flatMap((address) => [reach(address), show(address)]));
      return {
        ...seen,
        resources,
        reachable: answers.flat(),
        globals: Object.getOwnPropertyNames(window).sort(),
        runtime: typeof window.chrome?.runtime + ' ' + typeof window.browser,
        markup: document.documentElement.outerHTML,
        style: getComputedStyle(document.body).cssText ?? '',
      };
    };
  })();`;
}

/** The page with the probe as the first thing that runs in it. */
export function withProbe(markup: string, addresses: string[]): string {
  const script = `<script>${probeScript(addresses)}</script>`;
  return /<head[^>]*>/i.test(markup) ? markup.replace(/<head[^>]*>/i, (head) => head + script) : script + markup;
}

/** What the page that is open has seen, but for what changes while it is shown. */
export async function seenBy(rig: Rig): Promise<Pick<ProbeLog, 'mutations' | 'messages' | 'errors' | 'listeners' | 'scrolls' | 'globals'>> {
  const { mutations, messages, errors, listeners, scrolls, globals } = await rig.inPage<ProbeLog>('window.collectProbe()');
  return { mutations, messages, errors, listeners, scrolls, globals };
}
