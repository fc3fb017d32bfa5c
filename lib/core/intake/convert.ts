/**
 * What a raw text value means: the one place where text becomes the typed value of an observation.
 *
 * Readers hand over text as the page shows it and understand nothing. This table is what `RawObservation.value` may be
 * for each kind; every part is text, and a part in brackets may be left out. Empty parts count as left out, keys that are
 * not named here are ignored. Where a record is asked for, plain text is taken for its first key.
 *
 * | kind               | value                                                                                              |
 * |--------------------|----------------------------------------------------------------------------------------------------|
 * | `display-name`     | text                                                                                               |
 * | `headline`         | text                                                                                               |
 * | `summary`          | text                                                                                               |
 * | `handle`           | `{ name, [platform] }`; platform as a name of the model (`github`), as people write it (`GitHub`), |
 * |                    | or left out when `name` is a profile address (`https://t.me/x`); a leading `@` is dropped          |
 * | `claimed-location` | text: `Lyon, France`; the country is looked up, and left out where the text does not settle it      |
 * | `local-time`       | `{ text, [offset] }`: `10:24 (UTC +02:00)`, or text alone; offset `+02:00`, or `120` minutes        |
 * | `account-created`  | text or ISO: `Joined on May 2019`, `Member since Mar 3, 2021`, `2019-05-03T08:00:00Z`              |
 * | `last-activity`    | as `account-created`; `3 days ago` cannot be understood, since text has no clock                   |
 * | `email`            | text or `mailto:` address                                                                          |
 * | `phone`            | `{ text, [country] }`, or text or `tel:` address; country as ISO 3166 two letters for national form  |
 * | `link`             | `{ url, [text] }`, or the address alone; a missing `https://` is added                              |
 * | `linked-account`   | `{ platform, [name], [since] }`; since as `account-created`                                        |
 * | `badge`            | text                                                                                               |
 * | `rate`             | text: `$65.00/hr`                                                                                  |
 * | `count`            | `{ of, text }`: of is a counter of the model, text `500+ connections`, `1.2k`, `0`                 |
 * | `work`             | `{ [employer], [title], [dates], [employment], [place], [url], [text] }`, at least one of the first |
 * |                    | three; dates as the page writes them: `Jan 2022 – Present · 2 yrs`; an employment inside `employer` |
 * |                    | after a dot (`Acme · Full-time`) is told apart                                                     |
 * | `education`        | `{ school, [degree], [dates] }`                                                                    |
 * | `skill`            | text                                                                                               |
 * | `photo-address`    | address                                                                                            |
 * | `review`           | text                                                                                               |
 * | `message`          | `{ text, [at], [from] }`; at as ISO date and time, local or with offset; a `from` that is `other`,  |
 * |                    | `reviewer` or `me` marks a line which the candidate did not write: it is left out                  |
 * | `wallet`           | address of a wallet                                                                                |
 * | `postal-address`   | text                                                                                               |
 * | `answer`           | `{ question, reply }`; only from the reviewer, refused from a page or a file                       |
 *
 * Give work and education as one observation per entry, skills one per skill, links one per link. Long text belongs in
 * one observation: addresses, phones and handles inside it are found by `derive.ts`, so that readers need not look.
 */
export {};
