import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    accounting: {
      en: seen('Accounting', 'Billing'),
      fr: seen('Comptabilité', 'Facturation'),
      de: guess('Buchhaltung', 'Abrechnung'),
      it: guess('Contabilità', 'Fatturazione'),
      es: guess('Contabilidad', 'Facturación'),
    },
    invoices: {
      en: guess('Invoices', 'Receipts'),
      fr: seen('Factures', 'Reçus'),
      de: guess('Rechnungen', 'Belege'),
      it: guess('Fatture', 'Ricevute'),
      es: guess('Facturas', 'Recibos'),
    },
  },
  own: {
    number: { en: 'Number', fr: 'Numéro', de: 'Nummer', it: 'Numero', es: 'Número' },
    amount: { en: 'Amount', fr: 'Montant', de: 'Betrag', it: 'Importo', es: 'Importe' },
    reference: { en: 'Reference', fr: 'Référence', de: 'Referenz', it: 'Riferimento', es: 'Referencia' },
    open: { en: 'Open the PDF', fr: 'Ouvrir le PDF', de: 'PDF öffnen', it: 'Apri il PDF', es: 'Abrir el PDF' },
    opened: {
      en: '{number} is ready.',
      fr: '{number} est prête.',
      de: '{number} ist bereit.',
      it: '{number} è pronta.',
      es: '{number} está lista.',
    },
    ways: {
      en: 'Ways to pay',
      fr: 'Modes de règlement',
      de: 'Zahlungsarten',
      it: 'Modi di pagare',
      es: 'Formas de pago',
    },
    card: { en: 'Card', fr: 'Carte', de: 'Karte', it: 'Carta', es: 'Tarjeta' },
    addWay: {
      en: 'Add a way to pay',
      fr: 'Ajouter un mode',
      de: 'Zahlungsart hinzufügen',
      it: 'Aggiungi un modo',
      es: 'Añadir una forma',
    },
    added: { en: 'Added.', fr: 'Ajouté.', de: 'Hinzugefügt.', it: 'Aggiunto.', es: 'Añadida.' },
  },
});
