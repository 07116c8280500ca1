/** Figures that a letter calls untrue, in the same sentence or in the one behind. */

/** Where a sentence denies its figures: between semicolons. */
export function deniedIn(text: string): { start: number; end: number } | undefined {
  const match = DENIED.exec(text);
  if (!match) return undefined;
  const end = text.indexOf('; ', match.index);
  const start = text.lastIndexOf('; ', match.index) + 1;
  const clause = text.slice(start, end < 0 ? text.length : end);
  // `It speaks of 564 executions; the Government denies those executions.`
  if (
    /\b(?:these|those|this|that|such|it|them|the (?:claim|figure|number|allegation|report|assertion|estimate))\b/.test(
      clause,
    ) &&
    !/\d/.test(clause)
  )
    return { start: 0, end: text.length };
  return { start, end: start + clause.length };
}

const SAID =
  '(?:figures?|claims?|numbers?|allegations?|reports?|assertions?|accusations?|stor(?:y|ies)|charges?|announcements?|statements?|versions?|communiqu[ée]s?)';
/** `my Government`, `Kyrgyzstan`, `the Ministry of Defence`, `we` */
const DENIER =
  "(?:(?:my|our|the|its|his) [a-z]{2,12}(?: of (?:the )?[A-Za-z' -]{2,40}?)?|[A-Z][A-Za-zÀ-˿'-]+(?: [A-Z][A-Za-zÀ-˿'-]+){0,3}|we|i|it)";
const INVENTED =
  '(?:an? )?(?:[a-z]+ )?(?:false|untrue|not true|invented|invention|fabricat|fiction|fantasy|falsehood|lies?\\b|baseless|groundless|unfounded|without (?:any )?foundation)';

/** `That figure is false.`, `Kyrgyzstan categorically denies this.`, `There is not a word of truth in it.`: said of the sentence before. */
export const DENIES_BEFORE = new RegExp(
  [
    `^${DENIER} (?:[a-z]+ly )?(?:rejects?|den(?:y|ies)|disputes?|refutes?|rejected|denied) (?:(?:that|this|these|those|such|the) ${SAID}\\b|(?:this|that|these|those|it|them)(?:[.:;,]| (?:out of hand|outright|absolutely|entirely|in the strongest)))`,
    '^there is (?:not (?:a|one|the) (?:single |least |slightest )?(?:word|grain|shred|particle|jot|iota|element) of|no|not any|nothing of) truth\\b[^.;]{0,20} (?:in|to|behind) (?:this|that|it|these|those|such)\\b',
    '^the truth is (?:otherwise|different|quite|another|that no|very)',
    '^nothing could be further from the truth',
    `^(?:this|that|these|those|the|such) ${SAID}(?:, [^,;.]{3,50},|(?: [a-z]+){0,2}) (?:is|are|was|were) (?:${INVENTED}|pure)`,
    '^nothing of the (?:kind|sort) (?:took place|happened|occurred|was|has)',
    '^no such (?:[a-z]+ ){0,2}[a-z]+ (?:took place|occurred|happened|was|were|ever|has|have|exists?|can)',
    `^(?:all (?:of )?)?(?:this|that|it) is ${INVENTED}(?!,? (?:that|as|to)\\b)`,
  ].join('|'),
  'i',
);

/** `Not one of them received so much as a scratch`, `There was not a single soldier there`: of what another was said to boast. */
export const BELIES =
  /^(?:(?:it|they|he|she) (?:lies?|lied)\b|no [A-Za-z]{2,14}(?: [a-z]{2,14}){0,2} (?:(?:has|have|had) (?:ever|set foot|been)|flew|(?:was|were) (?:in|fired|there|near|present)|fired|crossed|exists?)\b|not a single [a-z]+ (?:was|were|has|had)\b|(?:they|it|he|our (?:forces|army|soldiers|troops)) (?:killed|harmed|hurt|touched) (?:no one|nobody|none)\b|(?:not one|none) of them (?:received|suffered|sustained|was|were|has|had)|there was (?:not|no) (?:a |one )?(?:single )?(?:soldier|combatant|fighter|terrorist|militant))/i;

export const BOASTS = /\b(?:boast|claim|alleg|announced|assert|pretend|maintain|believed that)/i;

/** Figures that the author calls untrue, and likenesses. */
const DENIED =
  /\b(?:den(?:y|ies|ied) (?:these|those|that|the|such|any|all)\b|rejects? (?:as [a-z]+ )?(?:that|this|these|those|such|the) (?:figures?|claims?|numbers?|estimates?|allegations?|assertions?|reports?)\b|(?:does|do) not share the estimate|no evidence (?:whatever|whatsoever)|devoid of (?:any |all )?truth|would have (?:it|(?:us|the (?:council|world)|one) believe) that|i challenge (?:them|him|it|her)\b|dispel (?:the|this|that) allegations?|^(?:with regard to|as (?:to|for|regards)|regarding|concerning) the (?:allegations?|claims?|accusations?)\b|no such (?:incidents?|events?|attacks?|persons?|people|fighters|victims|men|soldiers|terrorists)\b|(?:is|are) (?:as |entirely |wholly |utterly |quite |simply |completely |totally |altogether )?(?:false|untrue)\b|baseless|groundless|unfounded|fabricat|(?:without|no) (?:any |the slightest )?(?:foundation|basis)|no truth|not true|untrue|shred of (?:evidence|truth)|no (?:strike|attack|raid|shelling|bombing|shot|killings?) (?:took place|was fired|occurred)|cites? neither|pure fiction|bandied about|bears? (?:it|this|that|them) out\b|(?:have|has|do|does) not (?:repeat|repeated) the (?:figure|claim|number)|do(?:es)? not correspond to (?:reality|the (?:truth|facts))|claims? for which there is (?:no|not)|pure invention|(?:this|that|which|it) (?:is|was) (?:a|an) (?:[a-z]+ )?(?:lie|falsehood|untruth)\b|as if [A-Za-zÀ-˿Ḁ-ỿ]|as though [A-Za-zÀ-˿Ḁ-ỿ])/i;
