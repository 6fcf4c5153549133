/** Captions of the Manager as its public documentation gives them; written down here, never taken from `content/`. */
import type { Lang, Localised } from '../../../utils/content/types.ts';

const order = ['en', 'fr', 'de', 'it', 'es'] as const;

function inFive(...texts: [string, string, string, string, string]): Localised {
  return Object.fromEntries(order.map((lang, nth) => [lang, texts[nth] ?? ''])) as Localised;
}

const table = {
  users: inFive('Users', 'Utilisateurs', 'Benutzer', 'Utenti', 'Usuarios'),
  userManagement: inFive(
    'User management',
    'Gestion des Utilisateurs',
    'Benutzerverwaltung',
    'Gestione utenti',
    'Administración de usuarios',
  ),
  addUser: inFive(
    'Add a user',
    'Ajouter un utilisateur',
    'Benutzer hinzufügen',
    'Aggiungi un utente',
    'Agregar un usuario',
  ),
  removeFromOrganization: inFive(
    'Remove from Organization',
    "Retirer de l'Organisation",
    'Aus der Organisation entfernen',
    "Rimuovi dall'Organizzazione",
    'Eliminar de la Organización',
  ),
  modifyRole: inFive('Modify the role', 'Modifier le rôle', 'Rolle ändern', 'Cambia ruolo', 'Modificar el rol'),
  productAccess: inFive(
    'Edit product access',
    'Modifier les accès produits',
    'Produktzugriffe bearbeiten',
    'Modifica accessi ai prodotti',
    'Modificar el acceso a los productos',
  ),
  removeThisUser: inFive(
    'Remove this user',
    'Retirer cet utilisateur',
    'Diesen Benutzer entfernen',
    'Rimuovi questo utente',
    'Eliminar este usuario',
  ),
  emailAddress: inFive(
    'Email address',
    'Adresse mail',
    'E-Mail-Adresse',
    'Indirizzo e-mail',
    'Dirección de correo electrónico',
  ),
  continue: inFive('Continue', 'Continuer', 'Weiter', 'Continua', 'Continuar'),
  save: inFive('Save', 'Enregistrer', 'Speichern', 'Salva', 'Guardar'),
  next: inFive('Next', 'Suivant', 'Weiter', 'Avanti', 'Siguiente'),
  delete: inFive('Delete', 'Supprimer', 'Löschen', 'Elimina', 'Eliminar'),
  invite: inFive('Invite', 'Inviter', 'Einladen', 'Invita', 'Invitar'),
  legalRepresentative: inFive(
    'Legal representative',
    'Responsable légal',
    'Gesetzlicher Vertreter',
    'Responsabile legale',
    'Responsable legal',
  ),
  administrator: inFive('Administrator', 'Administrateur', 'Administrator', 'Amministratore', 'Administrador'),
  collaborator: inFive('Collaborator', 'Collaborateur', 'Mitarbeiter', 'Collaboratore', 'Colaborador'),
  externalUser: inFive(
    'External user',
    'Utilisateur externe',
    'Externer Benutzer',
    'Utente esterno',
    'Usuario externo',
  ),
  generate: inFive('Generate', 'Générer', 'Generieren', 'Genera', 'Generar'),
  domains: inFive('Domains', 'Domaines', 'Domains', 'Domini', 'Dominios'),
  dynamicDns: inFive('Dynamic DNS', 'DNS dynamique', 'Dynamisches DNS', 'DNS dinamico', 'DNS dinámico'),
  addDynamicDns: inFive(
    'Add a Dynamic DNS',
    'Ajouter un DNS dynamique',
    'Dynamisches DNS hinzufügen',
    'Aggiungi un DNS dinamico',
    'Agregar un DNS dinámico',
  ),
  dynamicDnsName: inFive(
    'Dynamic DNS Name',
    'Nom du DNS dynamique',
    'Name des dynamischen DNS',
    'Nome del DNS dinamico',
    'Nombre del DNS dinámico',
  ),
  ipAddress: inFive('IP address', 'Adresse IP', 'IP-Adresse', 'Indirizzo IP', 'Dirección IP'),
  username: inFive('Username', "Nom d'utilisateur", 'Benutzername', 'Nome utente', 'Nombre de usuario'),
  password: inFive('Password', 'Mot de passe', 'Passwort', 'Password', 'Contraseña'),
  fastAnycast: inFive(
    'DNS Fast Anycast',
    'DNS Fast Anycast',
    'DNS Fast Anycast',
    'DNS Fast Anycast',
    'DNS Fast Anycast',
  ),
  manageMyAccount: inFive(
    'Manage my account',
    'Gérer mon compte',
    'Mein Konto verwalten',
    'Gestisci il mio account',
    'Gestionar mi cuenta',
  ),
  myProfile: inFive('My profile', 'Mon profil', 'Mein Profil', 'Il mio profilo', 'Mi perfil'),
  appearance: inFive('Appearance', 'Apparence', 'Erscheinungsbild', 'Aspetto', 'Apariencia'),
  light: inFive('Light', 'Clair', 'Hell', 'Chiaro', 'Claro'),
  dark: inFive('Dark', 'Sombre', 'Dunkel', 'Scuro', 'Oscuro'),
  automatic: inFive('Automatic', 'Automatique', 'Automatisch', 'Automatico', 'Automático'),
  generateAppPassword: inFive(
    'Generate app password',
    'Générer un mot de passe d’application',
    'Anwendungspasswort generieren',
    'Genera password dell’applicazione',
    'Generar contraseña de aplicación',
  ),
  createToken: inFive('Create a token', 'Créer un token', 'Token erstellen', 'Crea un token', 'Crear un token'),
  mailAccess: inFive('Mail access', 'Accès Mail', 'Zugriff Mail', 'Accesso Mail', 'Acceso Mail'),
  transferProducts: inFive(
    'Transfer products',
    'Transférer des produits',
    'Produkte übertragen',
    'Trasferisci prodotti',
    'Transferir productos',
  ),
  receiveProduct: inFive(
    'Receive the product',
    'Recevoir le produit',
    'Produkt empfangen',
    'Ricevi il prodotto',
    'Recibir el producto',
  ),
  subscribers: inFive('Subscribers', 'Abonnés', 'Abonnenten', 'Abbonati', 'Suscriptores'),
  groups: inFive('Groups', 'Groupes', 'Gruppen', 'Gruppi', 'Grupos'),
  addContacts: inFive(
    'Add contacts',
    'Ajouter des contacts',
    'Kontakte hinzufügen',
    'Aggiungi contatti',
    'Añadir contactos',
  ),
  termsOfService: inFive(
    'Terms of Service',
    'Conditions d’utilisation',
    'Nutzungsbedingungen',
    'Condizioni d’uso',
    'Condiciones de uso',
  ),
  import: inFive('Import', 'Importer', 'Importieren', 'Importa', 'Importar'),
  fields: inFive('Fields', 'Champs', 'Felder', 'Campi', 'Campos'),
  createField: inFive('Create a field', 'Créer un champ', 'Feld erstellen', 'Crea un campo', 'Crear un campo'),
  unsubscribe: inFive('Unsubscribe', 'Désinscrire', 'Abmelden', 'Disiscrivi', 'Dar de baja'),
  export: inFive('Export', 'Exporter', 'Exportieren', 'Esporta', 'Exportar'),
};

export type Caption = keyof typeof table;

export const say = (caption: Caption, lang: Lang): string => table[caption][lang];
