import { guess, seen } from '../../caption.ts';
import { textsOf } from '../../texts.ts';

export const { label, say } = textsOf({
  labels: {
    login: {
      en: seen('Login', 'Open my account', 'Log in'),
      fr: seen('Connexion', 'Ouvrir mon compte'),
      de: guess('Anmelden', 'Konto öffnen'),
      it: guess('Accedi', 'Apri account'),
      es: seen('Conectar', 'Abrir mi cuenta', 'Iniciar sesión'),
    },
    loginSso: {
      en: seen('Log in with SSO', 'Company account'),
      fr: guess('Se connecter avec SSO', 'Compte de l’entreprise'),
      de: guess('Mit SSO anmelden', 'Firmenkonto'),
      it: guess('Accedi con SSO', 'Account aziendale'),
      es: guess('Iniciar sesión con SSO', 'Cuenta de empresa'),
    },
  },
  own: {
    title: { en: 'Sign in', fr: 'Connexion', de: 'Anmeldung', it: 'Accesso', es: 'Acceso' },
    mail: {
      en: 'Login address',
      fr: 'Adresse de connexion',
      de: 'Anmeldeadresse',
      it: 'Indirizzo di accesso',
      es: 'Dirección de acceso',
    },
    password: {
      en: 'Your secret',
      fr: 'Votre code secret',
      de: 'Ihr Geheimwort',
      it: 'La Sua parola segreta',
      es: 'Su palabra secreta',
    },
    forgotten: {
      en: 'Cannot get in?',
      fr: 'Impossible d’entrer ?',
      de: 'Kein Zugang?',
      it: 'Non riesce a entrare?',
      es: '¿No puede entrar?',
    },
    recovery: {
      en: 'Get back into your account',
      fr: 'Retrouver votre compte',
      de: 'Zurück ins Konto',
      it: 'Ritrovare l’account',
      es: 'Volver a su cuenta',
    },
    recoveryNext: { en: 'Go on', fr: 'Poursuivre', de: 'Fortfahren', it: 'Prosegui', es: 'Seguir' },
    newPassword: {
      en: 'New secret',
      fr: 'Nouveau code secret',
      de: 'Neues Geheimwort',
      it: 'Nuova parola segreta',
      es: 'Nueva palabra secreta',
    },
    company: {
      en: 'Entra ID of your company',
      fr: 'Entra ID de votre entreprise',
      de: 'Entra ID Ihrer Firma',
      it: 'Entra ID della Sua azienda',
      es: 'Entra ID de su empresa',
    },
    companyName: {
      en: 'Company login',
      fr: 'Identifiant d’entreprise',
      de: 'Firmenlogin',
      it: 'Utente aziendale',
      es: 'Usuario de empresa',
    },
    companyEnter: { en: 'Enter', fr: 'Entrer', de: 'Eintreten', it: 'Entra', es: 'Entrar' },
  },
});
