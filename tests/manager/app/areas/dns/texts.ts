import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    zone: {
      en: guess('DNS zone', 'Name records'),
      fr: seen('Zone DNS', 'Enregistrements'),
      de: guess('DNS-Zone', 'Namenseinträge'),
      it: guess('Zona DNS', 'Record del nome'),
      es: guess('Zona DNS', 'Registros del nombre'),
    },
    add: {
      en: seen('Add an entry', 'Create a record'),
      fr: guess('Ajouter une entrée', 'Nouvel enregistrement'),
      de: guess('Eintrag hinzufügen', 'Neuer Record'),
      it: guess('Aggiungi una voce', 'Nuovo record'),
      es: guess('Añadir una entrada', 'Nuevo registro'),
    },
    advancedView: {
      en: guess('Advanced view', 'Expert mode'),
      fr: seen('Vue avancée', 'Mode expert'),
      de: guess('Erweiterte Ansicht', 'Expertenmodus'),
      it: guess('Vista avanzata', 'Modalità esperto'),
      es: guess('Vista avanzada', 'Modo experto'),
    },
  },
  own: {
    simpleView: {
      en: 'Overview',
      fr: 'Aperçu',
      de: 'Übersicht',
      it: 'Panoramica',
      es: 'Resumen',
    },
    records: { en: 'Records', fr: 'Entrées', de: 'Einträge', it: 'Voci', es: 'Entradas' },
    type: { en: 'Type', fr: 'Type', de: 'Typ', it: 'Tipo', es: 'Tipo' },
    name: { en: 'Source', fr: 'Source', de: 'Quelle', it: 'Origine', es: 'Origen' },
    target: { en: 'Target', fr: 'Cible', de: 'Ziel', it: 'Destinazione', es: 'Destino' },
    edit: { en: 'Edit', fr: 'Éditer', de: 'Anpassen', it: 'Cambia', es: 'Editar' },
    erase: { en: 'Take out', fr: 'Enlever', de: 'Herausnehmen', it: 'Togli', es: 'Quitar' },
    editTitle: {
      en: 'Record {name}',
      fr: 'Entrée {name}',
      de: 'Eintrag {name}',
      it: 'Voce {name}',
      es: 'Entrada {name}',
    },
    eraseText: {
      en: 'The record is taken out of the zone.',
      fr: 'L’entrée est enlevée de la zone.',
      de: 'Der Eintrag wird aus der Zone genommen.',
      it: 'La voce viene tolta dalla zona.',
      es: 'La entrada se quita de la zona.',
    },
    spread: {
      en: 'The zone has changed. It can take up to 48 hours to spread.',
      fr: 'La zone a changé. La propagation peut prendre jusqu’à 48 heures.',
      de: 'Die Zone ist geändert. Die Verbreitung kann bis zu 48 Stunden dauern.',
      it: 'La zona è cambiata. La propagazione può richiedere fino a 48 ore.',
      es: 'La zona ha cambiado. La propagación puede tardar hasta 48 horas.',
    },
  },
});
