import type { Serve } from './rig.ts';
import { serveSamples } from './samples.ts';

/** Pages that are no profile, each at an address of its own. */
export const statePages = {
  wall: 'https://www.linkedin.com/authwall?trk=profile',
  article: 'https://news.example.com/2026/field-notes',
  absent: 'https://github.com/nobody-has-this-name',
} as const;

const markup: Record<string, string> = {
  [statePages.wall]: `<!doctype html><html lang="en"><title>Sign Up | LinkedIn</title><main><h1>Join LinkedIn</h1>
    <form><label>Email <input name="session_key"></label><label>Password <input type="password"></label><button>Agree &amp; Join</button></form></main></html>`,
  [statePages.article]: `<!doctype html><html lang="en"><title>Field notes of a quiet week</title><main><article><h1>Field notes of a quiet week</h1>
    ${'<p>The river was low, the bridge was closed, and three of the four ferries ran as they were printed in the timetable.</p>'.repeat(12)}</article></main></html>`,
  [statePages.absent]: `<!doctype html><html lang="en"><title>Page not found · GitHub</title><main><h1>404</h1><p>This is not the web page you are looking for.</p></main></html>`,
};

/** Serves the pages that are no profile, those of `more` by their address, and the sample pages. */
export function serveStates(more: Record<string, string> = {}): Serve {
  const samples = serveSamples();
  return (url) => more[url.href] ?? markup[url.href] ?? samples(url);
}
