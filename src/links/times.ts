/** The words that say of which day a harm is, and of which it is not. */

// a date of papers and of meetings places no harm
export const OF_PAPERS =
  /(?:\bdated|(?:letters?|notes?|verbales?|messages?|statements?|communiqu[eé]s?|reports?|decrees?|resolutions?|agreements?|accords?|protocol|declarations?|conventions?|treaty|charter|memorandum|understanding|cease-?fire|armistice|truce|meetings?|elections?|judgment|ruling|figures|letter to you) (?:of|from|dated)|(?:resolution|resolutions|paragraph) \S{1,14} ?(?:\(\d{4}\))? of|(?:adopted|issued|published|submitted|released|circulated|announced|concluded|ratified|opened for signature|took office|born|convened|held a meeting|met|signed|summit|met again|will meet|meeting) (?:on|in|at \S{1,20} on)|(?:signed|meeting|conference|held) (?:at|in) \S{1,20}(?: \S{1,20})? (?:on|in)|(?:negotiated|brokered|mediated|agreed(?: upon)?)(?: \S{1,20}){0,4} (?:in|on)|entered into force (?:on|in)|when the (?:fighting|hostilities|war|battle|shelling) (?:had )?(?:ended|ceased|stopped|died down) (?:on|in)|as of|as at|until|till|up to|prior to|no later than|by|before|than in|than on|than|time since|not since|updated?|compared (?:with|to)|(?:inhabitants|residents|population|census)(?: in| of| at)?) ?(?:the (?:end of |whole of )?(?:the )?)?$/i;
