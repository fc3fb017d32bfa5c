/** Services that forward from a made-up address to the person's own, as they are used for privacy. Whole domains of theirs. */
export const privacyRelays: readonly string[] = [
  '33mail.com',
  'addy.io',
  'aleeas.com',
  'anonaddy.com',
  'anonaddy.me',
  'duck.com',
  'mozmail.com',
  'passinbox.com',
  'passmail.net',
  'privaterelay.appleid.com',
  'simplelogin.co',
  'simplelogin.com',
  'slmail.me',
];
