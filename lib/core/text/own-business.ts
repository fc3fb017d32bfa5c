/** Work for oneself or for many, or beside something else: it has no employer that two sources could disagree about. */
export const isOwnBusiness = (work: {
  employer?: string | undefined;
  employment?: string | undefined;
  title?: string | undefined;
}): boolean =>
  /freelanc|self[- ]?employ|contract|independent|consultan|part[- ]?time|intern\b|internship|volunteer|advis|upwork|fiverr|toptal|confidential|stealth|various|nda\b/i.test(
    [work.employer, work.employment, work.title].filter((part) => part !== undefined).join(' '),
  );

/** Whether a name stands for no employer in particular: work for oneself, a site for freelancers, a client who is not named. */
export const namesNobody = (employer: string): boolean =>
  /^(?:freelanc|self[- ]?employ|independent\b|own business|upwork|fiverr|toptal|freelancer|confidential|stealth|various|multiple|nda\b|n\/a)/i.test(
    employer.trim(),
  );

/** Whether a source calls the work full-time in so many words. */
export const isCalledFullTime = ({ employment = '' }: { employment?: string | undefined }): boolean =>
  /full[- ]?time|vollzeit|temps plein|jornada completa|tempo pieno|tempo integral|pełny etat|повна зайнятість|полная занятость/i.test(
    employment,
  );
