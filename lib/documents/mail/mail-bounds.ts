/** Lines of letters, which are parsed one by one; packed attachments have longer ones. */
const mostShortLines = 50_000;
const mostLines = 300_000;
/** Lines that can part a mail: its parts are gone through again for every one of them. */
const mostDividers = 1_000;
const shortLine = 60;

/** Whether a mail has no more lines and parts than letters have: reading it takes longer with each, and with parts far longer. */
export function isWithinBounds(bytes: Uint8Array): boolean {
  let [lines, short, dividers] = [0, 0, 0];
  for (let at = 0; at < bytes.length; lines++) {
    const end = bytes.indexOf(10, at);
    const next = end === -1 ? bytes.length : end + 1;
    if (next - at < shortLine) short++;
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) dividers++;
    if (lines > mostLines || short > mostShortLines || dividers > mostDividers) return false;
    at = next;
  }
  return true;
}
