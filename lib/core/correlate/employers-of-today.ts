import { companyKey } from '../text/company-name.ts';
import { namesNobody } from '../text/own-business.ts';
import type { Candidate } from './candidate.ts';

/**
 * Employers of today that two candidates both name and that are small enough to have an office for two strangers to share, as keys.
 * Who works for oneself, for a site of freelancers or for one of the largest firms shares nothing with all the others who do.
 */
export function sharedEmployersOfToday(one: Candidate, other: Candidate): string[] {
  const theirs = new Set(employersOfToday(other));
  return [...new Set(employersOfToday(one))].filter((employer) => theirs.has(employer));
}

const employersOfToday = ({ profiles }: Candidate): string[] =>
  profiles.flatMap(({ observations }) =>
    observations.flatMap(({ kind, value, visible }) => {
      if (kind !== 'work' || !visible || value.end !== 'present' || value.employer === undefined) return [];
      return oneFirm(value.employer) ?? [];
    }),
  );

/** The key of an employer that is one firm of ordinary size, `undefined` for any other. */
export function oneFirm(employer: string): string | undefined {
  const key = companyKey(employer);
  if (key === undefined || namesNobody(employer) || nobodys.test(key)) return undefined;
  return exact.has(key) || everywhere.some((name) => key === name || key === `${name}com` || key.startsWith(`${name} `)) ? undefined : key;
}

/** Words for working for oneself or for somebody who is not named, as job pages and résumés of several languages have them. */
const nobodys =
  /^(?:self|own(?: projects?| startup)?|personal (?:projects?|business)|private(?: clients?| projects?| person)?|(?:various |multiple |several )?clients?|contract(?:or|ing|s)?(?: work)?|company|startup|start up|remote|unknown|none|undisclosed|anonymous|freiberuf(?:ler|lerin|lich)?|selbst(?:a|ae)?ndig|autonom[ao]|independiente|independant|auto entrepreneur|micro entrepreneur|libero professionista|partita iva|zzp|zzper|wlasna dzialalnosc(?: gospodarcza)?|samozatrudnienie|frilans|frilanser|samozanyatyi?|samozayniatyi?|serbest|profissional autonomo|pessoa juridica|mei|pj|fop)$/;

/**
 * Sites that bring freelancers and clients together, by their own pages, and firms with some fifty thousand people or more, by their
 * yearly reports.
 */
const everywhere = (
  'upwork,fiverr,toptal,freelancer,guru com,peopleperhour,malt,contra,braintrust,andela,turing,crossover,arc dev,gun io,x team,lemon io,' +
  'mercor,outlier ai,scale ai,dataannotation,appen,workana,gigster,codementor,hackerone,bugcrowd,remote com,deel,' +
  'google,alphabet,amazon,aws,microsoft,facebook,ibm,international business machines,samsung,sony,huawei,siemens,bosch,sap,cisco,' +
  'salesforce,accenture,deloitte,pwc,pricewaterhousecoopers,kpmg,ernst and young,capgemini,cognizant,infosys,wipro,tata consultancy,tcs,' +
  'hcl,hcltech,tech mahindra,ltimindtree,epam,globant,dxc,ntt data,fujitsu,hitachi,atos,cgi,concentrix,teleperformance,hewlett packard,' +
  'dell,jpmorgan,jp morgan,citigroup,citibank,bank of america,wells fargo,hsbc,barclays,deutsche bank,bnp paribas,santander,walmart,' +
  'alibaba,tencent,bytedance,tiktok,baidu,mercado libre,uber,lockheed martin,boeing,airbus,volkswagen,toyota,ericsson,nokia,vodafone,' +
  'verizon,deutsche telekom,adecco,randstad,manpower,manpowergroup,kelly services,teksystems,allegis'
).split(',');

/** Of these only the whole name is meant: other firms begin with the word. */
const exact = new Set('apple,meta,oracle,intel,ey,hp,orange,visa,shell,target,remote,arc,outlier,indeed,linkedin,github'.split(','));
