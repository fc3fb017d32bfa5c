import { i18n } from '#i18n';
import type { Observable, Observation } from '../../lib/core/model/observation.ts';
import { camelCase } from '../ui/camel-case.ts';

type DocumentKind = Extract<Observable, `document-${string}` | `picture-${string}` | 'embedded-part' | 'hidden-text'>;
export type DocumentObservation = Extract<Observation, { kind: DocumentKind }>;

/** What a file says about itself, or holds besides its words, in one line and in plain words. */
export function documentValueText(observation: DocumentObservation): string {
  switch (observation.kind) {
    case 'document-author':
    case 'document-software':
      return `${observation.value.name} (${i18n.t(`documents.role.${camelCase(observation.value.role)}`)})`;
    case 'document-time':
      return i18n.t(`documents.time.${observation.value.of}`, [clockText(observation.value)]);
    case 'picture-time':
      return clockText(observation.value);
    case 'document-mark':
      return `${i18n.t(`documents.markOf.${camelCase(observation.value.of)}`)}: ${observation.value.text}`;
    case 'document-language':
      return observation.value;
    case 'embedded-part': {
      const { what, name } = observation.value;
      const words = i18n.t(`documents.embedded.${camelCase(what)}`);
      return name === undefined ? words : `${words}: ${name}`;
    }
    case 'hidden-text':
      return observation.value.text;
    case 'picture-position':
      return `${degrees(observation.value.latitude, 'N', 'S')}, ${degrees(observation.value.longitude, 'E', 'W')}`;
    case 'picture-device': {
      const { make, model, software } = observation.value;
      const device = [make, model].filter(Boolean).join(' ');
      return [device, software && i18n.t('documents.madeWith', [software])].filter(Boolean).join(', ');
    }
    case 'picture-hash':
      return i18n.t(`documents.pictureHash.${observation.value.of}`, [observation.value.text.slice(0, 16)]);
    default:
      return observation satisfies never;
  }
}

/** How a hidden text is kept from a reader's eyes; `undefined` for everything else. */
export const hidingText = (observation: Observation): string | undefined =>
  observation.kind === 'hidden-text' ? i18n.t(`documents.hiding.${camelCase(observation.value.how)}`) : undefined;

type Clock = { text: string; at?: string | undefined; utcOffsetMinutes?: number | undefined };

/** A clock's own reading with how it was set, or that the file does not say; the text as it stands where it was not understood. */
function clockText({ text, at, utcOffsetMinutes }: Clock): string {
  const shown = at === undefined ? text : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  if (utcOffsetMinutes === undefined) return `${shown} (${i18n.t('documents.time.noOffset')})`;
  const [hours, minutes] = [Math.floor(Math.abs(utcOffsetMinutes) / 60), Math.abs(utcOffsetMinutes) % 60];
  const offset = `${utcOffsetMinutes < 0 ? '−' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return `${shown} (${i18n.t('documents.time.offset', [offset])})`;
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