export const OF_PAPERS_BEHIND =
  /^(?: \([SAE]\/|,? (?:the|its) (?:death )?toll\b|,? addressed| agreements?| accords?| resolutions?| communiqu[eé]| cease-?fire agreement| borders?| armistice| elections?| report)/i;
export const GRAVES = /\b(?:graves?|exhum[a-z]+|excavat[a-z]+|unclaimed|pits?)\b/i;
export const FOUND =
  /\b(?:found|discovered|exhumed|exhumations?|unearthed|recovered|opened|uncovered|yielded|located|mass graves?|common graves?|unclaimed|handed over|repatriated|given back|picked up|raked out|washed (?:up|ashore)|(?:brought|dug|pulled) out|identified|flown|buried|laid to rest|taken to|brought to|transferred)\b/i;
export const BODIES = /\b(?:bod(?:y|ies)|remains|corpses?|skeletons?|skulls?)\b/i;
/** `two of the wounded`, `of the 24 wounded, two`. */
export const OF_WOUNDED = /\b[Oo]f (?:the|these|those) (?:[a-z\d-]+ )?(?:wounded|injured)\b/;
/** Taken from where the attack buried them. */
export const DUG_OUT =
  /\b(?:extricated|(?:dug|pulled|carried|brought|drawn|taken) (?:out|from)|rubble|wreckage|debris)\b/;
/** `the toll stood yesterday at`: the day of counting. */
export const TOLL =
  /\b(?:stood|stands|standing|reached|risen|rose|climbed|put|verified so far|counted|updated)\b(?: [a-z]+){0,2} $/;

export const WORDS =
  /\b(?:communiqu[eé]|(?:report|statement|letter|note verbale|press release|briefing|interview|speech|speaking|decree|judgment|broadcast|editorial|message|testimony|meeting|session|conference)\b)/i;
export const TOLD = /\b(?:informed|announced|notified|stated|told|declared|confirmed|reported)\b.{0,60}\bthat\b/;
export const HARM = /\b(?:attack|raid|kill|shell|bomb|massacre|explosion|struck|hit|shot|died|strike)/i;
export const FIRE = /\b(?:fired?|flames|ablaze|arson|torched|poured petrol|explo[a-z]+|landslide|collapsed?)\b/i;
/** What befell a place in which people came to harm: `which was wiped off the map on`, `which the rebels held from`. */
export const SEIZED =
  /\b(?:wiped off|razed|burned|burnt|destroyed|overr[au]n|seized|captured|occupied|held|fell|stormed|entered|levelled)\b/;
/** `the battle for the town, which raged from 15 to 20 November, cost …`. */
export const WENT_ON =
  /^, which (?:[a-z]+ )?(?:raged|lasted|went on|continued|began|started|broke out|took place|occurred|was (?:fought|carried out|launched))\b/;
/** How many headings above a claim are asked for their day: `2 August` over `Attacks of the day` over `South Lebanon`. */
export const HEADINGS = 4;
export const OTHER_DAYS =
  /\b(?:cumulative|to date|overall|follow-up|earlier|previous|past|background|statistics|totals?|summary|by (?:region|province|district|governorate|county|month|category|type))\b/i;
export const OTHER_LEAD = /\bcumulative\b|^(?:[A-Z0-9]{1,2}\. )?(?:follow-up|background|earlier|previous)\b/i;
/** A time that no date says, so that none said before holds. */
export const ELSEWHEN =
  /\b(?:in|over|during|within|for) the (?:past|last|recent|previous|preceding|coming|ensuing|following) (?:[a-z-]+ )?(?:hours|days|weeks|months|years|decades|period)\b|\b(?:recently|lately|since then|in recent|on several occasions)\b/i;

/** Days behind the one told before, said after the count. */
export const AFTERWARDS =
  /\b(?:in|over|during|within) the (?:next |following )?(?:few )?(?:days|weeks|months|years) (?:that|which) (?:followed|ensued)\b/;

export const SAME = /\b(?:the same|that same|that) (?:day|night|morning|evening|afternoon)\b/i;
export const SHIFTED =
  /\b(?:(?:the |that )?(next|following|previous|preceding) (day|night|morning|evening|afternoon|week)|(?:the )?(day|night|evening|morning) (before|after)|(a|one|two|three|four|five|six|seven|eight|nine|ten|twenty-four|some|several|\d{1,2}) (hours|days?|weeks?|months?|years?) (later|earlier|before|afterwards?|after))\b/i;
/** Those who died of it later were harmed on the day of the attack. */
export const LATER =
  /\b(?:succumbed|since (?:died|succumbed|passed)|passed away|died of (?:wounds|injuries))\b|\b(?:died|dying|dies)\b.{0,60}\b(?:later|after|afterwards|(?:next|following) (?:day|morning|night)|wounds|injuries|hospital)\b/i;
/** What is so as the letter is written carries no day from before. */
export const PRESENT =
  /\bstill\b|\b(?:are|is) (?:[a-z]+ )?(?:held|detained|displaced|imprisoned|sheltering|living|behind|crammed|crowded|packed|huddled|on the (?:roads?|move|run))\b|\bhave (?:crossed|fled|arrived|sought|taken refuge)\b|\bhave had to\b|\bhave been (?:forced|obliged|compelled|driven) (?:to|out|from|off|on)\b/i;
/** `were rounded up and are being held`: taken on a day, though held since. */
export const TAKEN_AND =
  /(?<=\b(?:arrested|seized|taken|captured|rounded up|carried off|led away|detained|abducted) )and (?:are|is|remain|have|has)\b/;
/** `Of the 112 persons wounded, 41 are women`: those of the sentence before. */
export const OF_THEM = /^(?:Of|Among) (?:the|these|those)\b/;
const RELATIVE = /\b(?:which|whom?|whose|where|that|when)\b/;
/** Whether a stretch ends in a clause that tells what had been before: `the houses into which soldiers had herded families on `. */
export function hadBeen(text: string): boolean {
  const clause = text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(':'), text.lastIndexOf('.')) + 1);
  const had = clause.indexOf(' had ');
  return (
    had >= 0 &&
    // `where a landslide had buried 23, a drone fell on `: the main clause goes on
    !clause.includes(', ', had) &&
    RELATIVE.test(
      clause
        .slice(Math.max(0, had - 66), had)
        .split(',')
        .at(-1)!,
    )
  );
}
/** Whether a day is that on which some of those harmed died later, or were let go: `a sixth succumbed to her burns on `, `who were freed on `. */
export function isAfterwards(before: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(' and ')) + 1,
  );
  return DIED_OF.test(clause) || LET_GO.test(clause);
}
const LET_GO = /\b(?:freed|released|set free|let go|handed (?:back|over)|returned|exchanged|sent back)\b/;
/** Back to a stretch of time told before. */
export const SAME_PERIOD = /\b(?:in|during|over|within) (?:that|the same|this) (?:time|period)\b/i;
/** What has its name from a year long past. */
export const OF_HISTORY = /\b(?:genocide|famine) of (?:the )?$/;
/** An event that has its name from a day. */
export const NAMED_FOR = /\b(?:aggression|offensive|invasion|coup|massacre|uprising|events) of (?:the )?$/;
export const DIED_OF =
  /\b(?:succumbed|died of (?:his|her|their|the|wounds|injuries)|died from (?:his|her|their|the)|passed away)\b/;
/** Those who belong to a harm said before. */
export const THEIRS =
  /^(?:\S+ )?(?:others?\b|more\b(?! than))|^(?:its|their|his|her|another|a further|the|these|those|both)\b/i;
/** What stands between a count and the day of its own. */
export const ON =
  /^(?: more| others?)?(?: (?:killed|died|dead|wounded|injured|were|was)){0,2} (?:on|in|during) (?:the night of )?$/;
export const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
