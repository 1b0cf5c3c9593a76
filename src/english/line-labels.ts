// Words before a colon that head a line of a page and name nobody who speaks.

/** The last word of the label: "Last updated:", "Related stories:". */
export const lineLabels: ReadonlySet<string> = new Set(
  `updated update published posted modified created filed issued released date time location where when source sources
   photo photos photograph image images picture pictures video videos graphic graphics caption credit related stories story
   more also watch read listen see follow share tags topics contact editor editors note correction clarification by ap afp`.split(
    /\s+/u,
  ),
);
