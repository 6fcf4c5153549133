import { textsOf } from '../../texts.ts';

/** No caption of these pages is public: all of them are invented. */
export const { say } = textsOf({
  labels: {},
  own: {
    firewall: { en: 'Firewall', fr: 'Pare-feu', de: 'Firewall', it: 'Firewall', es: 'Cortafuegos' },
    intro: {
      en: 'What is not listed here does not get through.',
      fr: 'Ce qui ne figure pas ici ne passe pas.',
      de: 'Was hier nicht steht, kommt nicht durch.',
      it: 'Ciò che non è elencato qui non passa.',
      es: 'Lo que no figura aquí no pasa.',
    },
    port: { en: 'Port', fr: 'Port', de: 'Port', it: 'Porta', es: 'Puerto' },
    protocol: { en: 'Protocol', fr: 'Protocole', de: 'Protokoll', it: 'Protocollo', es: 'Protocolo' },
    source: { en: 'From', fr: 'Depuis', de: 'Von', it: 'Da', es: 'Desde' },
    add: { en: 'New rule', fr: 'Nouvelle règle', de: 'Neue Regel', it: 'Nuova regola', es: 'Regla nueva' },
    submit: { en: 'Apply', fr: 'Appliquer', de: 'Übernehmen', it: 'Applica', es: 'Aplicar' },
    erase: { en: 'Take out', fr: 'Enlever', de: 'Herausnehmen', it: 'Togli', es: 'Quitar' },
    done: {
      en: 'Rules applied',
      fr: 'Règles appliquées',
      de: 'Regeln aktiv',
      it: 'Regole attive',
      es: 'Reglas activas',
    },
    console: { en: 'Console', fr: 'Console', de: 'Konsole', it: 'Console', es: 'Consola' },
  },
});
