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

/** `That figure is false.`, `No such killing took place.`: said of the sentence before. */
export const DENIES_BEFORE =
  /^(?:(?:my|our|the) [a-z]{2,12} (?:rejects|denies|disputes|refutes) (?:that|this|these|those) (?:figures?|claims?|numbers?|allegations?|reports?|assertions?)\b|the truth is (?:otherwise|different|quite|another|that no|very)|nothing could be further from the truth|(?:this|that|these|those|the|such) (?:figures?|claims?|numbers?|allegations?|assertions?|accusations?|reports?|stor(?:y|ies)|charges?)(?: [a-z]+){0,2} (?:is|are|was|were) (?:an? )?(?:[a-z]+ )?(?:false|untrue|invented|invention|fabricat|lies?\b|baseless|groundless|unfounded|without (?:any )?foundation|pure)|nothing of the (?:kind|sort) (?:took place|happened|occurred|was|has)|no such (?:[a-z]+ )?(?:killing|killings|attack|incident|event|massacre|thing|death|strike|raid)s? (?:took place|occurred|happened|was|were|ever|has|have)|(?:this|that|it) is (?:false|untrue|an? (?:[a-z]+ )?(?:lie|invention|fabrication|falsehood)\b))/i;

/** `Not one of them received so much as a scratch`, `There was not a single soldier there`: of what another was said to boast. */
export const BELIES =
  /^(?:(?:it|they|he|she) (?:lies?|lied)\b|no [a-z]{2,12} (?:aircraft|soldier|shell|rocket|bomb|troop|gun)s? (?:has|have|had) ever\b|(?:they|it|he|our (?:forces|army|soldiers|troops)) (?:killed|harmed|hurt|touched) (?:no one|nobody|none)\b|(?:not one|none) of them (?:received|suffered|sustained|was|were|has|had)|there was (?:not|no) (?:a |one )?(?:single )?(?:soldier|combatant|fighter|terrorist|militant))/i;

export const BOASTS = /\b(?:boast|claim|alleg|announced|assert|pretend|maintain)/i;

/** Figures that the author calls untrue, and likenesses. */
const DENIED =
  /\b(?:den(?:y|ies|ied) (?:these|those|that|the|such|any|all)\b|rejects? (?:as [a-z]+ )?(?:that|this|these|those|such|the) (?:figures?|claims?|numbers?|estimates?|allegations?|assertions?|reports?)\b|(?:does|do) not share the estimate|no evidence (?:whatever|whatsoever)|devoid of (?:any |all )?truth|would have (?:it|(?:us|the (?:council|world)|one) believe) that|i challenge (?:them|him|it|her)\b|dispel (?:the|this|that) allegations?|^(?:with regard to|as (?:to|for|regards)|regarding|concerning) the (?:allegations?|claims?|accusations?)\b|no such (?:incidents?|events?|attacks?|persons?|people|fighters|victims|men|soldiers|terrorists)\b|(?:is|are) (?:as |entirely |wholly |utterly |quite |simply |completely |totally |altogether )?(?:false|untrue)\b|baseless|groundless|unfounded|fabricat|(?:without|no) (?:any |the slightest )?(?:foundation|basis)|no truth|not true|untrue|shred of (?:evidence|truth)|no (?:strike|attack|raid|shelling|bombing|shot|killings?) (?:took place|was fired|occurred)|cites? neither|pure fiction|do(?:es)? not correspond to (?:reality|the (?:truth|facts))|claims? for which there is (?:no|not)|pure invention|(?:this|that|which|it) (?:is|was) (?:a|an) (?:[a-z]+ )?(?:lie|falsehood|untruth)\b|as if [A-Za-zÀ-˿Ḁ-ỿ]|as though [A-Za-zÀ-˿Ḁ-ỿ])/i;
