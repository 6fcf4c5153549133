/** Articles of our own making, in the form in which a dump of the knowledge base has them. */
import type { Lang } from '../../../utils/content/types.ts';

export const ENDS: Record<Lang, [link: string, helpful: string]> = {
  en: ['Link to this FAQ:', 'Has this FAQ been helpful?'],
  fr: ['Lien vers cette FAQ :', 'Cette FAQ a-t-elle été utile ?'],
  de: ['Link zu dieser FAQ:', 'War diese FAQ hilfreich?'],
  it: ['Link a questa FAQ:', 'Questa FAQ è stata utile?'],
  es: ['Enlace a esta FAQ:', '¿Le ha resultado útil esta FAQ?'],
};

export const end = (lang: Lang = 'en') => `${ENDS[lang].join('\n')}\n`;

/** One procedure with a prerequisite, a warning, a note, a caption that the catalogue has and one that it lacks. */
export const CLOSE_THE_SHOP: Record<Lang, string> = {
  en: `Knowledge base
1000 FAQs, 500 tutorials and videos.
This guide explains how to close a shop, which nobody can undo.
Preamble
- The shop keeps its name for ten days.
Prerequisites
- Own the shop.
Close the shop
To do this:
- Click here to access the shops (need help?).
- Click on close:

- Click on the Seal Doors button at the top.
- ⚠️ All orders are deleted and cannot be recovered.
`,
  fr: `Base de connaissances
Ce guide explique comment fermer une boutique Shop fr.
Préambule
- La boutique garde son nom pendant dix jours.
Prérequis
- Être propriétaire de la boutique.
Fermer la boutique
Pour cela :
- Cliquez ici afin d’accéder aux boutiques (besoin d’aide ?).
- Cliquez sur close fr.

- Cliquez sur le bouton « Sceller les portes » en haut.
- Attention : toutes les commandes sont supprimées définitivement.
`,
  de: `Wissensdatenbank
Diese Anleitung erklärt, wie Sie einen Shop de schliessen.
Vorbemerkung
- Der Laden behält seinen Namen während zehn Tagen.
Voraussetzungen
- Sie besitzen den Laden.
Den Laden schliessen
Gehen Sie dazu wie folgt vor:
- Klicken Sie hier, um die Läden zu öffnen (Hilfe benötigt?).
- Klicken Sie auf close de.

- Klicken Sie auf die Schaltfläche Türen versiegeln oben rechts.
- Achtung: Alle Bestellungen werden endgültig gelöscht.
`,
  it: `Base di conoscenze
Questa guida spiega come chiudere un negozio Shop it.
Premessa
- Il negozio mantiene il nome per dieci giorni.
Prerequisiti
- Essere proprietario del negozio.
Chiudere il negozio
Per farlo:
- Clicca qui per accedere ai negozi.
- Fai clic su close it.

- Faccia clic sul pulsante Sigilla le porte in alto.
- Attenzione: tutti gli ordini vengono eliminati definitivamente.
`,
  es: `Base de conocimientos
Esta guía explica cómo cerrar una tienda Shop es.
Preámbulo
- La tienda conserva su nombre durante diez días.
Requisitos
- Ser propietario de la tienda.
Cerrar la tienda
Para ello:
- Haga clic aquí para acceder a las tiendas.
- Haga clic en close es.

- Haz clic en el botón «Sellar las puertas» arriba.
- Atención: todos los pedidos se eliminan definitivamente.
`,
};

/** What the two captions of these articles are. */
export const UNKNOWN: Record<Lang, string> = {
  en: 'Seal Doors',
  fr: 'Sceller les portes',
  de: 'Türen versiegeln',
  it: 'Sigilla le porte',
  es: 'Sellar las puertas',
};
