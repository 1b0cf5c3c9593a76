// The words of what stands around a report and is not the report: by kind of line, general wordings and no
// outlet's own. How much of a text a wording may take away is decided where it is read.

import { holding, type Opening, opening } from "./opening.ts";

/** One way of wording a line that is not the report. */
export interface BoilerplateWording {
  readonly reason: string;
  /** `line`: only where it is the whole line; `sentence`: also where it is the last sentence of one. */
  readonly scope: "line" | "sentence";
  readonly patterns: readonly Opening[];
  readonly examples: readonly string[];
}

const mail =
  "(?:newsletters?|(?:e-?mail|news|text|breaking news|push) (?:updates?|alerts?|notifications?)|mailing list|inbox|e-?mail newsletters?|(?:daily|weekly|morning|evening) (?:e-?mail|briefing|digest|bulletin|round-?up)|notifications?|alerts)";
const network =
  "(?:twitter|facebook|instagram|telegram|youtube|tiktok|linkedin|whatsapp|threads|bluesky|mastodon|snapchat|pinterest|flipboard|google\\+?|google news|x|social media|soundcloud|spotify|apple podcasts)";
const site =
  "(?:site|website|web site|page|web page|article|video|player|comment(?:s|ing)?|app|browser|newsletter|form|content|subscription|account)";

