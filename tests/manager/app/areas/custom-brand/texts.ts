/** Public sources tell no caption of Custom Brand but its name. */
import { textsOf } from '../../texts.ts';

export const { say } = textsOf({
  labels: {},
  own: {
    name: { en: 'Custom Brand', fr: 'Custom Brand', de: 'Custom Brand', it: 'Custom Brand', es: 'Custom Brand' },
    addresses: { en: 'Addresses', fr: 'Adresses', de: 'Adressen', it: 'Indirizzi', es: 'Direcciones' },
    look: { en: 'Look', fr: 'Aspect', de: 'Aussehen', it: 'Aspetto', es: 'Aspecto' },
    domain: { en: 'Your name', fr: 'Votre nom', de: 'Ihr Name', it: 'Il suo nome', es: 'Su nombre' },
    tool: { en: 'Tool', fr: 'Outil', de: 'Werkzeug', it: 'Strumento', es: 'Herramienta' },
    address: { en: 'Address', fr: 'Adresse', de: 'Adresse', it: 'Indirizzo', es: 'Dirección' },
    start: {
      en: 'Put into service',
      fr: 'Mettre en service',
      de: 'In Betrieb nehmen',
      it: 'Mettere in servizio',
      es: 'Poner en servicio',
    },
    logo: {
      en: 'Upload a logo',
      fr: 'Téléverser un logo',
      de: 'Logo hochladen',
      it: 'Carica un logo',
      es: 'Subir un logotipo',
    },
    greeting: {
      en: 'Words on the sign-in page',
      fr: 'Texte de la page de connexion',
      de: 'Text der Anmeldeseite',
      it: 'Testo della pagina di accesso',
      es: 'Texto de la página de acceso',
    },
    kept: { en: 'Kept.', fr: 'Conservé.', de: 'Behalten.', it: 'Conservato.', es: 'Conservado.' },
  },
});
