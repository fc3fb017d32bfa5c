/** Puts a text on the clipboard; false when the browser refuses, as it does without a press or without the focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
