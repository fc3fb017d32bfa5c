const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are a container of Office before 2007; files locked with a password are still put into one. */
export const isContainer = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Whether a container holds an encrypted document (MS-OFFCRYPTO 1.3.2): its directory, in steps of 128 bytes, says so. */
export function isEncryptedContainer(bytes: Uint8Array): boolean {
  const wanted = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0));
  for (let at = 512; at + 32 <= bytes.length; at += 128)
    if (wanted.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0)) return true;
  return false;
}
