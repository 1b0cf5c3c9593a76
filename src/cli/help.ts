// What `--help` says beyond the list of options: inputs, examples, exit codes, environment. 80 columns.

const inputs = `
Inputs:
  An INPUT is a file, a folder (read with the folders in it), a pattern like
  'news/**/*.txt', or - for standard input.
  .txt    one report; its first line may be the headline
  .md     one report; front matter may give outlet, title, published, url
  .jsonl  a report a line:
          {"id"?, "url"?, "outlet"?, "title"?, "published"?, "text"}`;

const judgements = `
Judgements:
  A FILE of judgements holds a JSON object a line, each with "by" and "at" (an
  ISO 8601 time) and, where wanted, "why":
  {"kind": "same" | "different", "a": MENTION or CLAIM, "b": MENTION or CLAIM}
  {"kind": "accept" | "reject", "claim": CLAIM}
  {"kind": "correct", "claim": CLAIM, "low": 12, "high": 14, "best": 12}
          high and best left out mean exactly low; "high": null means at least
          low, "best": null that no single number is put forward
  {"kind": "undo", "judgement": JUDGEMENT}
  Ids are those the record and explain print. The evidence stays as it was read.`;

const exitCodeList = `
Exit codes:
  0  every input was read
  1  something could not be read, or the machine failed; all the rest is printed
  2  the command was not understood, or there was nothing to read at all`;

const environment = `
Environment:
  NO_COLOR      no colour
  FORCE_COLOR   colour even in a pipe
  COLUMNS       how wide to print where that is not the terminal's to say
  SITREP_DEBUG  show where an unforeseen error came from`;

/** After the options of `sitrep --help`. */
export const programHelp = `${inputs}

Examples:
  sitrep brief examples                   what happened, on the terminal
  sitrep brief examples -o brief.html     the same as one page; each line of it
                                          opens its report at the words
  sitrep record examples | jq .figures    the record, for programs
  sitrep claims examples --stance denies  who denies what
  sitrep figures examples --measure killed
                                          every answer on one scale
  sitrep actors examples --side "Ada Wren"
                                          who stands with her, on whose word
  sitrep explain claim:0f3a examples      why a line of it is there
  sitrep read report.txt                  its sentences, words, tags and tree
  sitrep brief --outlet "Harbour Radio" --published 2031-05-16 - < report.txt
${exitCodeList}
${environment}

Nothing is sent anywhere, nothing is kept: no network, no key, and the same
reports give the same answer. 'sitrep COMMAND --help' tells more.`;

/** After the options of `sitrep record --help`. */
export const recordHelp = `${inputs}
${judgements}

Formats:
  json      one JSON object, each report, claim, event ... on a line of its own
  jsonl     a JSON object a line, {"type":"claim", ...};
            the first is {"type":"record","sitrep":1}
  notation  a readable line for each claim, its report and sentence before it
            and its id after it, then a line for each conclusion

Examples:
  sitrep record news/ > record.json
  sitrep record 'news/*.txt' -f notation | grep '  killed  '
  sitrep record news.jsonl -f jsonl | jq -c 'select(.type == "comparison")'
${exitCodeList}`;

/** After the options of `sitrep brief --help`. */
export const briefHelp = `${inputs}

Formats:
  terminal  for the screen: as wide as it is, in colour where it has colour
  md        Markdown with footnotes
  html      one page that needs no other file and no network: each line opens
            its report at the words, filters choose who says what; prints well

Endings of FILE:
  .html .htm  as html      .md .markdown  as md      .txt, or none  as terminal
  Any other needs --format.

Examples:
  sitrep brief news/
  sitrep brief news/ -o brief.html
  sitrep brief news/ --format md --quiet > brief.md
${exitCodeList}
${environment}`;

/** After the options of `sitrep claims --help`. */
export const claimsHelp = `${inputs}

Which claims:
  An option given more than once means any of them; options of different names
  must all hold. Case, accents and punctuation do not matter.
  --speaker  a name finds all spellings of whoever bears it; where nobody does,
             descriptions with these words ("ministry official"). Every hop of
             a chain counts, and the outlet where it speaks for itself
  --class    what kind of source some hop is: belligerent government military
             police medical international ngo state-media media witness
             resident expert document social-post official unnamed unknown, or
             outlet for what the outlets say in their own voice
  --stance   asserts denies accuses promises orders demands asks condemns
             supports speculates
  --channel  by what means it was said, in the report's words ("radio",
             "statement", "reporters"), the last of them perhaps begun
  --words    what is said holds these words, the last of them perhaps begun
  That nothing is found is an answer: one line, and exit code 0.

Formats:
  terminal  for the screen, under headings; long words shortened, marked [...]
  md        the same as Markdown
  csv       a row a claim, words in full; a cell that a spreadsheet would take
            for a formula begins with an apostrophe
  jsonl     a JSON object a line, words and chain with their places
  json      the same as one array
  Quotation marks stand where the report has them. Lines are those of the
  report's text, front matter not counted.

Examples:
  sitrep claims news/
  sitrep claims news/ --speaker "Ada Wren" --speaker "Interior Ministry"
  sitrep claims news/ --class belligerent --stance denies
  sitrep claims news/ --words "death toll" --by report
  sitrep claims news/ -f csv > claims.csv
${exitCodeList}`;

