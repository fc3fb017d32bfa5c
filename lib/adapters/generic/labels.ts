import type { Observable } from '../../core/model/observation.ts';
import type { RawValue } from '../adapter.ts';

/** What a label in front of a value names: the kind, and how the text beside it becomes a value. */
type Label = { kind: Observable; read?: (text: string) => RawValue | undefined; many?: true };

const handle = (platform: string): Label => ({ kind: 'handle', read: (name) => ({ platform, name }) });
const link: Label = { kind: 'link', read: (url) => (/^\S+\.\S+$/.test(url) ? { url } : undefined) };
const phone: Label = { kind: 'phone', read: (text) => (/\d{3}/.test(text.replaceAll(/[ ().-]/g, '')) ? { text } : undefined) };
const email: Label = { kind: 'email', read: (text) => (text.includes('@') ? text : undefined) };

// Labels as profiles, résumés and applicant tracking systems write them, in the languages that our reviewers' sites come
// in most. Labels for what a person is (nationality, date of birth, gender) are left out and so never read.
const labels: { [words: string]: Label } = {
  'name|full name|candidate|candidate name|vollständiger name|nom complet|nombre completo|nome completo': { kind: 'display-name' },
  'headline|current title|job title|current role|current position|berufsbezeichnung|intitulé du poste|cargo actual': { kind: 'headline' },
  'current company|current employer|aktueller arbeitgeber|entreprise actuelle|empresa actual|empresa atual': {
    kind: 'work',
    read: (employer) => ({ employer }),
  },
  'location|current location|based in|lives in|city|residence|country|place of residence|standort|ort|wohnort|lieu|localisation|ubicación|localidad|localização|località':
    { kind: 'claimed-location' },
  'time zone|timezone|local time|zeitzone|fuseau horaire|zona horaria|fuso horário': { kind: 'local-time', read: (text) => ({ text }) },
  'email|e-mail|email address|e-mail address|mail|e-mail-adresse|courriel|adresse e-mail|correo electrónico|correo': email,
  'phone|mobile|telephone|tel|cell|phone number|mobile number|telefon|mobil|téléphone|teléfono|telefone|telefono|móvil': phone,
  'website|homepage|portfolio|web|personal site|webseite|site web|sitio web|site|linkedin|linkedin profile|github|gitlab|xing': link,
  'member since|joined|registered|mitglied seit|membre depuis|miembro desde|membro desde': { kind: 'account-created' },
  'last seen|last active|last activity|zuletzt aktiv': { kind: 'last-activity' },
  'rate|hourly rate|day rate|daily rate|stundensatz|taux horaire|tarifa por hora': { kind: 'rate' },
  'skills|key skills|tech stack|kenntnisse|compétences|habilidades|competências': { kind: 'skill', many: true },
  'address|postal address|mailing address|shipping address|anschrift|dirección|endereço|indirizzo': { kind: 'postal-address' },
  'wallet|wallet address|usdt|usdc|eth|btc': { kind: 'wallet', read: (text) => (/^[A-Za-z0-9:]{20,110}$/.test(text) ? text : undefined) },
  skype: handle('skype'),
  telegram: handle('telegram'),
  discord: handle('discord'),
  whatsapp: handle('whatsapp'),
};

const byWord = new Map(Object.entries(labels).flatMap(([words, label]) => words.split('|').map((word) => [word, label] as const)));

/** A label's values. Empty when the label is one of ours and stands before nothing. */
export type Labelled = { kind: Observable; label: string; values: RawValue[] };

/** What a label and the text beside it say; undefined for a label that we do not know. */
export function readLabel(label: string, text: string): Labelled | undefined {
  const word = label
    .slice(0, 60)
    .replace(/[:：*\s]+$/, '')
    .trim()
    .toLowerCase();
  const known = byWord.get(word);
  if (known === undefined) return undefined;
  const parts = known.many === true ? text.slice(0, 4_000).split(/[,;•·|\n]/) : [text];
  const values = parts.flatMap((one) => {
    const trimmed = one.trim();
    const value =
      trimmed === '' || trimmed === '-' || trimmed === '–' ? undefined : known.read === undefined ? trimmed : known.read(trimmed);
    return value === undefined ? [] : [value];
  });
  return { kind: known.kind, label: word, values };
}

/** The same for a line such as `Location: Porto, Portugal`, or for several in one line: `Email: … | Phone: …`. */
export function readLabelledLine(line: string): Labelled[] {
  if (!/[:：]/.test(line)) return [];
  const parts = line.slice(0, 2_000).split(/ [|·•] /);
  return parts.flatMap((part) => {
    const colon = part.slice(0, 60).search(/[:：]/);
    return colon < 2 ? [] : (readLabel(part.slice(0, colon), part.slice(colon + 1)) ?? []);
  });
}
