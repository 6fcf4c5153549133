import type { Lang, SearchDocument, SearchField } from '../../../utils/search/types.ts';

/** Small texts of our first guides, enough to search in. A `#` makes it a part of a guide, or a symptom. */

type Fields = Partial<Record<SearchField, string[]>>;

const EN: Record<string, Fields> = {
  'organization/remove-user': {
    title: ['Remove a user from an Organization'],
    asks: ['take access away from somebody who leaves'],
    summary: ['The person loses all access to the Organization; shared mailboxes and calendars stay.'],
    labels: ['Users', 'Remove from Organization', 'Remove this user', 'Email address'],
    steps: [
      'Find the row of the person and open the menu.',
      'Review what will be lost, then continue.',
      'Type your own login address.',
    ],
    notes: ['This deletes the access for good.', 'Files that the person owns should be handed over first.'],
  },
  'organization/add-user': {
    title: ['Add a user to an Organization'],
    asks: ['give a new person access'],
    summary: ['Invite somebody as a member or as an external user, and choose a role.'],
    labels: ['Users', 'Add a user', 'Administrator', 'Collaborator', 'External user'],
    steps: [
      'Click Add a user.',
      'Enter the email address, choose role and products.',
      'The person receives an invitation.',
    ],
  },
  'organization/change-user-role': {
    title: ['Change the role of a user'],
    asks: ['make somebody an administrator'],
    summary: ['Give a user more or fewer rights in the Organization.'],
    labels: ['Users', 'Modify the role', 'Legal representative', 'Administrator', 'Collaborator', 'Save'],
    steps: [
      'Find the row of the person and open the menu.',
      'Pick the new role.',
      'The person gets an email with a summary.',
    ],
  },
  'organization/generate-dpa': {
    title: ['Get the data processing agreement (DPA)'],
    asks: ['contract for our data protection officer'],
    summary: ['Generate a personalised PDF that says how Infomaniak processes your data under the GDPR.'],
    labels: ['Generate'],
    steps: ['Open the GDPR certificate page.', 'Click Generate and save the PDF.'],
    notes: ['Swiss law: LPD. European law: GDPR.'],
  },
  'domain/add-dynamic-dns': {
    title: ['Set up Dynamic DNS for a domain'],
    asks: ['reach my NAS at home by name'],
    summary: ['A subdomain follows the changing IP address of your internet connection.'],
    labels: ['Domains', 'Dynamic DNS', 'Add a Dynamic DNS', 'Name', 'IP address', 'Username', 'Password'],
    steps: [
      'Open the domain.',
      'Enter the subdomain and a first IP address.',
      'Choose a username and a password.',
      'Enter both in your router.',
    ],
  },
  'domain/enable-fast-anycast': {
    title: ['Turn on DNS Fast Anycast'],
    asks: ['answer DNS queries from a server nearby'],
    summary: ['Visitors reach the nearest name server; the DNS zone answers faster.'],
    labels: ['Domains', 'DNS Fast Anycast'],
    steps: ['Open the domain.', 'Flip the switch on the dashboard.'],
  },
  'account/change-appearance': {
    title: ['Change the appearance: light, dark or automatic'],
    asks: ['use dark colours'],
    summary: ['Dark mode for Mail, Calendar, Contacts, kSuite and the Manager.'],
    labels: ['Manage my account', 'Appearance', 'Light', 'Dark', 'Automatic'],
    steps: ['Click your initials at the top right.', 'Choose Appearance, then the mode.'],
  },
  'newsletter/manage-subscribers': {
    title: ['Manage the subscribers of a newsletter'],
    asks: ['keep my address list up to date'],
    summary: ['Add, change, unsubscribe and export the contacts that receive your newsletter.'],
    labels: ['Subscribers', 'Add contacts', 'Groups', 'Fields'],
    steps: ['Open the newsletter, then Subscribers.'],
  },
  'newsletter/manage-subscribers#add': {
    title: ['Add subscribers to a newsletter'],
    asks: ['import a CSV file'],
    labels: ['Add contacts', 'Terms of Service', 'Import', 'Continue'],
    steps: [
      'Choose a CSV or text file, paste a list, or fill in a form.',
      'Map each column to a field.',
      'Choose a group.',
    ],
  },
  'newsletter/manage-subscribers#unsubscribe': {
    title: ['Delete or unsubscribe a contact'],
    asks: ['somebody wants no more newsletters'],
    labels: ['Subscribers', 'Delete', 'Unsubscribe'],
    steps: ['Tick the rows.', 'Unsubscribe keeps the address on the list of those who must get nothing.'],
  },
  'newsletter/manage-subscribers#export': {
    title: ['Export the subscribers'],
    asks: ['list of addresses as a file'],
    labels: ['Subscribers', 'Export'],
    steps: ['Choose all or a group, then download the CSV file.'],
  },
  'kdrive/fix-synchronization#stuck': {
    errors: ['Synchronization paused: 0/10 files', 'This file name contains a forbidden character'],
    title: ['kDrive stops synchronizing at 0/10'],
    steps: ['Open the Windows services and start Windows Search.'],
  },
};

