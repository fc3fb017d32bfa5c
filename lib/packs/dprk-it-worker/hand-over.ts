import type { HandOverItem } from '../../core/model/hand-over.ts';
import { advisory2022, advisory2024, japanAlert2024, nationwideActions2025, tokyoPolice2025 } from './publications/government.ts';
import { beyondIt2026, bleeping2025, honeypot2026 } from './publications/press.ts';
import { ketmanOrganizations2025, seal2026 } from './publications/researchers.ts';
import { gitlab2026, google2025, mandiant2024, recordedFuture2026 } from './publications/vendors.ts';

/**
 * What only IT, the payroll or a platform can see, after the start. The same for everybody who starts, told to them beforehand,
 * and never asked of a page.
 */
export const handOver: HandOverItem[] = [
  {
    id: 'location-access-vpn-known-provider',
    text: 'Work accounts are reached through a commercial VPN or a home-connection proxy again and again, although the company gave none.',
    how: 'Compare the sign-in log of four weeks with lists of providers. Say in the contract which connections are allowed; ask before anything follows.',
    benign: [
      'Uses a VPN for privacy, or because the network at home or in the country is filtered.',
      'Travels, or works from cafés and trains, where a VPN is what security teams advise.',
      'The provider of the connection shares its addresses with a VPN, so the list is wrong.',
    ],
    sources: [
      { ...gitlab2026, where: 'How accounts were reached: commercial VPNs and proxies' },
      { ...recordedFuture2026, where: 'Infrastructure: VPN providers seen' },
      { ...bleeping2025, where: 'What the recorded machines connected through' },
    ],
  },
  {
    id: 'location-many-ips-short-time',
    text: 'One account signs in from several countries within hours.',
    how: 'Use the rule for impossible travel of the identity provider, after taking out the company’s own exits and mobile gateways. Ask the platform’s trust team where it is the platform that sees it.',
    benign: [
      'A mobile network or a company VPN comes out in another country.',
      'Location lists of addresses are weeks old or wrong.',
      'A mail program or a build server signs in on behalf of the person.',
    ],
    sources: [
      { ...advisory2022, where: 'Red flag indicators: several sign-ins into one account from different countries in a short time' },
      { ...japanAlert2024, where: 'What platforms should look out for: frequent changes of the access address' },
    ],
  },
  {
    id: 'location-device-never-converges',
    text: 'For weeks the company laptop and the sign-ins of its owner are never in the same place.',
    how: 'Compare the position of the managed device with the origin of the sign-ins once a week, with notice to all staff; then ask to see the device in hand on a call.',
    benign: [
      'The company’s own VPN moves every sign-in to another place.',
      'Works on a second, approved machine while the laptop stays in a drawer.',
      'The device finds its position by a network that is recorded wrongly.',
    ],
    sources: [{ ...recordedFuture2026, where: 'Recommendations: compare where devices and sign-ins are' }],
  },
  {
    id: 'pay-instant-forward',
    text: 'The whole pay leaves for cryptocurrency or another country within two days, month after month.',
    how: 'Only a bank or a payroll provider can see it, and only their own financial team may look. Employers do not ask staff what they do with their pay.',
    benign: [
      'Supports a family abroad: most people who send pay home do so on pay day.',
      'Keeps savings in another currency because the own one loses its worth.',
      'Moves everything to another bank with better terms.',
    ],
    sources: [{ ...tokyoPolice2025, where: 'Two people who lent their accounts: how the pay was passed on' }],
  },
  {
    id: 'log-device-silent-or-moves',
    text: 'A delivered laptop is never switched on for days, or first reports from another place than it was sent to.',
    how: 'Look at the first check-in and position in device management within a week; then call and have the serial number shown with the device in hand.',
    benign: [
      'The parcel waits at a neighbour, at customs or in a depot.',
      'The first days are spent with family or on holiday that was agreed.',
      'Has moved, and told the people team but not IT.',
    ],
    sources: [
      { ...recordedFuture2026, where: 'How equipment is received and passed on' },
      { ...mandiant2024, where: 'Advice on onboarding: where the laptop is and whether it is used' },
      { ...google2025, where: 'Facilitators: a laptop sent to one country and used from another' },
    ],
  },
  {
    id: 'log-second-rmm-or-kvm',
    text: 'A second remote control program, a network KVM switch or a device that moves the mouse is on a company laptop.',
    how: 'Compare the inventory of programs and of USB and display devices with the approved list. Isolate, preserve, and ask the person before deciding; tell all staff beforehand that it is looked at.',
    benign: [
      'IT, or a customer’s IT, has installed it for support.',
      'A KVM switch serves two machines on one desk.',
      'Uses an aid for people who cannot use a keyboard or a mouse for long.',
      'A mouse mover keeps a long build or a presentation from locking the screen.',
    ],
    sources: [
      { ...mandiant2024, where: 'Detection methods: remote programs, KVM devices and mouse movers' },
      { ...recordedFuture2026, where: 'How laptops of others are worked on' },
      { ...honeypot2026, where: 'What was set up on the recorded machines' },
      { ...beyondIt2026, where: 'Tools on the laptops' },
      { ...nationwideActions2025, where: 'Laptops at the homes of others and the devices attached to them' },
      { ...advisory2024, where: 'The described cases: remote software on laptops at another person’s home' },
    ],
  },
  {
    id: 'acc-shared-credentials',
    text: 'One work account is in use on several devices at the same time, or its password stands in an open channel.',
    how: 'Look for sessions that overlap on devices unknown to management, and search the company’s channels for credentials. Reset first, then ask.',
    benign: [
      'Scripts, build servers and telephones use the account next to its owner.',
      'A team shares one account because the licence or the tool leaves no other way.',
      'Forgot to sign out of the old machine after a change of laptops.',
    ],
    sources: [
      { ...ketmanOrganizations2025, where: 'How the workers organise: several people behind one account' },
      { ...seal2026, where: 'Overview of what it costs: credentials shared in open channels' },
    ],
  },
];
