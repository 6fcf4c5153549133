import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

/** What goes before the name of the Organization is public; the rest is invented. */
export const { label, say } = textsOf({
  labels: {
    directoryOf: {
      en: seen('Directory of', 'Everybody at'),
      fr: guess('Annuaire de', 'Membres chez'),
      de: guess('Verzeichnis von', 'Personen bei'),
      it: guess('Elenco di', 'Persone presso', 'Rubrica di'),
      es: guess('Directorio de', 'Personas en', 'Anuario de'),
    },
  },
  own: {
    title: { en: 'Contacts', fr: 'Contacts', de: 'Kontakte', it: 'Contatti', es: 'Contactos' },
    mine: {
      en: 'My address book',
      fr: 'Mon carnet d’adresses',
      de: 'Mein Adressbuch',
      it: 'La mia rubrica',
      es: 'Mi libreta de direcciones',
    },
    favourites: { en: 'Favourites', fr: 'Favoris', de: 'Favoriten', it: 'Preferiti', es: 'Favoritos' },
    unfold: { en: 'Unfold', fr: 'Déplier', de: 'Aufklappen', it: 'Apri', es: 'Desplegar' },
    name: { en: 'Name', fr: 'Nom', de: 'Name', it: 'Nome', es: 'Nombre' },
    mail: { en: 'Email', fr: 'Mail', de: 'E-Mail', it: 'E-mail', es: 'Correo' },
    people: { en: 'people', fr: 'personnes', de: 'Personen', it: 'persone', es: 'personas' },
    newContact: {
      en: 'New contact',
      fr: 'Nouveau contact',
      de: 'Neuer Kontakt',
      it: 'Nuovo contatto',
      es: 'Nuevo contacto',
    },
  },
});