const FR: Record<string, Fields> = {
  'organization/remove-user': {
    title: ["Retirer un utilisateur de l'Organisation"],
    asks: ["couper l'accès de quelqu'un qui part"],
    summary: ["La personne perd tous ses accès à l'Organisation ; boîtes partagées et calendriers restent."],
    labels: ['Utilisateurs', "Retirer de l'Organisation", 'Retirer cet utilisateur', 'Adresse mail'],
    steps: [
      'Trouvez la ligne de la personne et ouvrez le menu.',
      'Vérifiez ce qui sera perdu, puis continuez.',
      'Saisissez votre propre adresse de connexion.',
    ],
    notes: ["L'accès est supprimé définitivement."],
  },
  'organization/add-user': {
    title: ["Ajouter un utilisateur à l'Organisation"],
    asks: ['donner accès à une nouvelle personne'],
    summary: ["Invitez quelqu'un comme membre ou comme utilisateur externe, et choisissez un rôle."],
    labels: ['Utilisateurs', 'Ajouter un utilisateur', 'Administrateur', 'Collaborateur', 'Utilisateur externe'],
    steps: ['Cliquez sur Ajouter un utilisateur.', "Saisissez l'adresse mail, choisissez le rôle et les produits."],
  },
  'organization/change-user-role': {
    title: ["Modifier le rôle d'un utilisateur"],
    asks: ["nommer quelqu'un administrateur"],
    summary: ["Donnez plus ou moins de droits à un utilisateur dans l'Organisation."],
    labels: ['Utilisateurs', 'Modifier le rôle', 'Responsable légal', 'Administrateur', 'Enregistrer'],
    steps: ['Trouvez la ligne de la personne et ouvrez le menu.', 'Choisissez le nouveau rôle.'],
  },
  'organization/generate-dpa': {
    title: ['Obtenir le contrat de traitement des données (DPA)'],
    asks: ['document pour notre responsable de la protection des données'],
    summary: ['Générez un PDF personnalisé qui dit comment Infomaniak traite vos données selon le RGPD.'],
    labels: ['Générer'],
    steps: ['Ouvrez la page du certificat RGPD.', 'Cliquez sur Générer et enregistrez le PDF.'],
  },
  'domain/add-dynamic-dns': {
    title: ['Configurer un DNS dynamique pour un domaine'],
    asks: ['atteindre mon NAS à la maison par un nom'],
    summary: ["Un sous-domaine suit l'adresse IP changeante de votre connexion internet."],
    labels: ['Domaines', 'DNS dynamique', 'Ajouter un DNS dynamique', 'Nom', 'Adresse IP', 'Mot de passe'],
    steps: [
      'Ouvrez le domaine.',
      'Saisissez le sous-domaine et une première adresse IP.',
      'Reportez les deux dans votre routeur.',
    ],
  },
  'domain/enable-fast-anycast': {
    title: ['Activer DNS Fast Anycast'],
    asks: ['répondre aux requêtes DNS depuis un serveur proche'],
    summary: ['Les visiteurs atteignent le serveur de noms le plus proche ; la zone DNS répond plus vite.'],
    labels: ['Domaines', 'DNS Fast Anycast'],
    steps: ['Ouvrez le domaine.', 'Basculez l’interrupteur du tableau de bord.'],
  },
  'account/change-appearance': {
    title: ["Changer l'apparence : claire, sombre ou automatique"],
    asks: ['utiliser des couleurs sombres'],
    summary: ['Mode sombre pour Mail, Calendar, Contacts, kSuite et le Manager.'],
    labels: ['Gérer mon compte', 'Apparence', 'Clair', 'Sombre', 'Automatique'],
    steps: ['Cliquez sur vos initiales en haut à droite.', 'Choisissez Apparence, puis le mode.'],
  },
  'newsletter/manage-subscribers': {
    title: ["Gérer les abonnés d'une newsletter"],
    asks: ["tenir ma liste d'adresses à jour"],
    summary: ['Ajoutez, modifiez, désabonnez et exportez les contacts qui reçoivent votre newsletter.'],
    labels: ['Abonnés', 'Ajouter des contacts', 'Groupes', 'Champs'],
    steps: ['Ouvrez la newsletter, puis Abonnés.'],
  },
  'newsletter/manage-subscribers#add': {
    title: ['Ajouter des abonnés à une newsletter'],
    asks: ['importer un fichier CSV'],
    labels: ['Ajouter des contacts', 'Importer', 'Continuer'],
    steps: [
      'Choisissez un fichier CSV ou texte, collez une liste, ou remplissez un formulaire.',
      'Associez chaque colonne à un champ.',
    ],
  },
  'newsletter/manage-subscribers#unsubscribe': {
    title: ['Supprimer ou désabonner un contact'],
    asks: ["quelqu'un ne veut plus de newsletter"],
    labels: ['Abonnés', 'Supprimer', 'Désabonner'],
    steps: ['Cochez les lignes.', 'Désabonner garde l’adresse dans la liste de ceux qui ne doivent rien recevoir.'],
  },
  'newsletter/manage-subscribers#export': {
    title: ['Exporter les abonnés'],
    asks: ["liste d'adresses dans un fichier"],
    labels: ['Abonnés', 'Exporter'],
    steps: ['Choisissez tous ou un groupe, puis téléchargez le fichier CSV.'],
  },
  'kdrive/fix-synchronization#stuck': {
    errors: ['Synchronisation en pause : 0/10 fichiers'],
    title: ["kDrive s'arrête à 0/10"],
    steps: ['Ouvrez les services Windows et démarrez Windows Search.'],
  },
};

