/** The ATT&CK release whose technique ids the pack uses. */
export const attackRelease = '18.1';

/** Techniques of that release that the pack refers to, by id. The pack's test refuses any other. */
export const attackTechniques = [
  'T1078', // Valid Accounts
  'T1204.002', // User Execution: Malicious File
  'T1219', // Remote Access Tools
  'T1583.001', // Acquire Infrastructure: Domains
  'T1585', // Establish Accounts
  'T1585.001', // Establish Accounts: Social Media Accounts
  'T1585.002', // Establish Accounts: Email Accounts
  'T1586', // Compromise Accounts
  'T1586.001', // Compromise Accounts: Social Media Accounts
  'T1656', // Impersonation
  'T1657', // Financial Theft
] as const;
