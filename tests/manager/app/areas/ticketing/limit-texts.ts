/** Rules of a pass whose holder chooses. */
import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    singleEvent: {
      en: seen('Single event choice', 'Only once'),
      fr: guess('Choix d’un seul évènement', 'Une fois'),
      de: guess('Auswahl einer einzigen Veranstaltung', 'Nur einmal'),
      it: guess('Scelta di un solo evento', 'Una volta sola'),
      es: guess('Elección de un solo evento', 'Una sola vez'),
    },
    maximum: {
      en: seen('Maximum tickets', 'Upper limit'),
      fr: guess('Maximum de billets', 'Plafond'),
      de: guess('Maximale Anzahl Tickets', 'Obergrenze'),
      it: guess('Numero massimo di biglietti', 'Limite superiore'),
      es: guess('Máximo de entradas', 'Tope'),
    },
    minimum: {
      en: seen('Minimum tickets', 'Lower limit'),
      fr: guess('Minimum de billets', 'Plancher'),
      de: guess('Mindestanzahl Tickets', 'Untergrenze'),
      it: guess('Numero minimo di biglietti', 'Limite inferiore'),
      es: guess('Mínimo de entradas', 'Suelo'),
    },
    oneEventADay: {
      en: seen('Limit of one event per day', 'Daily cap'),
      fr: guess('Limite d’un évènement par jour', 'Plafond quotidien'),
      de: guess('Limit von einer Veranstaltung pro Tag', 'Tagesgrenze'),
      it: guess('Limite di un evento al giorno', 'Tetto giornaliero'),
      es: guess('Límite de un evento por día', 'Tope diario'),
    },
    sameDay: {
      en: seen('All seats on the same day', 'Within one date'),
      fr: guess('Toutes les places le même jour', 'Une date'),
      de: guess('Alle Plätze am selben Tag', 'Nur ein Datum'),
      it: guess('Tutti i posti nello stesso giorno', 'Una data sola'),
      es: guess('Todas las plazas el mismo día', 'Una sola fecha'),
    },
    onePerformance: {
      en: seen('Limit of one performance per event', 'Once per show'),
      fr: guess('Limite d’une représentation par évènement', 'Une fois par spectacle'),
      de: guess('Limit von einer Vorstellung pro Veranstaltung', 'Einmal je Anlass'),
      it: guess('Limite di una rappresentazione per evento', 'Una volta per spettacolo'),
      es: guess('Límite de una función por evento', 'Una vez por espectáculo'),
    },
    differentEvents: {
      en: seen('Minimum number of different events / pass', 'Variety'),
      fr: guess('Nombre minimum d’évènements différents / pass', 'Variété'),
      de: guess('Mindestanzahl verschiedener Veranstaltungen / Pass', 'Vielfalt'),
      it: guess('Numero minimo di eventi diversi / pass', 'Varietà'),
      es: guess('Número mínimo de eventos diferentes / pase', 'Variedad'),
    },
  },
  own: {
    rules: {
      en: 'Rules of the choice',
      fr: 'Règles du choix',
      de: 'Regeln der Auswahl',
      it: 'Regole della scelta',
      es: 'Reglas de la elección',
    },
  },
});
