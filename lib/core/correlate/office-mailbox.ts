/** Mailboxes, in their one form, that an office reads and no one person. */
export const officeMailbox =
  /^(?:info|hr|jobs?|careers?|recruit(?:ing|ment|er)?|talent|hiring|support|contact|hello|team|office|admin|sales|people)@/;