const DE: Record<string, Fields> = {
  'organization/remove-user': {
    title: ['Einen Benutzer aus der Organisation entfernen'],
    asks: ['jemandem den Zugang nehmen, der geht'],
    summary: ['Die Person verliert alle Zugänge zur Organisation; gemeinsame Postfächer und Kalender bleiben.'],
    labels: ['Benutzer', 'Aus der Organisation entfernen', 'Diesen Benutzer entfernen', 'E-Mail-Adresse'],
    steps: [
      'Suchen Sie die Zeile der Person und öffnen Sie das Menü.',
      'Prüfen Sie, was verloren geht.',
      'Geben Sie Ihre eigene Anmeldeadresse ein.',
    ],
    notes: ['Der Zugang wird endgültig gelöscht.'],
  },
  'organization/add-user': {
    title: ['Einen Benutzer zur Organisation hinzufügen'],
    asks: ['einer neuen Person Zugang geben'],
    summary: ['Laden Sie jemanden als Mitglied oder externen Benutzer ein und wählen Sie eine Rolle.'],
    labels: ['Benutzer', 'Benutzer hinzufügen', 'Administrator', 'Mitarbeiter', 'Externer Benutzer'],
    steps: ['Klicken Sie auf Benutzer hinzufügen.', 'Geben Sie die Mailadresse ein, wählen Sie Rolle und Produkte.'],
  },
  'organization/change-user-role': {
    title: ['Die Rolle eines Benutzers ändern'],
    asks: ['jemanden zum Administrator machen'],
    summary: ['Geben Sie einem Benutzer mehr oder weniger Rechte in der Organisation.'],
    labels: ['Benutzer', 'Rolle ändern', 'Gesetzlicher Vertreter', 'Administrator', 'Speichern'],
    steps: ['Suchen Sie die Zeile der Person und öffnen Sie das Menü.', 'Wählen Sie die neue Rolle.'],
  },
  'organization/generate-dpa': {
    title: ['Auftragsverarbeitungsvertrag (AVV) beziehen'],
    asks: ['Vertrag für unsere Datenschutzbeauftragte'],
    summary: ['Erzeugen Sie ein persönliches PDF, das sagt, wie Infomaniak Ihre Daten nach DSGVO verarbeitet.'],
    labels: ['Generieren'],
    steps: ['Öffnen Sie die Seite des DSGVO-Zertifikats.', 'Klicken Sie auf Generieren und speichern Sie das PDF.'],
  },
  'domain/add-dynamic-dns': {
    title: ['Dynamisches DNS für eine Domain einrichten'],
    asks: ['mein NAS zu Hause über einen Namen erreichen'],
    summary: ['Eine Subdomain folgt der wechselnden IP-Adresse Ihres Internetanschlusses.'],
    labels: ['Domains', 'Dynamisches DNS', 'Dynamisches DNS hinzufügen', 'Name', 'IP-Adresse', 'Passwort'],
    steps: [
      'Öffnen Sie die Domain.',
      'Geben Sie die Subdomain und eine erste IP-Adresse ein.',
      'Tragen Sie beides in Ihrem Router ein.',
    ],
  },
  'domain/enable-fast-anycast': {
    title: ['DNS Fast Anycast einschalten'],
    asks: ['DNS-Anfragen von einem nahen Server beantworten'],
    summary: ['Besucher erreichen den nächsten Nameserver; die DNS-Zone antwortet schneller.'],
    labels: ['Domains', 'DNS Fast Anycast'],
    steps: ['Öffnen Sie die Domain.', 'Legen Sie den Schalter auf der Übersicht um.'],
  },
  'account/change-appearance': {
    title: ['Erscheinungsbild ändern: hell, dunkel oder automatisch'],
    asks: ['dunkle Farben verwenden'],
    summary: ['Dunkler Modus für Mail, Calendar, Contacts, kSuite und den Manager.'],
    labels: ['Mein Konto verwalten', 'Erscheinungsbild', 'Hell', 'Dunkel', 'Automatisch'],
    steps: ['Klicken Sie oben rechts auf Ihre Initialen.', 'Wählen Sie Erscheinungsbild, dann den Modus.'],
  },
  'newsletter/manage-subscribers': {
    title: ['Die Abonnenten eines Newsletters verwalten'],
    asks: ['meine Adressliste pflegen'],
    summary: ['Kontakte, die Ihren Newsletter erhalten, hinzufügen, ändern, abmelden und exportieren.'],
    labels: ['Abonnenten', 'Kontakte hinzufügen', 'Gruppen', 'Felder'],
    steps: ['Öffnen Sie den Newsletter, dann Abonnenten.'],
  },
  'newsletter/manage-subscribers#add': {
    title: ['Abonnenten zu einem Newsletter hinzufügen'],
    asks: ['eine CSV-Datei importieren'],
    labels: ['Kontakte hinzufügen', 'Importieren', 'Weiter'],
    steps: ['Wählen Sie eine CSV- oder Textdatei, fügen Sie eine Liste ein oder füllen Sie das Formular aus.'],
  },
  'newsletter/manage-subscribers#unsubscribe': {
    title: ['Einen Kontakt löschen oder abmelden'],
    asks: ['jemand will keinen Newsletter mehr'],
    labels: ['Abonnenten', 'Löschen', 'Abmelden'],
    steps: ['Haken Sie die Zeilen an.', 'Wer abgemeldet ist, bleibt in der Liste derer, die nichts erhalten dürfen.'],
  },
  'newsletter/manage-subscribers#export': {
    title: ['Die Abonnenten exportieren'],
    asks: ['Adressliste als Datei'],
    labels: ['Abonnenten', 'Exportieren'],
    steps: ['Wählen Sie alle oder eine Gruppe, dann laden Sie die CSV-Datei herunter.'],
  },
  'kdrive/fix-synchronization#stuck': {
    errors: ['Synchronisierung angehalten: 0/10 Dateien'],
    title: ['kDrive bleibt bei 0/10 stehen'],
    steps: ['Öffnen Sie die Windows-Dienste und starten Sie Windows Search.'],
  },
};

