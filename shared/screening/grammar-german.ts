import type { Grammar } from './grammar.ts';

/** German: how references are worded. */
export const german: Grammar = {
  list: '(?:§ (?:, |und |oder |sowie )+(?:aus |in |der |den |dem |die |das |von |nach )*)*(?:der |den |dem |die |das )?$',
  left: [
    [
      'affiliation',
      '\\b(?:ich|wir)(?: \\w+| ,){0,6} (?:komme|kommen|spreche|sprechen|lebe|leben|arbeite|arbeiten|wohne|bin|sind|schreibe|vertrete|vertreten|unterrichte|melde|gruße|grusse|grussen)(?: \\w+| ,){0,8} (?:aus|in|von|der|vom) ',
    ],
    [
      'affiliation',
      '\\b(?:komme|kommen|spreche|sprechen|lebe|arbeite|bin|sind|grusse|grusse) (?:ich |wir )?(?:\\w+ |, ){0,5}(?:aus|in) ',
    ],
    [
      'affiliation',
      '\\b(?:organisation|verein|verband|ngo|stiftung|klinik|frauenhaus|netzwerk|unternehmen|genossenschaft|kanzlei|buro|sitz|team|mitglieder)(?: \\w+| ,){0,6} (?:in|aus) ',
    ],
    [
      'affiliation',
      '\\b(?:geboren|aufgewachsen|ausgebildet|studiert|ansassig|eingetragen|registriert|gegrundet) (?:\\w+ )?(?:in|aus) ',
    ],
    ['affiliation', '\\b(?:ich bin|wir sind|als)(?: \\w+){0,4} $'],
    ['affiliation', '\\b(?:ich|wir) , (?:\\w+ ){0,3}$'],
    ['affiliation', '\\b(?:frau|herr|herrn|dr|professor\\w*) (?:[\\w§]+ ){1,3}(?:aus|in|von|vom) '],
    [
      'floor',
      '\\b(?:vertreter(?:in|innen|s)?|delegierten?|delegation|botschafter(?:in|s)?|standige vertretung|erklarung|vorschlag|frage|wortmeldung)(?: \\w+)? (?:aus|von|vom|der|des) ',
    ],
    ['floor', '\\bim namen (?:von|der|des) '],
    [
      'courtesy',
      '\\b(?:danke|danken|dank|dankt|dankbar|dankbarkeit|gratulier\\w+|gluckwunsch\\w*|begrussen)\\b(?:(?! (?:aber|weil|dass) )[^:;—]){0,80} ',
    ],
    ['courtesy', '\\b(?:ko - )?(?:vorsitzenden?|vizeprasident(?:in)?|gastgeber(?:in)?) (?:\\w+ )?(?:aus|von|der) '],
    [
      'meeting',
      '\\b(?:tagung(?:en)?|konferenz(?:en)?|forum|workshops?|schulung(?:en)?|seminar(?:e|s)?|ausstellung|kongress|gipfel|sitzung|treffen|versammlung|dialog)(?: (?!uber)[\\w§]+| ,){0,8} (?:in|aus|von|nach) ',
    ],
    [
      'meeting',
      '\\b(?:tagte|tagt|traf sich|trafen|treffen|fand|findet|stattgefunden|sehen uns|wiedersehen)(?: \\w+){0,5} in ',
    ],
    [
      'treaty',
      '\\b(?:protokoll|ubereinkommen|konvention|erklarung|regeln|grundsatze|prozess|pakt|abkommen|charta|statut|vertrag|aktionsplan)s?(?: \\w+)? (?:von|aus|in) ',
    ],
    [
      'organization',
      '\\b(?:universitat|institut|hochschule|akademie|liga|rotes kreuz|anwaltskammer|verband|stiftung|verein|zentrum|freunde|caritas|frauen)(?: \\w+){0,4} (?:von|der|des|in|fur) ',
    ],
    [
      'language',
      '\\b(?:auf|ins|ubersetzt ins|sprechen|spreche|spricht|verstehe|wort|sprache|fassung|version) (?:dem |das |und )?',
    ],
  ],
  right: [
    [
      'floor',
      '(?: ,[^,]{0,80},)? (?:hat |haben )?(?:(?:bat|bittet|bitten) um das wort|um das wort gebeten|ergriff das wort|ergreift das wort|fragte (?:,|wie|ob|warum|nach dem)|fragt (?:,|wie|ob|warum)|mochte (?:wissen|fragen|danken|vorschlagen)|unterstutzt den vorschlag|unterstutzte den vorschlag|schlagt vor|schlug vor|dankt|dankte|gratuliert|schliesst sich|im namen|hat das wort)\\b',
    ],
    ['courtesy', ' , (?:danke|vielen dank)\\b'],
    ['language', ' (?:fassung|sprache|ubersetzung|version|text|wort\\w*|kabine|kanal|dolmetscher\\w*|untertitel\\w*)'],
    [
      'treaty',
      ' ?- ?(?:protokoll\\w*|ubereinkommens?|konvention|erklarung|regeln|grundsatzen?|prozess\\w*|statut\\w*|vertrag\\w*)\\b',
    ],
    [
      'treaty',
      ' (?:\\w+ )?(?:protokoll|ubereinkommen|konvention|erklarung|regeln|grundsatze|prinzipien|leitfaden|leitsatze|richtlinien|abkommen|charta|kongress|gipfel|pakt|programm|prozess|statut)\\b',
    ],
  ],
  matter: /\b(?:nichts|polizei|gerichte?|gefangnis\w*|gesetz\w*|regierung|richter\w*|opfer\w*|grenze\w*|armee|lager)\b/,
};
