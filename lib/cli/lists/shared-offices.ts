import { type DraftList, handMade } from './finished-list.ts';

/** The list of chains of shared offices, whose names stand in the addresses of their tenants. */
export const sharedOffices = (): DraftList => ({
  id: 'co-working-addresses',
  purpose: 'benign',
  match: 'term',
  kinds: ['postal-address', 'claimed-location', 'work'],
  about: 'Chains of shared offices that rent desks to anybody. Many people who work for themselves receive their parcels there.',
  built: 'By hand, from chains that publish their places themselves, without names that mean something else in an address.',
  retrieved: '2026-11-22',
  licence: 'CC0-1.0',
  sources: {
    chains: handMade(
      'Chains of shared offices by name',
      'The names in this list; no open collection of their addresses with a licence was found',
    ),
  },
  values: (
    'WeWork, Regus, Impact Hub, Mindspace, Servcorp, Talent Garden, Serendipity Labs, JustCo, Betahaus, Selina CoWork, Launch Workplaces, ' +
    'Awfis, 91springboard, Innov8, Smartworks, BHIVE Workspace, IndiQube, Workbar, Venture X, Office Evolution, Premier Workspaces, ' +
    'Cambridge Innovation Center, The Executive Centre, Compass Offices, KoHub, Hubud, The Office Group, Huckletree, ' +
    'Morning Coworking, Design Offices, Factory Berlin, Ahoy Berlin, rent24, Brain Embassy, Cluster Offices, ' +
    'Utopicus, Aticco, OneCoWork, Urban Station, AreaTres, Coworking Space, Co-working Space, Coworking'
  )
    .split(/,\s+/)
    .map((value) => ({ value, source: 'chains' })),
});