/** After the options of `sitrep figures --help`. */
export const figuresHelp = `${inputs}

How to read it:
  \u25cf   the number given          \u251c\u2500\u25cf\u2500\u2524  its lowest and highest
  \u25cf\u2500\u25b6 that number or more      \u2591\u2591\u2591\u2591  a word such as "dozens", bounds assumed
  \u25c7   no count of the whole: one place, some people, one side, or not told as so
  Only answers under one heading can be set against each other.

Which figures:
  An option given more than once means any of them; options of different names
  must all hold.
  --measure  killed injured abducted detained displaced missing evacuated sick;
             things and amounts only when asked for: counted measured
  --status   single agreed updated disputed
  --words    case, accents and punctuation do not matter; the last word may be
             only begun
  That nothing is found is an answer: one line, and exit code 0.

Policies:
  Computed when asked for, of questions whose event is clear; none is the truth
  and none is kept. Only counts of the whole have a part in them; parts, one
  side's losses, former counts and totals the reports do not give are named as
  left out.
  range         from the lowest to the highest; puts no number forward
  latest        the count that no other is later than, where there is one
  conservative  the lowest that none has updated, as ACLED does
  ucdp          low, best and high after UCDP: best is what most independent
                sources say, the lower where none has more
  airwars       from the lowest to the highest of what independent sources last
                said
  csv, jsonl and json are then a row a question and policy.

Formats:
  terminal  for the screen
  md        tables in Markdown, with the sentences they rest on
  csv       a row an answer; an empty high is open above, an empty best means
            that no number is put forward
  jsonl     a JSON object an answer
  json      the same as one array

Examples:
  sitrep figures news/
  sitrep figures news/ --measure killed --status disputed
  sitrep figures news/ -f csv > figures.csv
${exitCodeList}`;

/** After the options of `sitrep timeline --help`. */
export const timelineHelp = `${inputs}

How to read it:
  \u00b7\u00b7\u00b7\u2588\u00b7\u00b7\u00b7  a day         \u00b7\u00b7\u2592\u2592\u2592\u00b7\u00b7  some day between
  \u25c2\u2592\u2592\u00b7\u00b7\u00b7\u00b7  on or before  \u00b7\u00b7\u00b7\u00b7\u2592\u2592\u25b8  on or after
  "inferred" marks a date that no report states. What only a weekday is known
  of stands apart, without a date.

Which events:
  --from, --until  an event that may have been in these days is among them;
                   one without a date is not
  --words          case, accents and punctuation do not matter; the last word
                   may be only begun
  That nothing is found is an answer: one line, and exit code 0.

Formats:
  terminal  for the screen
  md        a list in Markdown, with the sentences it rests on
  csv       a row an event; an empty earliest or latest is an open end
  jsonl     a JSON object an event
  json      the same as one array

Examples:
  sitrep timeline news/
  sitrep timeline news/ --from 2031-05-01 --words "port sall"
  sitrep timeline news/ -f csv > timeline.csv
${exitCodeList}`;

/** After the options of `sitrep actors --help`. */
export const actorsHelp = `${inputs}

How to read it:
  A relation is told on somebody's word, and says so. "One side only" marks what
  those alone say whom it is about, "hedged" what nobody says outright, "denied
  by" what somebody denies; "since" and "until" stand where a report tells.
  Who is only described ("gunmen", "officials") is not listed.

Which actors:
  An option given more than once means any of them; options of different names
  must all hold. Case, accents and punctuation do not matter.
  --words     in any form of the name, or in a role; the last word may be only
              begun
  --kind      person organisation group
  --side      whoever bears this name, and whoever is told to be allied with
              them, to support, lead, belong to or speak for them, or they for
              those, as long as it is not told as over; nothing is inferred: an
              ally's ally is not among them
  --relation  allied hostile supports leads member speaks-for controls ordered
              met
  That nobody is found is an answer: one line, and exit code 0.

Formats:
  terminal  for the screen
  md        a list in Markdown, with the sentences it rests on
  csv       a row an actor; whose word it is stands in brackets
  jsonl     a JSON object an actor
  json      the same as one array

Examples:
  sitrep actors news/
  sitrep actors news/ --side "Northern Front"
  sitrep actors news/ --kind person --words governor
  sitrep actors news/ -f csv > actors.csv
${exitCodeList}`;

/** After the options of `sitrep explain --help`. */
export const explainHelp = `
ID:
  As the record and the brief print it: claim:0123456789abcdef. Its beginning
  is enough where no other id begins so, with or without the kind and colon.
  Where several begin so, the first of them are listed and the exit code is 2.
${inputs}
${judgements}

Examples:
  sitrep record news/ -f notation      lists claims and conclusions with ids
  sitrep explain claim:0f3a91 news/    which words and rules made the claim
  sitrep explain figure:77 news/       the answers to one question, and how
                                       they stand to each other
${exitCodeList}`;

/** After the options of `sitrep read --help`. */
export const readHelp = `${inputs}

Formats:
  text    for a person: a line a word, the tree drawn beside it
  conllu  CoNLL-U as Universal Dependencies has it; names as NE=B-PER in the
          last column, all white space in SpaceAfter, SpacesAfter, SpacesBefore
  json    an array with a report on each line: text, sentences, tokens, names,
          every place a start and end in the text

Examples:
  sitrep read report.txt
  sitrep read news/ -f conllu > news.conllu
  sitrep read news.jsonl -f json | jq -r '.[].tokens[] | [.text, .upos] | @tsv'
${exitCodeList}`;
