import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    affiliation: {
      en: seen('Affiliation', 'Recommend us'),
      fr: guess('Affiliation', 'Parrainage'),
      de: guess('Affiliate', 'Empfehlungsprogramm'),
      it: guess('Affiliazione', 'Programma di inviti'),
      es: guess('Afiliación', 'Programa de recomendación'),
    },
    marketingTools: {
      en: seen('Marketing tools', 'Advertising material', 'Marketing Tools'),
      fr: guess('Outils marketing', 'Matériel publicitaire'),
      de: guess('Marketing-Tools', 'Werbemittel'),
      it: guess('Strumenti di marketing', 'Materiale pubblicitario'),
      es: guess('Herramientas de marketing', 'Material publicitario'),
    },
    affiliateLinks: {
      en: seen('Affiliate links', 'Addresses to share', 'Affiliate Links'),
      fr: guess('Liens d’affiliation', 'Adresses à partager'),
      de: guess('Affiliate-Links', 'Adressen zum Teilen'),
      it: guess('Link di affiliazione', 'Indirizzi da condividere'),
      es: guess('Enlaces de afiliación', 'Direcciones para compartir'),
    },
    earningsAndPayments: {
      en: seen('Earnings and payments', 'Money received'),
      fr: guess('Gains et paiements', 'Argent reçu'),
      de: guess('Einnahmen und Zahlungen', 'Erhaltenes Geld'),
      it: guess('Guadagni e pagamenti', 'Denaro ricevuto'),
      es: guess('Ganancias y pagos', 'Dinero recibido'),
    },
    paymentPreferences: {
      en: seen('Payment preferences', 'How you get your money'),
      fr: guess('Préférences de paiement', 'Mode de versement'),
      de: guess('Zahlungseinstellungen', 'Auszahlungsweg'),
      it: guess('Preferenze di pagamento', 'Modo di versamento'),
      es: guess('Preferencias de pago', 'Forma de cobro'),
    },
  },
  own: {
    overview: { en: 'At a glance', fr: 'En bref', de: 'Auf einen Blick', it: 'In breve', es: 'De un vistazo' },
    clicks: {
      en: 'Clicks this month: 42',
      fr: 'Clics ce mois : 42',
      de: 'Klicks in diesem Monat: 42',
      it: 'Clic di questo mese: 42',
      es: 'Clics de este mes: 42',
    },
    banners: { en: 'Pictures', fr: 'Images', de: 'Bilder', it: 'Immagini', es: 'Imágenes' },
    history: { en: 'So far', fr: 'Jusqu’ici', de: 'Bisher', it: 'Finora', es: 'Hasta ahora' },
    copy: { en: 'Copy', fr: 'Copier', de: 'Kopieren', it: 'Copia', es: 'Copiar' },
    copied: { en: 'Copied.', fr: 'Copié.', de: 'Kopiert.', it: 'Copiato.', es: 'Copiado.' },
    product: { en: 'Leads to', fr: 'Mène à', de: 'Führt zu', it: 'Porta a', es: 'Lleva a' },
    ownTag: { en: 'Your tag', fr: 'Votre tag', de: 'Ihr Tag', it: 'Il suo tag', es: 'Su etiqueta' },
    where: {
      en: 'Where should the money go?',
      fr: 'Où verser l’argent ?',
      de: 'Wohin soll das Geld?',
      it: 'Dove va il denaro?',
      es: '¿Adónde va el dinero?',
    },
    prepaid: {
      en: 'Prepaid account',
      fr: 'Compte prépayé',
      de: 'Prepaid-Konto',
      it: 'Conto prepagato',
      es: 'Cuenta prepago',
    },
    iban: {
      en: 'Bank account (IBAN)',
      fr: 'Compte bancaire (IBAN)',
      de: 'Bankkonto (IBAN)',
      it: 'Conto bancario (IBAN)',
      es: 'Cuenta bancaria (IBAN)',
    },
    number: { en: 'Number', fr: 'Numéro', de: 'Nummer', it: 'Numero', es: 'Número' },
    use: {
      en: 'Use this way',
      fr: 'Utiliser ce mode',
      de: 'So auszahlen',
      it: 'Usa questo modo',
      es: 'Usar esta forma',
    },
    kept: { en: 'Noted.', fr: 'C’est noté.', de: 'Vermerkt.', it: 'Annotato.', es: 'Anotado.' },
  },
});
