/** The sign that a document's content leaves at the end of its account, so that two files of one name are two accounts. */
const contentMark = / ([0-9a-f]{12})$/;

/** What the sender called a document: its account without the kind of file and the mark of its content. */
export const documentName = (account: string): string => account.slice(account.indexOf(':') + 1).replace(contentMark, '');

/** The mark of a document's content, the same under every name; `undefined` where an account has none. */
export const documentContent = (account: string): string | undefined => contentMark.exec(account)?.[1];
