import { existsSync } from 'node:fs';
import type { SampleFile } from './document-files.ts';

/** A page of ours that a test can look at and use: the side panel, or a page in a tab. */
export type Surface = {
  /** All text that the page holds. */
  text(): Promise<string>;
  /** Waits until the page holds the text; throws with what it held instead. */
  waitForText(text: string, timeoutMs?: number): Promise<void>;
  /** Clicks the button, link, tab or menu item with this accessible name. */
  click(name: string): Promise<void>;
  /** Ticks the box with this accessible name, or unticks it. */
  tick(name: string): Promise<void>;
  /** Types into the field with this accessible name. */
  fill(name: string, text: string): Promise<void>;
  /** Value of the field with this accessible name. */
  valueOf(name: string): Promise<string>;
  /** Gives files to the file field with this accessible name, as its dialog would. */
  chooseFiles(name: string, files: readonly SampleFile[]): Promise<void>;
  /** Presses a key, or several held together (`Shift+Tab`), as a hand would: it goes to whatever has the focus, first to this page. */
  press(key: string): Promise<void>;
  /** Runs the body of a function of `document` and `window` in the page; what it returns must be JSON. */
  read<T>(body: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** A picture in each scheme, in which the page is left in light. */
  screenshots(pathOf: (scheme: Scheme) => string): Promise<void>;
};

export type Scheme = 'light' | 'dark';

/** A real browser with the built extension, and the same gestures in each. */
export type Rig = {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab in front; what is served there is decided by `serve`. */
  open(url: string): Promise<void>;
  /** Goes to another address in the tab that is open. */
  visit(url: string): Promise<void>;
  /** Runs an expression in a page of the extension, with its rights; the page is opened once and stays in the background. */
  inExtension<T>(expression: string): Promise<T>;
  /** Runs an expression in the page that is open. */
  inPage<T>(expression: string): Promise<T>;
  /** A true click on the toolbar button. */
  pressToolbarButton(): Promise<void>;
  /** The true side panel, once it is open. */
  panel(): Promise<Surface>;
  /** A page of the extension in a tab: `dashboard.html#/cases`. */
  extensionPage(path: string): Promise<Surface>;
  /** Everything that asked for the network, other than what `serve` answered and the extension's own files. */
  strayRequests(): string[];
  /** What pages wrote to their consoles. */
  consoleLines(): string[];
  /** Waits until somebody closes the browser's window. */
  closed(): Promise<void>;
  /** Ends the browser as a crash would, and starts it again on the same profile. */
  crashAndRestart(): Promise<void>;
  close(): Promise<void>;
};

/**
 * `extension` is a folder with a build, ours when left out, or `none` for a browser without it. `isOpenToNetwork` lets
 * what `serve` does not answer through, for the demo; tests keep the network closed. `isSizedByWindow` leaves a page the room that it has
 * beside the panel, where a driver would have it believe in another.
 */
export type RigOptions = {
  serve: Serve;
  extension?: string;
  isHeaded?: boolean;
  isOpenToNetwork?: boolean;
  scheme?: Scheme;
  isSizedByWindow?: boolean;
};

/** What is served at an address: markup, or nothing, which counts as a stray request. */
export type Serve = (url: URL) => string | undefined;

/** The path that an environment variable names; the runner sets it, and a test alone says what is missing. */
export function browserPath(variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH', fallbacks: string[]): string {
  const path = [process.env[variable], ...fallbacks].find((each) => each !== undefined && existsSync(each));
  if (path === undefined) throw new Error(`No browser: set ${variable}, or run npm test, which installs one.`);
  return path;
}
