import { textsOf } from '../../texts.ts';

export const { say } = textsOf({
  labels: {},
  own: {
    switch: {
      en: 'Use the assistant',
      fr: 'Utiliser l’assistant',
      de: 'Assistenten benutzen',
      it: 'Usare l’assistente',
      es: 'Usar el asistente',
    },
    search: {
      en: 'Let it look through documents',
      fr: 'Laisser parcourir les documents',
      de: 'Dokumente durchsuchen lassen',
      it: 'Lasciare che consulti i documenti',
      es: 'Permitir que consulte los documentos',
    },
  },
});
