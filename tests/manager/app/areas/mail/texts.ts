import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';
import { own } from './own.ts';

const labels = {
  createAddress: {
    en: seen('Create an email address', 'New mailbox'),
    fr: seen('Créer une adresse mail', 'Nouvelle boîte', 'Ajouter une adresse mail'),
    de: guess('E-Mail-Adresse erstellen', 'Neues Postfach'),
    it: guess('Crea un indirizzo email', 'Nuova casella'),
    es: guess('Crear una dirección de correo', 'Nuevo buzón'),
  },
  createSeveral: {
    en: seen('Create multiple email addresses', 'Bulk import'),
    fr: guess('Créer plusieurs adresses mail', 'Import en masse'),
    de: guess('Mehrere E-Mail-Adressen erstellen', 'Sammelimport'),
    it: guess('Crea più indirizzi email', 'Importazione in blocco'),
    es: guess('Crear varias direcciones de correo', 'Importación en bloque'),
  },
  createRedirection: {
    en: seen('Create a redirection address', 'New forwarder'),
    fr: guess('Créer une adresse de redirection', 'Nouveau transfert'),
    de: guess('Weiterleitungsadresse erstellen', 'Neue Umleitung'),
    it: guess('Crea un indirizzo di reindirizzamento', 'Nuovo inoltro'),
    es: guess('Crear una dirección de redirección', 'Nuevo reenvío'),
  },
  create: {
    en: guess('Create', 'Set up'),
    fr: seen('Créer', 'Mettre en place'),
    de: guess('Erstellen', 'Anlegen'),
    it: guess('Crea', 'Imposta'),
    es: guess('Crear', 'Dar de alta'),
  },
  tabAlias: {
    en: guess('Redirection and alias', 'Forwarders'),
    fr: guess('Redirection et alias', 'Transferts'),
    de: guess('Weiterleitung und Alias', 'Umleitungen'),
    it: guess('Reindirizzamento e alias', 'Inoltri'),
    es: guess('Redirección y alias', 'Reenvíos'),
  },
  tabResponder: {
    en: guess('Responder and signatures', 'Out of office'),
    fr: guess('Répondeur et signatures', 'Absence'),
    de: guess('Abwesenheitsnotiz und Signaturen', 'Automatische Antworten'),
    it: guess('Risponditore e firme', 'Fuori sede'),
    es: guess('Contestador y firmas', 'Fuera de la oficina'),
  },
  tabDevicePassword: {
    en: guess('Device password', 'Connected apps'),
    fr: seen('Mot de passe d’appareil', 'Applications reliées'),
    de: guess('Geräte-Passwort', 'Verbundene Apps'),
    it: guess('Password del dispositivo', 'App collegate'),
    es: guess('Contraseña de dispositivo', 'Aplicaciones conectadas'),
  },
  addDevicePassword: {
    en: guess('Add a device password', 'New access key'),
    fr: seen('Ajouter un mot de passe d’appareil', 'Nouvelle clé'),
    de: guess('Geräte-Passwort hinzufügen', 'Neuer Zugangsschlüssel'),
    it: guess('Aggiungi una password del dispositivo', 'Nuova chiave'),
    es: guess('Añadir una contraseña de dispositivo', 'Nueva clave'),
  },
  globalConfiguration: {
    en: guess('Global configuration', 'Service settings'),
    fr: seen('Configuration globale', 'Réglages du service'),
    de: guess('Globale Konfiguration', 'Einstellungen des Dienstes'),
    it: guess('Configurazione globale', 'Impostazioni del servizio'),
    es: guess('Configuración global', 'Ajustes del servicio'),
  },
  autoresponder: {
    en: guess('Autoresponder', 'Automatic replies'),
    fr: seen('Répondeur', 'Réponses automatiques'),
    de: guess('Abwesenheitsnotiz', 'Automatische Antwort'),
    it: guess('Risponditore', 'Risposte automatiche'),
    es: guess('Contestador', 'Respuestas automáticas'),
  },
  addTemplate: {
    en: guess('Add an autoresponder template', 'New reply text'),
    fr: seen('Ajouter un modèle de répondeur', 'Nouveau texte'),
    de: guess('Vorlage hinzufügen', 'Neuer Antworttext'),
    it: guess('Aggiungi un modello di risponditore', 'Nuovo testo'),
    es: guess('Añadir un modelo de contestador', 'Nuevo texto'),
  },
  makeVisible: {
    en: guess('Make visible', 'Offer to everybody'),
    fr: seen('Rendre visible', 'Proposer à tous'),
    de: guess('Sichtbar machen', 'Allen anbieten'),
    it: guess('Rendi visibile', 'Proponi a tutti'),
    es: guess('Hacer visible', 'Ofrecer a todos'),
  },
  applyTemplate: {
    en: guess('Apply an autoresponder template', 'Take a ready text'),
    fr: seen('Appliquer un modèle de répondeur', 'Reprendre un texte'),
    de: guess('Vorlage anwenden', 'Fertigen Text nehmen'),
    it: guess('Applica un modello di risponditore', 'Usa un testo pronto'),
    es: guess('Aplicar un modelo de contestador', 'Usar un texto listo'),
  },
  enable: {
    en: guess('Enable', 'Turn on'),
    fr: seen('Activer', 'Mettre en marche'),
    de: guess('Aktivieren', 'Einschalten'),
    it: guess('Attiva', 'Accendi'),
    es: guess('Activar', 'Encender'),
  },
};

export const { label, say } = textsOf({ labels, own });
