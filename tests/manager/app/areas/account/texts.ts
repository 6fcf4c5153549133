import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';
import { own } from './own.ts';

export const { label, say } = textsOf({
  labels: {
    generateAppPassword: {
      en: seen('Generate app password', 'New secret for software'),
      fr: guess('Générer un mot de passe d’application', 'Nouveau code pour un logiciel'),
      de: guess('Anwendungspasswort generieren', 'Neuer Code für Software'),
      it: guess('Genera password dell’applicazione', 'Nuovo codice per software'),
      es: guess('Generar contraseña de aplicación', 'Código nuevo para software'),
    },
    createToken: {
      en: seen('Create a token', 'New API key'),
      fr: seen('Créer un token', 'Nouvelle clé API'),
      de: guess('Token erstellen', 'Neuer API-Schlüssel'),
      it: guess('Crea un token', 'Nuova chiave API'),
      es: guess('Crear un token', 'Nueva clave API'),
    },
    mailAccess: {
      en: guess('Mail access', 'May read messages'),
      fr: guess('Accès Mail', 'Lecture des messages'),
      de: guess('Zugriff Mail', 'Nachrichten lesen'),
      it: guess('Accesso Mail', 'Lettura dei messaggi'),
      es: guess('Acceso Mail', 'Lectura de mensajes'),
    },
    kdriveAccess: {
      en: guess('kDrive access', 'May open files'),
      fr: guess('Accès kDrive', 'Lecture des fichiers'),
      de: guess('Zugriff kDrive', 'Dateien öffnen'),
      it: guess('Accesso kDrive', 'Lettura dei file'),
      es: guess('Acceso kDrive', 'Lectura de archivos'),
    },
    kchatAccess: {
      en: guess('kChat access', 'May follow conversations'),
      fr: guess('Accès kChat', 'Lecture des conversations'),
      de: guess('Zugriff kChat', 'Gespräche mitlesen'),
      it: guess('Accesso kChat', 'Lettura delle conversazioni'),
      es: guess('Acceso kChat', 'Lectura de conversaciones'),
    },
  },
  own,
});
