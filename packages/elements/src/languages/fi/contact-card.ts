import { baseMessages } from './base.js';
import type { ContactCardMessages } from '../../contact-card/messages.js';

export const messages: ContactCardMessages = {
  ...baseMessages,
  heading: (network) => (network === undefined ? 'Yhteystiedot' : `Yhteystiedot: ${network}`),
  email: 'Sähköposti',
  telephone: 'Puhelin',
  website: 'Verkkosivusto',
  languages: (count) => (count === 1 ? 'Kieli' : 'Kielet'),
  askAbout: (topic) => `Kysy aiheesta: ${topic}`,
  noAddress: 'Suoraa yhteystietoa ei ole tiedossa.',
  throughOrganization: 'Yhteydenotto organisaation kautta:',
  emailTo: (name, address) => `Lähetä sähköpostia, ${name}: ${address}`,
  call: (name, number) => `Soita, ${name}: ${number}`,
  reveal: 'Näytä sähköposti ja puhelin',
  revealOf: (name) => `Näytä sähköposti ja puhelin: ${name}`,
  saveCard: 'Tallenna yhteystieto',
  saveCardOf: (name) => `Tallenna yhteystieto: ${name}`,
  code: 'QR-koodi',
  codeOf: (name) => `QR-koodi: ${name}`,
  codeImage: (name) => `QR-koodi, jossa ovat yhteystiedot: ${name}`,
  scanCode: 'Tallenna yhteystieto lukemalla koodi puhelimella.',
  codeTooLong: 'Nämä yhteystiedot ovat liian pitkät QR-koodiin.',
};
