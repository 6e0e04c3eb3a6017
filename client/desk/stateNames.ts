/** The names of States as they are used in the room; where the browser's own differ, the United Nations' short names. */
const OWN: Readonly<Record<string, string>> = {
  AE: 'the United Arab Emirates',
  BA: 'Bosnia and Herzegovina',
  BN: 'Brunei Darussalam',
  BO: 'the Plurinational State of Bolivia',
  BS: 'the Bahamas',
  CD: 'the Democratic Republic of the Congo',
  CF: 'the Central African Republic',
  CG: 'the Congo',
  CV: 'Cabo Verde',
  DO: 'the Dominican Republic',
  FM: 'the Federated States of Micronesia',
  GB: 'the United Kingdom',
  GM: 'the Gambia',
  IR: 'the Islamic Republic of Iran',
  KM: 'the Comoros',
  KP: 'the Democratic People’s Republic of Korea',
  KR: 'the Republic of Korea',
  LA: 'the Lao People’s Democratic Republic',
  MD: 'the Republic of Moldova',
  MH: 'the Marshall Islands',
  MM: 'Myanmar',
  MV: 'the Maldives',
  NE: 'the Niger',
  NL: 'the Kingdom of the Netherlands',
  PH: 'the Philippines',
  PS: 'the State of Palestine',
  RU: 'the Russian Federation',
  SD: 'the Sudan',
  SY: 'the Syrian Arab Republic',
  TZ: 'the United Republic of Tanzania',
  US: 'the United States',
  VA: 'the Holy See',
  VE: 'the Bolivarian Republic of Venezuela',
  VN: 'Viet Nam',
};

const regions =
  typeof Intl.DisplayNames === 'function'
    ? new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
    : undefined;

/** The name of a State by its ISO 3166-1 alpha-2 code, as it stands within a sentence: "Iceland", "the Sudan". */
export function stateName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return OWN[code] ?? regions?.of(code) ?? code;
}

/** "Iceland", "Iceland and the Sudan", "Iceland, Norway and the Sudan"; empty where no State is named. */
export function statesInWords(codes: readonly string[]): string {
  const names = codes.map(stateName);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