const IT: Record<string, Fields> = {
  'organization/remove-user': {
    title: ["Rimuovere un utente dall'Organizzazione"],
    asks: ["togliere l'accesso a chi se ne va"],
    summary: ["La persona perde tutti gli accessi all'Organizzazione; caselle condivise e calendari restano."],
    labels: ['Utenti', "Rimuovi dall'Organizzazione", 'Rimuovi questo utente', 'Indirizzo e-mail'],
    steps: [
      'Trovi la riga della persona e apra il menu.',
      'Verifichi che cosa andrà perso.',
      'Scriva il proprio indirizzo di accesso.',
    ],
  },
  'organization/add-user': {
    title: ["Aggiungere un utente all'Organizzazione"],
    asks: ['dare accesso a una nuova persona'],
    summary: ['Inviti qualcuno come membro o come utente esterno e scelga un ruolo.'],
    labels: ['Utenti', 'Aggiungi un utente', 'Amministratore', 'Collaboratore', 'Utente esterno'],
    steps: ['Clicchi su Aggiungi un utente.', "Scriva l'indirizzo e-mail, scelga ruolo e prodotti."],
  },
  'organization/change-user-role': {
    title: ['Cambiare il ruolo di un utente'],
    asks: ['nominare qualcuno amministratore'],
    summary: ["Dia a un utente più o meno diritti nell'Organizzazione."],
    labels: ['Utenti', 'Cambia ruolo', 'Responsabile legale', 'Amministratore', 'Salva'],
    steps: ['Trovi la riga della persona e apra il menu.', 'Scelga il nuovo ruolo.'],
  },
  'organization/generate-dpa': {
    title: ["Ottenere l'accordo sul trattamento dei dati (ATD)"],
    asks: ['contratto per il nostro responsabile della protezione dei dati'],
    summary: ['Generi un PDF personale che dice come Infomaniak tratta i suoi dati secondo il GDPR.'],
    labels: ['Genera'],
    steps: ['Apra la pagina del certificato GDPR.', 'Clicchi su Genera e salvi il PDF.'],
  },
  'domain/add-dynamic-dns': {
    title: ['Configurare un DNS dinamico per un dominio'],
    asks: ['raggiungere il mio NAS a casa con un nome'],
    summary: ["Un sottodominio segue l'indirizzo IP variabile della sua connessione internet."],
    labels: ['Domini', 'DNS dinamico', 'Aggiungi un DNS dinamico', 'Nome', 'Indirizzo IP', 'Password'],
    steps: ['Apra il dominio.', 'Scriva il sottodominio e un primo indirizzo IP.', 'Riporti i due dati nel router.'],
  },
  'domain/enable-fast-anycast': {
    title: ['Attivare DNS Fast Anycast'],
    asks: ['rispondere alle richieste DNS da un server vicino'],
    summary: ['I visitatori raggiungono il server dei nomi più vicino; la zona DNS risponde prima.'],
    labels: ['Domini', 'DNS Fast Anycast'],
    steps: ['Apra il dominio.', "Sposti l'interruttore nel pannello."],
  },
  'account/change-appearance': {
    title: ["Cambiare l'aspetto: chiaro, scuro o automatico"],
    asks: ['usare colori scuri'],
    summary: ['Modalità scura per Mail, Calendar, Contacts, kSuite e il Manager.'],
    labels: ['Gestisci il mio account', 'Aspetto', 'Chiaro', 'Scuro', 'Automatico'],
    steps: ['Clicchi sulle sue iniziali in alto a destra.', 'Scelga Aspetto, poi la modalità.'],
  },
  'newsletter/manage-subscribers': {
    title: ['Gestire gli abbonati di una newsletter'],
    asks: ['tenere in ordine il mio elenco di indirizzi'],
    summary: ["Aggiunga, modifichi, esporti i contatti che ricevono la newsletter, o ne annulli l'iscrizione."],
    labels: ['Abbonati', 'Aggiungi contatti', 'Gruppi', 'Campi'],
    steps: ['Apra la newsletter, poi Abbonati.'],
  },
  'newsletter/manage-subscribers#add': {
    title: ['Aggiungere abbonati a una newsletter'],
    asks: ['importare un file CSV'],
    labels: ['Aggiungi contatti', 'Importa', 'Continua'],
    steps: ['Scelga un file CSV o di testo, incolli un elenco o compili un modulo.'],
  },
  'newsletter/manage-subscribers#unsubscribe': {
    title: ["Eliminare un contatto o annullarne l'iscrizione"],
    asks: ['qualcuno non vuole più la newsletter'],
    labels: ['Abbonati', 'Elimina', "Annulla l'iscrizione"],
    steps: ['Spunti le righe.', "L'iscrizione annullata conserva l'indirizzo tra chi non deve ricevere nulla."],
  },
  'newsletter/manage-subscribers#export': {
    title: ['Esportare gli abbonati'],
    asks: ['elenco di indirizzi in un file'],
    labels: ['Abbonati', 'Esporta'],
    steps: ['Scelga tutti o un gruppo, poi scarichi il file CSV.'],
  },
  'kdrive/fix-synchronization#stuck': {
    errors: ['Sincronizzazione in pausa: 0/10 file'],
    title: ['kDrive si ferma a 0/10'],
    steps: ['Apra i servizi di Windows e avvii Windows Search.'],
  },
};

