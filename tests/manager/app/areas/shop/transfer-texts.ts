/** Texts of a transfer in the Shop: none of them is public. */
import { textsOf } from '../../texts.ts';

export const { say } = textsOf({
  labels: {},
  own: {
    move: { en: 'Bring it in', fr: 'Le faire venir', de: 'Herholen', it: 'Portalo qui', es: 'Traerlo' },
    title: {
      en: 'From your provider to us',
      fr: 'De votre fournisseur à chez nous',
      de: 'Von Ihrem Anbieter zu uns',
      it: 'Dal suo fornitore a noi',
      es: 'De su proveedor a nosotros',
    },
    code: { en: 'Authcode', fr: 'Authcode', de: 'Authcode', it: 'Authcode', es: 'Authcode' },
    dns: { en: 'DNS', fr: 'DNS', de: 'DNS', it: 'DNS', es: 'DNS' },
    keepDns: {
      en: 'Leave as it is',
      fr: 'Laisser tel quel',
      de: 'Lassen, wie es ist',
      it: 'Lasciare com’è',
      es: 'Dejar como está',
    },
    newDns: {
      en: 'Start afresh',
      fr: 'Repartir de zéro',
      de: 'Neu beginnen',
      it: 'Ricominciare',
      es: 'Empezar de cero',
    },
  },
});
