import type { Rig, Serve, Surface } from './rig.ts';

/** An invented person on a site drawn as GitHub draws people. */
export type LinkedPerson = { login: string; name: string; mailbox: string; notes: string };

const host = 'https://github.com';
export const addressOf = ({ login }: LinkedPerson): string => `${host}/${login}`;

const ownNotes =
  'For eleven years I have built booking systems for small ferries along a rocky coast, first alone and later with a team of four. ' +
  'My days go into queues that lose nothing when the harbour network drops, into forms that a deckhand can fill in with wet gloves, ' +
  'and into reports that the office prints on Monday morning. I write tests before I write code, I keep a diary of every outage, and I ' +
  'have carried the pager through three winters. Before that I drew charts for sailors and taught evening classes in geometry. I like ' +
  'plain tables, short functions and long walks, and I answer letters within a day unless the wind is good.';

/** Five people, of whom the first and the fourth are kept by one operator: another name, the same mailbox and number, a few words changed. */
export const linkedPeople: readonly [LinkedPerson, LinkedPerson, LinkedPerson, LinkedPerson, LinkedPerson] = [
  {
    login: 'ferry-tables',
    name: 'Tarquin Overmoor',
    mailbox: 'harbour.desk@example.com',
    notes: `${ownNotes} Call me on +1 212 555 0142.`,
  },
  {
    login: 'lantern-oak',
    name: 'Isaura Brindle',
    mailbox: 'isaura@example.com',
    notes:
      'I restore pipe organs on weekdays and write music software at the weekend. Valves, bellows and sample rates are my trade, and my ' +
      'tuner for cold churches is used by nine parishes. Scores are welcome, so are questions about leather.',
  },
  {
    login: 'meadow-lens',
    name: 'Corwin Ashdell',
    mailbox: 'corwin@example.com',
    notes:
      'Pictures of moths at night, a macro lens made of an old projector, and the firmware that moves it by a hair. I count wings for a ' +
      'museum and publish every table with the code that made it, since somebody will want to check.',
  },
  {
    login: 'quay-ledger',
    name: 'Benedek Farrowlea',
    mailbox: 'harbour.desk@example.com',
    notes: `${ownNotes.replace('eleven', 'twelve').replace('rocky', 'northern').replace('four', 'five').replace('wet gloves', 'cold hands').replace('geometry', 'drawing')} Call me on +1 (212) 555-0142.`,
  },
  {
    login: 'copper-thread',
    name: 'Wilhelmina Stoor',
    mailbox: 'mina@example.com',
    notes:
      'Weaving drafts as data: a loom that reads text files, a library of four hundred patterns, and a printer for cards. I repair looms ' +
      'in three counties and answer the telephone when the shuttle is still.',
  },
];

const page = ({ login, name, mailbox, notes }: LinkedPerson): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${login} (${name}) · GitHub</title></head><body><main>
<div itemscope itemtype="http://schema.org/Person" class="h-card">
<h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">${name}</span><span class="p-nickname vcard-username" itemprop="additionalName">${login}</span></h1>
<ul class="vcard-details"><li itemprop="email"><a href="mailto:${mailbox}">${mailbox}</a></li></ul></div>
<div class="profile-readme"><article class="markdown-body entry-content" itemprop="text"><p>${notes}</p></article></div>
</main></body></html>`;

/** Serves the five at their addresses. */
export const serveLinkedPeople = (): Serve => (url) => {
  if (url.pathname === '/favicon.ico') return '';
  const person = linkedPeople.find((each) => addressOf(each) === url.href);
  return person === undefined ? undefined : page(person);
};

/** Opens somebody's page, presses the button and waits until the panel has read it. */
export async function readPerson(rig: Rig, person: LinkedPerson): Promise<Surface> {
  await rig.open(addressOf(person));
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  await panel.waitForText(person.name, 40_000);
  await panel.waitForText('GitHub · read', 40_000);
  return panel;
}
