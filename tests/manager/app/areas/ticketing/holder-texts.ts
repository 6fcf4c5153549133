/** What the holder of a pass is asked for. */
import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    settings: {
      en: seen('Settings', 'Options', 'Parameters'),
      fr: guess('Paramètres', 'Options'),
      de: seen('Parameter', 'Optionen', 'Einstellungen'),
      it: guess('Parametri', 'Opzioni', 'Impostazioni'),
      es: guess('Parámetros', 'Opciones'),
    },
    title: {
      en: seen('Title', 'Salutation'),
      fr: guess('Titre', 'Formule d’appel', 'Civilité'),
      de: guess('Anrede', 'Grussform'),
      it: guess('Titolo', 'Appellativo'),
      es: guess('Tratamiento', 'Saludo'),
    },
    name: {
      en: seen('Name', 'Surname'),
      fr: guess('Nom', 'Patronyme'),
      de: guess('Nachname', 'Zuname'),
      it: guess('Cognome', 'Casato'),
      es: guess('Apellido', 'Linaje'),
    },
    firstName: {
      en: seen('First name', 'Given names'),
      fr: guess('Prénom', 'Petit nom'),
      de: guess('Vorname', 'Rufname'),
      it: guess('Nome', 'Nome di battesimo'),
      es: guess('Nombre', 'Nombre de pila'),
    },
    company: {
      en: seen('Organizer, Company', 'Firm'),
      fr: guess('Organisateur, Société', 'Entreprise'),
      de: guess('Veranstalter, Unternehmen', 'Firma'),
      it: guess('Organizzatore, Azienda', 'Ditta'),
      es: guess('Organizador, Empresa', 'Compañía'),
    },
    email: {
      en: seen('Email', 'Mailbox'),
      fr: guess('E-mail', 'Courriel'),
      de: guess('E-Mail', 'Mailadresse'),
      it: guess('E-mail', 'Posta elettronica'),
      es: guess('Correo electrónico', 'Buzón'),
    },
    address: {
      en: seen('Address', 'Street'),
      fr: guess('Adresse', 'Domicile'),
      de: guess('Adresse', 'Anschrift'),
      it: guess('Indirizzo', 'Domicilio'),
      es: guess('Dirección', 'Domicilio'),
    },
    postalCode: {
      en: seen('Postal code', 'ZIP'),
      fr: guess('Code postal', 'NPA'),
      de: guess('Postleitzahl', 'PLZ'),
      it: guess('Codice postale', 'CAP'),
      es: guess('Código postal', 'CP'),
    },
    mobile: {
      en: seen('Mobile phone', 'Cell number'),
      fr: guess('Téléphone mobile', 'Portable'),
      de: guess('Mobiltelefon', 'Handynummer'),
      it: guess('Telefono cellulare', 'Cellulare'),
      es: guess('Teléfono móvil', 'Celular'),
    },
    birth: {
      en: seen('Date of birth', 'Birthday'),
      fr: guess('Date de naissance', 'Anniversaire'),
      de: guess('Geburtsdatum', 'Geburtstag'),
      it: guess('Data di nascita', 'Compleanno'),
      es: guess('Fecha de nacimiento', 'Cumpleaños'),
    },
    photo: {
      en: seen('Photo', 'Portrait'),
      fr: guess('Photo', 'Portrait'),
      de: guess('Foto', 'Porträt'),
      it: guess('Foto', 'Ritratto'),
      es: guess('Foto', 'Retrato'),
    },
    freeField: {
      en: seen('Free field', 'Question of your own'),
      fr: guess('Champ libre', 'Question au choix'),
      de: guess('Freies Feld', 'Zusatzfrage'),
      it: guess('Campo libero', 'Domanda a scelta'),
      es: guess('Campo libre', 'Pregunta propia'),
    },
  },
  own: {
    holderText: {
      en: 'Shown when a pass is filled in.',
      fr: 'Affiché au moment de remplir un pass.',
      de: 'Erscheint beim Ausfüllen eines Passes.',
      it: 'Appare quando si compila un pass.',
      es: 'Aparece al rellenar un pase.',
    },
  },
});
