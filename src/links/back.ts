/** The words that say whether a harm was at a place told before, and those that say it was not. */

/** What points back to a place said before; `a third missile` falls where the first ones did. */
export const BACK =
  /\b(?:there|the latter (?:place|town|village|city|case)|(?:a|the) (?:second|third|fourth|fifth) (?:missile|rocket|shell|bomb|drone|salvo|blast|explosion|raid|strike|attack|device|volley)|(?:the|this|that|both|these|those|same) (?:same |two |three )?(?:villages?|towns?|city|cities|camps?|district|area|neighbourhood|place|spot|scene|site|localit(?:y|ies)|region|province|market))\b/i;
/** `It was there that …`: at what was named last. */
export const THERE =
  /^(?:It was )?there(?:,| (?:that|on|in|at|they|he|she|[a-z\d,]+ (?:people|persons|civilians|men|women|others))\b)/i;
/** `Total 857 464`, the last row under a heading: of all that the heading is of. */
export const ROW_OF_SUMS = /^(?:grand |sub-?)?totals?[ :|]+[\d–—-]/i;
/** Points back beyond the paragraph. */
export const SAME_SPOT =
  /\b(?:the|that) same (?:spot|area|place|site|village|town|city|sector|district|region|locality|camp)\b/i;
/** `100,000 people have fled the town`: that of the paragraph above, where theirs names none. */
export const FLED_TOWN =
  /\b(?:fled|left|abandoned|quit|for|in|of|on|from|outside) (?:the|that) (?:town|city|village|camp)\b/;
/** Those whom it is said of what place they left. */
export const LEFT: ReadonlySet<string> = new Set(['displaced', 'abducted', 'detained', 'missing']);

/** `in Gulu alone 412 have been murdered. A further 280 have been maimed`: of the same place. */
export const FURTHER = /^(?:a further|another) |\b(?:others|more)$/i;
/** What stands before the place of one of several. */
export const ONE =
  /(?:, |\band )(?:one|two|three|four|the (?:other|second|third)|another|a (?:second|third)) (?:in|at|near|outside) (?:the )?$/;
/** `Since 12 July more than 800 have been killed`, `The day's dead numbered 29`: of more than the place told before. */
export const OF_ALL =
  /^Since (?:[A-Z\d]|(?:the )?(?:beginning|start|end|early|mid|late)\b)|\bthe day's (?:dead|toll|victims|losses)\b|^[^,;:]{0,60}\bhave (?:been (?:killed|murdered|wounded|injured|arrested|abducted)|died|perished) since (?:[A-Z\d]|(?:the )?(?:beginning|start|end|early|mid|late)\b)/;
export const HAVE_FLED =
  /^[^,;:.]{0,30}\b(?:have|are) (?:[a-z]+ )?(?:found|sought|taken|obliged to seek) (?:[a-z]+ )?(?:shelter|refuge|asylum|safety)\b|^[^,;:.]{0,30}\bhave (?:[a-z]+ )?(?:crossed|poured|streamed) (?:over )?into\b/;
