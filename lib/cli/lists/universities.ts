import { readFileSync } from 'node:fs';
import { z } from '../../core/model/zod.ts';
import { hostOf } from '../../core/text/domain.ts';
import type { DraftList } from './finished-list.ts';

const universities = z.array(z.object({ domains: z.array(z.string()) }));

/** The list of domains of universities, from a copy of the list that Hipo keeps. */
export function universityDomains(path: string): DraftList {
  const domains = new Set(
    universities.parse(JSON.parse(readFileSync(path, 'utf8'))).flatMap((one) => one.domains.flatMap((each) => hostOf(each) ?? [])),
  );
  return {
    id: 'university-domains',
    purpose: 'benign',
    match: 'domain',
    kinds: ['email', 'link'],
    about:
      'Web domains of universities and colleges in 200 countries. A school gives its mailboxes by its own rules, so their spelling says nothing about a person.',
    built: 'world_universities_and_domains.json of Hipo/university-domains-list, its domains without those that lie below another one.',
    retrieved: '2026-11-22',
    licence: 'MIT',
    sources: {
      hipo: {
        kind: 'researcher',
        publisher: 'Hipo',
        title: 'University domains list',
        url: 'https://github.com/Hipo/university-domains-list',
        published: '2026-06-20',
        where: 'world_universities_and_domains.json, the domains of every entry',
      },
    },
    values: [...domains].filter((domain) => !liesBelow(domain, domains)).map((value) => ({ value, source: 'hipo' })),
  };
}

function liesBelow(domain: string, others: ReadonlySet<string>): boolean {
  const labels = domain.split('.');
  return labels.some((_, at) => at > 0 && at < labels.length - 1 && others.has(labels.slice(at).join('.')));
}
