// Words of the lines and turns by which a report says when it came out.

/** Opens a line that holds the day of publication: "Published: 16 May 2031", "Posted on Friday, May 16, 2031". */
export const publishedOpening =
  /^\W*(?:first |originally )?(?:published|posted|issued|released|filed|created|date|publication date)(?: (?:on|at|date))?\b/iu;

/** Opens a line that holds the day of a later hand; counts where no other line says more. */
export const updatedOpening = /^\W*(?:last )?(?:updated|modified)(?: (?:on|at))?\b/iu;

/** Words before a weekday that set it up to a week further back than it is alone. */
export const lastWeekday = /^(?:last|this past)\b/iu;

/** Words before a weekday that count it from another day than the report's, or set it ahead. */
export const otherWeekday = /^(?:next|this|that|the|following|coming)\b/iu;
