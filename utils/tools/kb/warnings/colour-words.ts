/** Words for colours, and words that tell the same without any colour: icon, shape, position. Parts of regular expressions. */
import type { Localised } from '../../../content/types.ts';

interface ColourWords {
  colours: string;
  /** A word that begins like this, give or take an ending, is a second cue. */
  cues: string;
}

export const COLOUR_WORDS: Localised<ColourWords> = {
  en: {
    colours: '(?:red|green|blue|orange|yellow|purple|violet|pink|brown|gr[ae]y)(?:ish)?',
    cues: 'icon|symbol|arrow|cross|dot|circle|triangle|square|star|bell|bin|pencil|cog|gear|plus|minus|tick|check ?mark|letter|number|badge|stripe|dash|top|bottom|upper|lower|left|right|above|below|beside|next to|under|corner|first|last|second|end of|beginning|middle|cent(?:er|re)|caption|text|word|says|called|named|labelled|marked',
  },
  fr: {
    colours: '(?:rouge|vert|verte|bleu|bleue|orange|jaune|violet|violette|rose|brun|brune|marron|gris|grise)s?',
    cues: 'icône|symbole|flèche|croix|point|rond|cercle|triangle|carré|étoile|cloche|corbeille|crayon|engrenage|roue|coche|lettre|chiffre|numéro|badge|trait|haut|bas|gauche|droit|au-dessus|au-dessous|en dessous|dessous|sous|à côté|coin|premi|derni|second|deuxième|fin d|début|milieu|centre|libellé|texte|mot|intitulé|nommé|appelé|marqué',
  },
  de: {
    colours: '(?:rot|grün|blau|gelb|violett|braun|grau)(?:e[nmrs]?)?|orange[nmrs]?|rosa|lila',
    cues: 'icon|symbol|pfeil|kreuz|punkt|kreis|dreieck|quadrat|stern|glocke|papierkorb|stift|zahnrad|plus|minus|häkchen|buchstabe|zahl|ziffer|abzeichen|strich|oben|unten|obere|untere|links|rechts|linke|rechte|über|unter|neben|ecke|erste|letzte|zweite|ende|anfang|mitte|beschriftung|text|wort|namens|heisst|bezeichnet|markiert',
  },
  it: {
    colours: '(?:ross|verd|giall|grigi|azzurr)[aeoi]|grigie|verde|blu|arancione|arancioni|viola|rosa|marrone|marroni',
    cues: 'icona|simbolo|freccia|croce|punt|cerchio|triangolo|quadrat|stella|campan|cestino|matita|ingranaggio|spunta|lettera|numero|badge|tratto|in alto|in basso|alto|basso|sinistra|destra|sopra|sotto|accanto|angolo|prim|ultim|second|fine d|inizio|centro|metà|scritta|testo|parola|chiamat|denominat|contrassegn',
  },
  es: {
    colours: '(?:roj|amarill|morad)[ao]s?|(?:verde|naranja|violeta|rosa)s?|azul|azules|gris|grises|marrón|marrones',
    cues: 'icono|símbolo|flecha|cruz|punto|círculo|triángulo|cuadrad|estrella|campana|papelera|lápiz|engranaje|marca|letra|número|insignia|raya|arriba|abajo|superior|inferior|izquierd|derech|encima|debajo|junto a|al lado|esquina|primer|últim|segund|final d|principio|centro|texto|palabra|llamad|denominad',
  },
};
