import { affairsFree } from './frame.ts';

/** A nationality set before the speaker's own sentence: what stands between, then "I", "we" or "me". */
const FRONTED = /^((?: by \w+)?(?: ,| and)(?: [^ ]+){0,22}?) (?:i|we|me|my|us)(?= |$)/;

/** True when a nationality word only says who somebody in the room is: the speaker, or a person just introduced. */
export function namesOwnNationality(left: string, after: string): boolean {
  // "A Kenyan, a mother and a statistician, I should like …", "Sri Lankan, retired: that is all there is to know about me"
  if (/^(?:(?:an?|being(?: an?)?|as an?|once an?|the only|two|three) )?$/.test(left)) {
    const said = FRONTED.exec(after);
    if (said !== null && affairsFree(said[1]!, 'en')) return true;
  }
  // "Georgia Whitfield, an American, and Chad Levesque, a Canadian, will show the film"
  if (/(?:^| )[^ ,]+ [a-z]+ , (?:an?|both|also) $/.test(left) && /^ ,/.test(after) && affairsFree(after, 'en'))
    return true;
  // "A Peruvian upbringing and a Scottish husband have taught me patience"
  if (
    /^ (?:passports?|nationality|accent|roots|origins?|descent|heritage|degree|diploma|surname|upbringing|blood|parents?|mother|father|grandmother|grandfather|husband|wife|in - laws|education|childhood|schooling|neighbour)\b.*\b(?:me|us|my|our|i|we)\b/.test(
      after,
    ) &&
    affairsFree(after, 'en')
  )
    return true;
  // "The gentleman with the drum is Samoan"
  if (
    /\b(?:gentleman|lady|man|woman|secretary|speaker|moderator|technician|colleague|interpreter|drummer|cook|chair|treasurer|neighbour|director|author|designer|singer|guest)(?: [\w,]+){0,5} (?:is|was) (?:an? |also |half )?$/.test(
      left,
    ) &&
    /^(?:$| [,;.:)—]| and (?:the|my|our|i)\b)/.test(after) &&
    affairsFree(left, 'en')
  )
    return true;
  // "between us we hold a Chilean, a Swedish and a Lebanese passport"
  if (
    /\b(?:i|we) (?:\w+ )?(?:hold|have|carry|share|own|travel on) (?:\w+ )?(?:an? )?(?:§ ?(?:, |and |or )*(?:an? )?)*$/.test(
      left,
    ) &&
    /^(?:(?: ,)?(?: and| or)?(?: an?)? §)* (?:passports?|citizenships?|nationality|library cards?|accents?|driving licen[cs]es?|diplomas?|degrees?|birth certificates?)\b/.test(
      after,
    )
  )
    return true;
  return false;
}
