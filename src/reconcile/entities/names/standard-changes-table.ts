// Changes of letters that standards of transliteration and press usage prescribe, for those too rare among the spellings that
// costs are learned from. Where both know a change the cheaper counts.

/** What such a change costs, as dear as the dearer of those learned. */
export const standardCost = 3;

/**
 * Arabic qaf is q (ISO 233, ALA-LC), g (Libya, Gulf) or k (French press); khah kh, x or h; dhal dh, d or z; thah th, t or s;
 * ghayn gh or g; jim j, dj or g (Egypt). Persian zhe zh or j. Russian and Ukrainian г is g or h, ж zh, j or z, х kh, x or h,
 * ц ts, c or tz (BGN/PCGN, ISO 9, scientific), щ shch or sch. Turkish c is j, ç ch, ş sh.
 */
export const standardChanges: readonly string[] =
  "g>q gh>q kh>x kh>h kh>k dh>d dh>z th>t th>s gh>g dj>j zh>j zh>z sh>x c>j ch>c sh>s ts>c tz>c ii>y ii>i".split(
    " ",
  );