/** The wordings, the more telling first: the first that fits gives the reason. */
export const boilerplateWordings: readonly BoilerplateWording[] = [
  {
    reason: "copyright line",
    scope: "sentence",
    patterns: [
      opening(
        "copyright copyrightby copyrighted copyrightedby",
        /^\W{0,3}(?:copyright|copyrighted)\W{0,3}(?:©|\(c\)|\d{4}|by\b)/iu,
      ),
      holding("©", /^\W{0,3}©/u),
      opening("c", /^\(c\) ?(?:copyright|\d{4})/iu),
      holding("", /^(?:copyright|©) (?:\p{Lu}[\p{L}.&'’-]*[ /]*){1,6}\W{0,2}$/u),
      holding("reserved", /^.{0,80}\ball rights? reserved\W{0,3}$/iu),
      opening(
        "the this",
        /^(?:this|the) (?:material|content|article|story|report|text)s? (?:may|can|must) not be\b.{0,60}\b(?:published|reproduced|broadcast|reprinted|copied|redistributed|used)\b/iu,
      ),
      opening(
        "no printed reprinted reproduced reproduction republication republished unauthorised unauthorized used",
        /^(?:no part of this|reproduction (?:of|in)|republication|unauthori[sz]ed (?:use|reproduction|copying)|(?:re)?printed with permission|republished with permission|reproduced with permission|used (?:with|by) permission)\b.{0,120}$/iu,
      ),
      opening(
        "for read see view visit",
        /^(?:see|read|view|visit|for) .{0,40}\bterms (?:of (?:use|service)|and conditions)\b.{0,120}$/iu,
      ),
    ],
    examples: [
      "Copyright 2031 Tarn Broadcasting. All rights reserved.",
      "© 2031 The Velm Courier",
      "This text may not be copied or reprinted without leave.",
    ],
  },
  {
    reason: "sign-up footer",
    scope: "sentence",
    patterns: [
      opening(
        "click now please sign signing to why",
        new RegExp(
          `^(?:please |now |why not |to |click (?:here )?to )?sign(?:ing)?[- ]up\\b.{0,80}\\b${mail}`,
          "iu",
        ),
      ),
      opening(
        "click please sign",
        /^(?:please |click (?:here )?to )?sign up(?: (?:for|to) (?:\p{L}+ ){0,4}\p{L}+)?(?: (?:today|here|now|free|for free|below))\W*$/iu,
      ),
      opening(
        "add choose enter get join manage please read receive start subscribe try want",
        new RegExp(
          `^(?:please )?(?:get|receive|want|enter|add|join|read|try|start|subscribe to|choose|manage) (?:our|your|the|a|an|more|all|free|daily|weekly|breaking|latest|top|this|these|one|local|real-time|instant|${mail})\\b.{0,70}\\b(?:${mail}|your e-?mail(?: address)?)`,
          "iu",
        ),
      ),
      opening(
        "close get please receive",
        new RegExp(`^(?:please |close )?(?:get|receive) (?:${mail})\\b`, "iu"),
      ),
      opening(
        "there",
        /^there was an? (?:problem|error) (?:saving|sending|submitting|processing) your\b.{0,60}$/iu,
      ),
      opening(
        "whenever when",
        /^when(?:ever)? .{1,80} posts new content,? you(?:['’]ll| will) get an? e-?mail\b/iu,
      ),
      opening(
        "get have receive",
        /^(?:get|have|receive) .{0,60}\b(?:delivered|sent|straight|right|direct|directly) (?:right |straight |directly |direct )?(?:in)?to your (?:inbox|e-?mail|phone|mailbox|door|device)\b/iu,
      ),
      opening(
        "our the",
        /^(?:our|the) (?:free|daily|weekly|morning|evening|new|\p{L}+) newsletters?\b.{0,60}\b(?:your|inbox|you)\b/iu,
      ),
      opening(
        "by",
        /^by (?:signing up|subscribing|submitting|registering|entering your|clicking)\b.{0,120}\b(?:agree|accept|consent|terms|privacy)\b/iu,
      ),
      opening(
        "thank thanks",
        /^(?:thank you|thanks) for (?:signing up|subscribing|registering|your subscription|your interest)\b/iu,
      ),
      opening(
        "we",
        /^we(?: have|['’]ve|['’]ll| will)? (?:sent|send|just sent) (?:you )?an? (?:\p{L}+ )?e-?mail\b/iu,
      ),
      opening(
        "check confirm enter please provide verify",
        /^(?:please )?(?:check|confirm|verify|enter|provide) (?:your|a valid|an?) (?:spam|e-?mail|inbox|junk|valid e-?mail)\b/iu,
      ),
      opening(
        "if",
        /^if you (?:do not|don['’]t) (?:receive|get|see) (?:the|our|an?|this) (?:\p{L}+ ){0,2}(?:e-?mail|message)\b/iu,
      ),
      opening(
        "opt unsubscribe you",
        /^(?:you (?:can|may) (?:unsubscribe|opt out)|unsubscribe|opt out)\b/iu,
      ),
      opening(
        "don never",
        /^(?:never|don['’]t) miss (?:a|an|another|out on) (?:story|thing|moment|update|headline|post|article|beat)\b/iu,
      ),
      opening(
        "e email your",
        /^(?:e-?mail|your) notifications? (?:are|is|has been|have been|was|were)\b.{0,80}$/iu,
      ),
      opening(
        "download get install",
        /^(?:download|install|get) (?:the|our) (?:[\p{L}\d]+ ){0,4}apps?\b/iu,
      ),
      opening(
        "activate already create have log need register",
        /^(?:already have|need|create|have|register for|activate|log in to) (?:an|your|a free) account\b/iu,
      ),
      opening(
        "log login register sign",
        /^(?:register|sign up|log in|login|sign in|log on)(?: (?:now|here|below|today))?\W*$/iu,
      ),
      opening(
        "log please sign",
        /^(?:please )?(?:log|sign) in (?:to|with|using|or)\b.{0,60}\b(?:account|continue|comment|subscribe|register|sign up|profile)\b/iu,
      ),
    ],
    examples: [
      "Sign up to get our morning briefing",
      "Get news alerts from the Velm Courier",
      "You can unsubscribe at any time.",
      "Please check your inbox.",
    ],
  },
  {
    reason: "comment notice",
    scope: "sentence",
    patterns: [
      opening(
        "contact e email get let please tell write",
        /^(?:please )?(?:let us know|tell us|contact us|write to us|e-?mail us|get in touch)\b.{0,60}\b(?:comment(?:s|ing)?|technical|feedback|what you think|think|your (?:story|stories|views?|opinion|experience)|website|web site|news ?tips?|story ideas?|corrections?|error|typo)\b/iu,
      ),
      opening(
        "add hide join leave please post read see share show start submit view write",
        /^(?:please )?(?:leave|post|add|write|share|submit|read|view|show|hide|see|join|start) (?:a|an|your|all|the|more|us your)? ?(?:\d+ )?(?:reader )?(?:comments?|reply|feedback|discussion|conversation)\b.{0,40}$/iu,
      ),
      opening(
        "comment commenting comments",
        /^(?:comments?|commenting) (?:on this (?:article|story|page|post) )?(?:are|is|has been|have been) (?:now )?(?:closed|off|disabled|moderated|turned off|not allowed|subject to|currently)\b/iu,
      ),
      opening("be have", /^(?:be the first to (?:comment|reply|share)|have your say)\b.{0,30}$/iu),
      opening(
        "please report",
        /^(?:please )?report (?:a|an) (?:typo|error|correction|problem|mistake|comment|abuse|inaccuracy|bug)\b.{0,60}$/iu,
      ),
      opening(
        "found notice noticed see spot spotted",
        /^(?:see|spot|spotted|found|notice|noticed) (?:a|an|any) (?:typo|error|mistake|inaccuracy)\b.{0,80}$/iu,
      ),
      opening(
        "opinions the views",
        /^(?:the )?(?:views|opinions) expressed (?:in|on|by|here|above|are)\b.{0,160}$/iu,
      ),
    ],
    examples: [
      "Tell us what you think of our new comments page.",
      "Comments are closed.",
      "Report an error",
    ],
  },
  {
    reason: "technical notice",
    scope: "sentence",
    patterns: [
      opening(
        "if please",
        new RegExp(
          `^(?:please )?if you (?:experience|have|are having|are experiencing|encounter|['’]re having) (?:any |a |some )?(?:technical|(?:problems?|issues?|trouble|difficult(?:y|ies)|questions|concerns) (?:with|on|using|viewing|loading|playing|accessing|about|regarding) (?:this|our|the|your)? ?${site})\\b`,
          "iu",
        ),
      ),
      opening(
        "activate allow disable enable please turn",
        /^(?:please )?(?:enable|turn on|disable|allow|activate) (?:java ?script|cookies|your ad ?blocker|ad ?block|flash|notifications|any ad)\b/iu,
      ),
      opening(
        "experiencing having",
        /^(?:having|experiencing) (?:trouble|problems|difficulty|issues|technical) ?(?:viewing|loading|playing|seeing|watching|with|accessing|difficulties|problems)\b/iu,
      ),
      opening(
        "the this your",
        /^(?:this|your|the) (?:browser|slideshow|video|gallery|content|feature|player|embed|web ?page|web ?site)\b.{0,50}\b(?:requires? (?:java ?script|flash|cookies)|not support(?:ed)?|is (?:un|not )available|is no longer available|cannot be (?:played|loaded|displayed)|could not be (?:played|loaded)|is out of date|does not support)\b/iu,
      ),
      opening(
        "there",
        /^there was (?:a|an) (?:problem|error) (?:saving|loading|sending|processing|with your|submitting|playing)\b/iu,
      ),
      opening(
        "your",
        /^your (?:notification|comment|subscription|message|account|request|registration|submission)s? (?:has|have) been (?:saved|sent|received|submitted|created|activated|posted)\b/iu,
      ),
      opening(
        "please you",
        /^(?:you must|please) enter the (?:characters|code|letters|numbers|text)\b/iu,
      ),
      opening(
        "click scroll swipe tap",
        /^(?:click|tap|swipe|scroll) (?:here|on|the|to|down|up|for|through|below|left|right|play)\b.{0,90}\b(?:here|below|video|photos?|gallery|images?|map|read|view|see|watch|listen|listening|play|return|subscribe|sign|more|down|enlarge|app|page|link|options)\b/iu,
      ),
      opening(
        "audio the",
        /^(?:the )?audio (?:version of this|for this) (?:article|story)\b.{0,80}$/iu,
      ),
    ],
    examples: [
      "If you have trouble with our website, please email the editors.",
      "Please enable cookies to use this player",
      "Tap the map to enlarge it and see more",
    ],
  },
  {
    reason: "share line",
    scope: "sentence",
    patterns: [
      opening(
        "bookmark e email like please print read recommend save share tweet",
        /^(?:please )?(?:share|tweet|print|save|bookmark|read or share|e-?mail|like|recommend) (?:this|our|the) (?:article|story|page|post|report|video|link|on|with|via|by|to a friend)\b.{0,120}$/iu,
      ),
      opening(
        "pin post save share tweet",
        new RegExp(
          `^(?:share|tweet|post|pin|save)(?: (?:this|it))? (?:on|via|to|with|by) (?:${network}|e-?mail|friends|your)\\b.{0,80}$`,
          "iu",
        ),
      ),
      opening(
        "add also check connect contact find follow friend join like reach stay subscribe visit watch you",
        new RegExp(
          `^(?:you can )?(?:also )?(?:follow|find|like|join|connect with|visit|reach|watch|friend|contact|stay connected with|subscribe to|add|check out) .{0,70}\\bon (?:our )?${network}(?![\\p{L}-])(?:(?! (?:said|says|told)).){0,120}$`,
          "iu",
        ),
      ),
      opening(
        "follow",
        /^follow (?:the )?(?:author|reporter|us|me|[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3})(?: on \p{L}+)?(?: at)?:? ?@\w+/iu,
      ),
      opening(
        "connect find follow join like stay visit",
        /^(?:like|follow|join|find|visit|connect with|stay in touch with) us\b.{0,80}$/iu,
      ),
      opening("follow", new RegExp(`^follow [^:]{1,40}: ?(?:${network})\\b.{0,80}$`, "iu")),
      opening("find", /^find .{0,50} on your (?:tv|television|phone|device|radio|dial)\b/iu),
      opening(
        "check keep refresh stay tune",
        /^(?:stay (?:with|tuned|up to date|connected|informed)|keep checking|check back|tune in|refresh this page)\b.{0,90}\b(?:updates?|latest|more|details|information|news|story|developments|twitter|facebook|us|\p{L}+\.(?:com|org|net))\W*$/iu,
      ),
    ],
    examples: [
      "Share this article on Facebook",
      "Follow us on Telegram",
      "Find Tarn Today on your radio",
      "Stay tuned for the latest news.",
    ],
  },
  {
    reason: "share line",
    scope: "line",
    patterns: [
      opening(
        "email like print share tweet",
        /^(?:share|like|email|print|tweet) this\s*:.{0,60}$/iu,
      ),
      opening(
        "contact e email facebook fax instagram on phone tel telegram twitter",
        /^(?:on )?(?:twitter|facebook|instagram|e-?mail|contact|telegram|tel|phone|fax)\s*:\s*\S+$/iu,
      ),
      opening(
        "contact e editor email follow reach reporter tip tips write",
        /^(?:e-?mail|contact|reach|write to|follow|tips?|reporter|editor)\b[^.!?]{0,60}[\w.+-]+@[\w-]+\.[\w.-]+\W*$/iu,
      ),
      holding("@", /^[\w.+-]+@[\w-]+\.[\w.-]+$/u),
      holding("@", /^@\w+$/u),
      opening("http https www", /^(?:https?:\/\/|www\.)\S+$/iu),
    ],
    examples: [
      "Share this: Telegram",
      "Twitter: @tarntoday",
      "desk@tarntoday.example",
      "https://tarntoday.example/2031/05",
    ],
  },
  {
    reason: "related links",
    scope: "sentence",
    patterns: [
      opening(
        "hear listen read see view watch",
        /^\W{0,3}(?:read|see|watch|listen|view|hear) (?:more|also|next|related|now)\s*[:>»–—-].{0,160}$/iu,
      ),
      opening(
        "analysis don explainer gallery in more must opinion photos read recommended related see slideshow trending video watch",
        /^\W{0,3}(?:related|read|watch|photos|video|see|more|gallery|in pictures|in photos|slideshow|must read|recommended|trending|opinion|analysis|explainer|don['’]t miss)(?: (?:stor(?:y|ies)|articles?|content|coverage|news|reading|links?|topics?|videos?))?\s*(?::|>>|»|\|).{0,160}$/iu,
      ),
      opening(
        "find for get read see to",
        /^(?:for|to read|to see|read|see|find|get) (?:more|the latest|all) (?:\p{L}+ ){0,3}(?:news|stories|coverage|headlines|videos|photos)\b.{0,60}\b(?:visit|go to|click|here|at|on|from|app|see|read|listen)\b.{0,80}$/iu,
      ),
      opening(
        "for to",
        /^(?:for more (?:information|details|on this)|to learn more|to find out more|for the latest|to read the full|for full coverage)\b.{0,60}\b(?:visit|go to|click|see our|read our|follow us)\b.{0,80}$/iu,
      ),
      opening(
        "go visit",
        /^(?:visit|go to) (?:our|the) (?:\p{L}+ ){0,3}(?:site|website|page|home ?page|facebook page|channel)\b.{0,60}$/iu,
      ),
    ],
    examples: [
      "Read more: Rain ends in Tarn",
      "RELATED: Ferry service resumes",
      "For more news, visit our website.",
    ],
  },
  {
    reason: "related links",
    scope: "line",
    patterns: [
      opening(
        "hear listen play read see view watch",
        /^(?:watch|see|view|read|listen to|play|hear) (?:the |this |full |more |next )*(?:video|story|stories|photos?|gallery|article|report|full story|interview|transcript|slideshow|original|more)?\W{0,3}$/iu,
      ),
      opening(
        "load read see show view",
        /^(?:read|show|view|load|see) (?:more|less|all|next|comments|transcript|caption)\W{0,3}$/iu,
      ),
    ],
    examples: ["Watch this video", "Read more", "Load next"],
  },
  {
    reason: "subscription line",
    scope: "sentence",
    patterns: [
      opening(
        "please subscribe",
        /^(?:please )?subscribe(?: (?:to|now|today|here|for|and|via|on)\b(?:(?!\bsaid\b).){0,100})?\W*$/iu,
      ),
      opening(
        "this",
        /^this (?:article|content|story|page|feature) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to|free to)\b.{0,40}\b(?:subscribers|members|readers)\b/iu,
      ),
      opening(
        "already become consider donate donating get have help please start support to unlock",
        /^(?:to (?:continue|keep) reading|unlock (?:this|unlimited|full)|start your (?:free )?(?:trial|subscription)|already (?:a|an) (?:\p{L}+ )?(?:subscriber|member)|have an? (?:\p{L}+ )?subscription|get (?:unlimited|full|digital) (?:digital )?access|become a (?:member|subscriber|supporter)|support (?:our|independent|quality|local) (?:journalism|reporting|newsroom|work)|(?:please )?(?:consider )?(?:donate|donating)(?: (?:now|today|here|to (?:us|our|support)))|(?:please )?(?:help us|consider supporting))\b.{0,120}$/iu,
      ),
      opening(
        "you",
        /^you have (?:reached|read|used|viewed)\b.{0,60}\b(?:free|limit|articles)\b/iu,
      ),
    ],
    examples: [
      "Subscribe now",
      "Already a member?",
      "Support our journalism",
      "To continue reading, log in.",
    ],
  },
  {
    reason: "cookie line",
    scope: "sentence",
    patterns: [
      holding(
        "cookies",
        /^(?:we|we and our partners|our (?:site|website|partners)|this (?:site|website|web site|page)|[\p{L}. ]{1,40}) (?:uses?|sets?|stores?|(?:is|are) using|relies on) (?:\p{L}+ ){0,5}cookies\b/iu,
      ),
      opening(
        "by",
        /^by (?:continuing|using|browsing|clicking|closing|visiting|accepting)\b.{0,100}\b(?:cookies?|terms|privacy|agree|consent)\b/iu,
      ),
      opening(
        "accept acceptcookie acceptcookies allow allowcookie allowcookies decline declinecookie declinecookies manage managecookie managecookies reject rejectcookie rejectcookies",
        /^(?:accept|manage|reject|allow|decline)(?: (?:all|your|and continue|only|necessary|essential))* ?cookies?\b/iu,
      ),
      opening(
        "read review see view",
        /^(?:view|see|read|review) our (?:cookie|privacy) (?:policy|notice|settings)\b/iu,
      ),
      opening(
        "cookie privacy",
        /^(?:cookie|privacy) (?:policy|settings|notice|preferences|statement)\W*$/iu,
      ),
    ],
    examples: [
      "We use cookies to improve this site.",
      "By continuing you agree to our use of cookies.",
      "Privacy policy",
    ],
  },
  {
    reason: "advertisement line",
    scope: "line",
    patterns: [
      opening(
        "ad ads advert advertisement advertisements paid promoted sponsored",
        /^\W*(?:advertisements?|advert|sponsored(?: content| by .{1,40})?|promoted(?: content| stories)?|paid (?:content|post)|ads? by .{1,40})(?:\W+(?:continue reading|story continues|scroll|article continues).{0,40})?\W*$/iu,
      ),
      opening(
        "article continue post report story text",
        /^\W*(?:(?:story|article|post|text|report) continues (?:below|after)|continue reading)\b.{0,50}$/iu,
      ),
    ],
    examples: [
      "Advertisement",
      "Story continues below advertisement",
      "Article continues after this",
    ],
  },
];

/** Headings under which links to other reports stand. */
export const relatedHeading =
  /^\W*(?:related(?: (?:news|stories|story|articles?|links?|content|coverage|topics?|posts?|reading|videos?|tags))?|more (?:news|stories|headlines|coverage|videos|top stories|local news|world news|(?:on|about|from|in) (?:this (?:story|topic|section)|[\p{L}\d'’ &.-]{1,40}))|(?:most|recently) (?:read|popular|viewed|shared|commented|recent|emailed|watched)(?: (?:stories|news|articles))?|(?:now )?trending(?: (?:now|stories|news|topics))?|(?:top|latest|popular|other|recent|breaking|recommended|featured) (?:stories|news|headlines|posts|articles|videos|reads)|popular(?: now)?|recommended(?: (?:for you|reading|by .{1,20}))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what (?:others are reading|to read next|to read)|up next|read next|further reading|also read|see also|editor['’]?s['’]? (?:picks|choice)|in case you missed it|around the web|from the web|from our partners|tags|topics|filed under)[\s:»>]*$/iu;

/** What is on buttons and above sections: a line of these and nothing else is not the report. */
export const interfaceWords: ReadonlySet<string> = new Set(
  "facebook twitter pinterest google google+ plus linkedin whatsapp reddit tumblr pocket instagram telegram youtube flipboard email e-mail mail print share shares tweet tweets pin save copy link links close more comment comments reply like likes loading follow subscribe login logout register menu search home back next previous top enlarge caption gallery photos photo video videos audio play pause transcript print-friendly newsletter newsletters rss feed feeds bookmark and or on via this show hide sms messenger skype x threads bluesky".split(
    " ",
  ),
);

/** The sections of a news site: a list of these is navigation. */
export const sectionWords: ReadonlySet<string> = new Set(
  "home news world politics business economy sport sports opinion opinions culture arts art entertainment lifestyle life health science tech technology travel weather local national international regional europe africa asia americas us uk video videos photos podcasts podcast live radio tv television jobs classifieds obituaries education environment climate money markets food style fashion games puzzles crosswords blogs columnists editorials letters magazine archive archives about contact advertise careers help faq privacy terms login register subscribe search menu newsletters events community traffic crime real estate autos cars more latest".split(
    " ",
  ),
);

/** A line above a headline that is none: a time stamp, a caption with its credit, a picture's number. */
export const aboveHeadline =
  /\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b| ?(?:gmt|utc|e[sd]t|p[sd]t|cet|bst)\b|$)|^\W*\d{1,2}:\d{2}\b|^(?:first |last )?(?:updated|posted|published|created|modified)\b.{0,20}\d|^(?:image|photo|picture|slide) \d|\((?:[^()]{0,40} )?(?:photo|image|photos|picture|source|credit|courtesy)\b[^()]{0,80}\)\W*$/iu;

/** Words of a sentence that reports what somebody said: such a sentence is the report whatever else it looks like. */
export const reportingWords =
  /\b(?:said|says|told|tells|according to|reported that|added that|announced|urged|warned)\b/iu;

/** A line that is an outlet's name and nothing else, as it stands above a headline. */
export const masthead =
  /^(?:The )?\p{Lu}[\p{L}'’-]+ (?:Times|Herald|Tribune|Gazette|Courier|Chronicle|Observer|Telegraph|Journal|Post|News|Radio|Broadcaster|Press)$/u;