const ES: Record<string, Fields> = {
  'organization/remove-user': {
    title: ['Eliminar un usuario de la Organización'],
    asks: ['quitar el acceso a quien se marcha'],
    summary: [
      'La persona pierde todos los accesos a la Organización; los buzones compartidos y calendarios permanecen.',
    ],
    labels: ['Usuarios', 'Eliminar de la Organización', 'Eliminar este usuario', 'Dirección de correo electrónico'],
    steps: [
      'Busque la fila de la persona y abra el menú.',
      'Revise lo que se perderá.',
      'Escriba su propia dirección de acceso.',
    ],
  },
  'organization/add-user': {
    title: ['Agregar un usuario a la Organización'],
    asks: ['dar acceso a una persona nueva'],
    summary: ['Invite a alguien como miembro o como usuario externo y elija un rol.'],
    labels: ['Usuarios', 'Agregar un usuario', 'Administrador', 'Colaborador', 'Usuario externo'],
    steps: ['Haga clic en Agregar un usuario.', 'Escriba la dirección de correo, elija el rol y los productos.'],
  },
  'organization/change-user-role': {
    title: ['Modificar el rol de un usuario'],
    asks: ['nombrar administrador a alguien'],
    summary: ['Dé a un usuario más o menos derechos en la Organización.'],
    labels: ['Usuarios', 'Modificar el rol', 'Responsable legal', 'Administrador', 'Guardar'],
    steps: ['Busque la fila de la persona y abra el menú.', 'Elija el nuevo rol.'],
  },
  'organization/generate-dpa': {
    title: ['Obtener el contrato de tratamiento de datos (CTA)'],
    asks: ['documento para nuestra delegada de protección de datos'],
    summary: ['Genere un PDF personal que dice cómo Infomaniak trata sus datos según el RGPD.'],
    labels: ['Generar'],
    steps: ['Abra la página del certificado RGPD.', 'Haga clic en Generar y guarde el PDF.'],
  },
  'domain/add-dynamic-dns': {
    title: ['Configurar un DNS dinámico para un dominio'],
    asks: ['llegar a mi NAS de casa por un nombre'],
    summary: ['Un subdominio sigue la dirección IP cambiante de su conexión a internet.'],
    labels: ['Dominios', 'DNS dinámico', 'Añadir un DNS dinámico', 'Nombre', 'Dirección IP', 'Contraseña'],
    steps: ['Abra el dominio.', 'Escriba el subdominio y una primera dirección IP.', 'Introduzca ambos en su router.'],
  },
  'domain/enable-fast-anycast': {
    title: ['Activar DNS Fast Anycast'],
    asks: ['responder a las consultas DNS desde un servidor cercano'],
    summary: ['Los visitantes llegan al servidor de nombres más cercano; la zona DNS responde antes.'],
    labels: ['Dominios', 'DNS Fast Anycast'],
    steps: ['Abra el dominio.', 'Mueva el interruptor del panel.'],
  },
  'account/change-appearance': {
    title: ['Cambiar la apariencia: clara, oscura o automática'],
    asks: ['usar colores oscuros'],
    summary: ['Modo oscuro para Mail, Calendar, Contacts, kSuite y el Manager.'],
    labels: ['Gestionar mi cuenta', 'Apariencia', 'Claro', 'Oscuro', 'Automático'],
    steps: ['Haga clic en sus iniciales, arriba a la derecha.', 'Elija Apariencia y después el modo.'],
  },
  'newsletter/manage-subscribers': {
    title: ['Gestionar los suscriptores de una newsletter'],
    asks: ['mantener al día mi lista de direcciones'],
    summary: ['Añada, modifique, dé de baja y exporte los contactos que reciben su newsletter.'],
    labels: ['Suscriptores', 'Añadir contactos', 'Grupos', 'Campos'],
    steps: ['Abra la newsletter y después Suscriptores.'],
  },
  'newsletter/manage-subscribers#add': {
    title: ['Añadir suscriptores a una newsletter'],
    asks: ['importar un archivo CSV'],
    labels: ['Añadir contactos', 'Importar', 'Continuar'],
    steps: ['Elija un archivo CSV o de texto, pegue una lista o rellene un formulario.'],
  },
  'newsletter/manage-subscribers#unsubscribe': {
    title: ['Eliminar un contacto o cancelar su suscripción'],
    asks: ['alguien ya no quiere la newsletter'],
    labels: ['Suscriptores', 'Eliminar', 'Cancelar la suscripción'],
    steps: ['Marque las filas.', 'La suscripción cancelada guarda la dirección entre quienes no deben recibir nada.'],
  },
  'newsletter/manage-subscribers#export': {
    title: ['Exportar los suscriptores'],
    asks: ['lista de direcciones en un archivo'],
    labels: ['Suscriptores', 'Exportar'],
    steps: ['Elija todos o un grupo y descargue el archivo CSV.'],
  },
  'kdrive/fix-synchronization#stuck': {
    errors: ['Sincronización en pausa: 0/10 archivos'],
    title: ['kDrive se detiene en 0/10'],
    steps: ['Abra los servicios de Windows e inicie Windows Search.'],
  },
};

const TEXTS: Record<Lang, Record<string, Fields>> = { en: EN, fr: FR, de: DE, it: IT, es: ES };

export function documentsIn(lang: Lang): SearchDocument[] {
  return Object.entries(TEXTS[lang]).map(([id, fields]) => ({ id, lang, kind: kindOf(id, fields), fields }));
}

function kindOf(id: string, { errors }: Fields): SearchDocument['kind'] {
  if (!id.includes('#')) return 'guide';
  return errors ? 'symptom' : 'part';
}
