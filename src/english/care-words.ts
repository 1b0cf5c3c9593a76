// Words for the care of the hurt: who takes them where, their wounds, their condition.

/** Participles for being brought somewhere. */
export const broughtForms: ReadonlySet<string> = new Set(
  "taken rushed transported airlifted flown sent brought transferred driven admitted carried".split(
    " ",
  ),
);

/** Verbs whose object is brought somewhere. */
export const bringingForms: ReadonlySet<string> = new Set("took sends sending rushed".split(" "));

/** Words for where the hurt are cared for. */
export const carePlaces: ReadonlySet<string> = new Set(
  "hospital hospitals clinic trauma infirmary medical".split(" "),
);

/** Joints of such a place. */
export const careJoints: ReadonlySet<string> = new Set("to by into".split(" "));

/** Between a form of "be" and the participle. */
export const passiveAdverbs: ReadonlySet<string> = new Set("later also all both then".split(" "));

/** Before a condition or a treatment. */
export const staying: ReadonlySet<string> = new Set(
  "remain remains remained also listed".split(" "),
);

/** Wounds for which somebody is treated. */
export const treatedWounds: ReadonlySet<string> = new Set(
  "wound wounds injury injuries burns".split(" "),
);

/** How somebody in hospital is. */
export const conditionGrades: ReadonlySet<string> = new Set(
  "a extremely critical serious stable fair grave but or".split(" "),
);

/** Before "two people in hospital" they tell of those who were hurt. */
export const sendingForms: ReadonlySet<string> = new Set(
  "left sent put landed with leaving putting".split(" "),
);

/** Words that end the search for a wound. */
export const woundBarriers: ReadonlySet<string> = new Set("and the no but".split(" "));

/** What a place that counts its own does with them. */
export const countingVerbs: ReadonlySet<string> = new Set(
  "receive received receives receiving treat treated treats treating admitted counted registered recorded took".split(
    " ",
  ),
);

/** Verbs for dying, which somebody may do in care. */
export const deathVerbs: ReadonlySet<string> = new Set("die died dying succumbed".split(" "));

/** Before a place of care they say that it was there. */
export const placeJoints: ReadonlySet<string> = new Set("at in".split(" "));

/** After "expected to" they tell of somebody hurt who will live. */
export const recoveries: ReadonlySet<string> = new Set(
  "survive recover live ok okay fine".split(" "),
);

/** After a wound or a hospital they show that nobody died of it. */
export const mildMarks: ReadonlySet<string> = new Set(
  "non-life-threatening non-life nonlife-threatening minor stable superficial slight".split(" "),
);

/** Verbs of those who come upon the dead and the hurt in one place. */
export const findings: ReadonlySet<string> = new Set(
  "find finds found finding discover discovered discovering locate located".split(" "),
);

/** Said of some wounds and not of others. */
export const woundGrades: ReadonlySet<string> = new Set(
  "critically seriously severely gravely slightly lightly critical serious severe minor non-life-threatening non-life nonlife-threatening non-fatal superficial".split(
    " ",
  ),
);
