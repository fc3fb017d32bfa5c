/** Hands a text or a picture to the reviewer as a file, through the browser's own way of saving. */
export function download(name: string, mime: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over some time after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
