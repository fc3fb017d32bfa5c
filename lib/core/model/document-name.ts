/** The mark of a document's content at the end of its account, so that two files of one name are two accounts. */
const contentMark = /(?:^|\s)([0-9a-f]{12})$/;

/** What the sender called a document: its account without the kind of file and the mark of its content; empty for pasted text. */
export const documentName = (account: string): string => subjectOf(account).replace(contentMark, '');

/** The mark of a document's content, the same under every name; `undefined` where an account has none. */
export const documentContent = (account: string): string | undefined => contentMark.exec(subjectOf(account))?.[1];

const subjectOf = (account: string): string => account.slice(account.indexOf(':') + 1);
