/**
 * The article an organization's name takes within a sentence that is read aloud: "the representative of the Permanent
 * Mission of Angola", "… of Volta Bridges". A name built on a common noun takes it; a name of its own does not.
 */

const COMMON_NOUNS =
  /\b(Academy|Agency|Alliance|Archive|Assembly|Association|Bureau|Cent(?:re|er)|Chamber|Coalition|Collective|Commission|Committee|Confederation|Conference|Congress|Consortium|Convention|Council|Department|Desk|Directorate|Embassy|Federation|Forum|Foundation|Fund|Government|Holy See|Initiative|Institute|Institution|League|Ministry|Mission|Network|Observatory|Office|Organi[sz]ation|Order|Partnership|Platform|Programme|Project|Register|Secretariat|Society|State|Trust|Union)\b/;
const BEGINS_WITH_ARTICLE = /^(the|a|an|le|la|les|el|los|las|il|lo|der|die|das|o|os)\s/i;
/** "Network for Dignity" takes it, "Dignity Network International" does not gain by it; a name in another language has none. */
const NOT_ENGLISH = /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]|\b(de|des|du|del|della|von|para|pour|y|et|e)\b/u;

/** The name as it stands within a sentence. */
export function withArticle(name: string): string {
  const [, article] = BEGINS_WITH_ARTICLE.exec(name) ?? [];
  if (article !== undefined) return /^(the|an?)$/i.test(article) ? name[0]!.toLowerCase() + name.slice(1) : name;
  return COMMON_NOUNS.test(name) && !NOT_ENGLISH.test(name) ? `the ${name}` : name;
}
