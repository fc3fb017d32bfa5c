import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { injections } from '../../test/builders/injections.ts';
import { WholePanel } from '../../test/dom/whole-panel.tsx';

afterEach(cleanup);

/** What stands on the page as elements, without text and without attributes. */
const elements = (root: Element): string => [...root.querySelectorAll('*')].map(({ localName }) => localName).join(' ');

/** Attributes that run something, or lead to what is no web page and no case of ours. */
const dangerous = (root: Element): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (['href', 'src', 'action'].includes(name) && !/^(?:https?:|#\/case\/[^/:]*$)/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  );

const turning = /[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

function drawn(text: string): Element {
  const { container } = render(<WholePanel text={text} list="found" />);
  act(() => {
    for (const button of container.querySelectorAll<HTMLElement>('footer button[aria-expanded="false"], li[data-finding] h3 button'))
      button.click();
  });
  return container;
}

test('no injection makes an element in the opened panel', () => {
  const usual = elements(drawn('Mara Example'));
  expect(usual).toContain('figure');
  cleanup();
  const wrong = injections.filter((text) => {
    const panel = drawn(text);
    const isWrong = elements(panel) !== usual || dangerous(panel).length > 0 || turning.test(panel.textContent ?? '');
    cleanup();
    return isWrong;
  });
  expect(wrong).toEqual([]);
});
