/** Code that makes `nameOf(element)`: the accessible name as far as these tests need it, from a label, the text or a placeholder. */
export const naming = `
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby');
    const label = element.id ? document.querySelector('label[for="' + window.CSS.escape(element.id) + '"]') : null;
    return [
      element.getAttribute('aria-label'),
      by ? by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ') : null,
      label?.textContent, element.closest('label')?.textContent, element.textContent, element.getAttribute('placeholder'),
    ].find((text) => text && text.trim() !== '') ?? '';
  };
`;
